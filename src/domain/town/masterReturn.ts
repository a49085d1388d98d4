import type { CitizenBase } from '../criteria/setsTabForm';
import { type GoesUp, type HandedUp, handUp } from '../returns/handedUp';
import {
  type CountedTitle,
  type GroupReturn,
  type KnownFigure,
  noneRead,
  type TitleCounts,
  type WardReturn,
} from '../returns/wardReturn';
import { everywhere } from '../units/figures';
import type { Verdict } from '../verdicts/verdict';
import { type Summed, workbooksOf } from './summed';
import type { TownReport, TownTitle, WardEntry } from './townReport';

/** A sum over the wards that know the figure. */
export interface PartialSum {
  sum: number | null;
  /** So many wards know it. */
  wards: number;
}

/**
 * What a master hands up: the contract of a ward, with its wards as groups. There a figure is known only where every
 * ward of the year knows it, so that a level above never takes a part for the whole; beside it stands what is known so
 * far, and of how many wards.
 */
export interface MasterReturn extends HandedUp {
  standsOn: {
    /** What is in the sums, through all levels, so that whoever is in them already does not sum them again. */
    workbooks: Summed[];
    /** All wards of the year. */
    wards: number;
    titles: Record<
      CountedTitle,
      Record<KnownFigure, PartialSum> & Pick<TownTitle, 'ofTotal' | 'ofRegistered'>
    >;
  };
}

/** The consolidating unit as the level above knows it. */
export interface Master {
  name: string;
  /** Its own title, from `town/chain`; null where it has no page. */
  verdict: Verdict | null;
}

/** The return of a master for the level above; `matchKey` as for a ward's. */
export function masterReturn(report: TownReport, master: Master, matchKey: string | null): MasterReturn {
  const { wards, totals } = report;
  return {
    ...handUp(countsOf(report, master), matchKey),
    standsOn: {
      workbooks: workbooksOf(wards),
      wards: wards.length,
      titles: everywhere((title) => {
        const known = (kind: KnownFigure): PartialSum => ({
          sum: totals[title][kind],
          wards: wards.filter(({ titles }) => titles !== null && titles[title][kind] !== null).length,
        });
        return {
          total: known('total'),
          registered: known('registered'),
          recognised: known('recognised'),
          ofTotal: totals[title].ofTotal,
          ofRegistered: totals[title].ofRegistered,
        };
      }),
    },
  };
}

function countsOf({ year, wards, totals }: TownReport, { name, verdict }: Master): GoesUp {
  const returns = wards.flatMap((ward) => ward.returns);
  const counts = (title: CountedTitle): TitleCounts => {
    const whole = (kind: KnownFigure): number | null =>
      wards.every(({ titles }) => titles !== null && titles[title][kind] !== null)
        ? totals[title][kind]
        : null;
    const [total, registered, recognised] = [whole('total'), whole('registered'), whole('recognised')];
    return { total, registered, recognised, insufficient: totals[title].insufficient };
  };
  const sum = (kind: 'errors' | 'warnings'): number =>
    returns.reduce((all, { findings }) => all + findings[kind], 0);
  return {
    unit: name === '' ? null : name,
    year,
    titles: everywhere(counts),
    groups: wardsAsGroups(wards),
    citizenShare: citizenShare(wards),
    commune: verdict,
    communeYears: [],
    findings: { errors: sum('errors'), warnings: sum('warnings') },
    identities: returns.flatMap(({ identities }) => identities),
  };
}

/** Two wards of one name are told apart by their codes. */
function wardsAsGroups(wards: readonly WardEntry[]): GroupReturn[] {
  const names = wards.map(({ unit }) => unit.name);
  const isOnly = (name: string): boolean => names.indexOf(name) === names.lastIndexOf(name);
  return wards.map(({ unit: { code, name }, titles }) => ({
    group: isOnly(name) ? name : `${name} (${code})`,
    family: titles?.family ?? noneRead,
    citizen: titles?.citizen ?? noneRead,
  }));
}

type CitizenShare = NonNullable<WardReturn['citizenShare']>;

/** Known only where every ward knows its own, out of the same people. */
function citizenShare(wards: readonly WardEntry[]): CitizenShare | null {
  const [first, ...others] = wards.flatMap(({ titles, returns }) =>
    titles === null ? [null] : returns.map((one) => one.citizenShare),
  );
  return others.reduce<CitizenShare | null>(together, first ?? null);
}

function together(all: CitizenShare | null, one: CitizenShare | null): CitizenShare | null {
  const base = all && one && commonBase(all.base, one.base);
  if (all === null || one === null || base === null) return null;
  const sum = { count: all.count + one.count, total: all.total + one.total, open: all.open + one.open, base };
  return all.partial || one.partial ? { ...sum, partial: true } : sum;
}

function commonBase(a: CitizenBase, b: CitizenBase): CitizenBase | null {
  if (typeof a === 'object' && typeof b === 'object') return { people: a.people + b.people };
  return a === b ? a : null;
}
