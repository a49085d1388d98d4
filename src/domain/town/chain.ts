import { inForce } from '../criteria/catalogue';
import type { CriteriaSet } from '../criteria/criteriaSet';
import { unitsAtLevel } from '../derived/unitShare';
import { isPointsCard, type Scorecard } from '../scorecards/scorecard';
import { fold } from '../text/fold';
import type { Title } from '../title';
import { judge } from '../verdicts/judge';
import type { KnownElsewhere, KnownShare } from '../verdicts/knownElsewhere';
import type { Verdict } from '../verdicts/verdict';
import type { WardEntry } from './townReport';

/** One district or province: what its units reached, and its own verdict; null where it has no page of the year. */
export interface ChainLink {
  /** As on its page, else as in the list of wards. */
  name: string;
  units: KnownShare;
  verdict: Verdict | null;
}

/** From communes to districts to the province, in the order of the list. */
export interface Chain {
  districts: ChainLink[];
  /** null where the master has no page of a province. */
  province: ChainLink | null;
}

/** The master's pages and the sets that judge them; `town` names the district where the list names none. */
interface Pages {
  town: string;
  cards: readonly Scorecard[];
  sets: readonly CriteriaSet[];
  year: number;
}

/**
 * Follows the chain of Thông tư 25/2023 upwards: communes by their own verdicts, districts by the share of communes,
 * the province by the share of districts. Wards that did not report, and units without a page, stay open. Empty for years
 * before the circular.
 */
export function followChain(wards: readonly WardEntry[], pages: Pages): Chain {
  if (inForce(pages.sets, 'district', pages.year) === null) return { districts: [], province: null };
  const communes = new Map<string, { name: string; verdicts: (Verdict | null)[] }>();
  for (const ward of wards) {
    const name = ward.unit.parent ?? pages.town;
    const known = communes.get(fold(name));
    if (known === undefined) communes.set(fold(name), { name, verdicts: [communeOf(ward)] });
    else known.verdicts.push(communeOf(ward));
  }
  const districts = [...communes.values()].flatMap(({ name, verdicts }): ChainLink[] => {
    const units = unitsAtLevel(verdicts);
    const isOnly = communes.size === 1;
    return units === null ? [] : [linkOf('district', name, units, { communesAtLevel: units }, pages, isOnly)];
  });
  return { districts, province: provinceOf(districts, pages) };
}

/** A ward merged from others has a page for each former one, and none of its own. */
function communeOf({ state, returns }: WardEntry): Verdict | null {
  const verdicts = returns.flatMap(({ commune }) => commune ?? []);
  return state === 'consolidated' && verdicts.length === 1 ? verdicts[0]! : null;
}

function provinceOf(districts: readonly ChainLink[], pages: Pages): ChainLink | null {
  const units = unitsAtLevel(districts.map(({ verdict }) => verdict));
  if (units === null || pageFor('province', '', pages, true) === null) return null;
  return linkOf('province', '', units, { districtsAtLevel: units }, pages, true);
}

function linkOf(
  title: Title,
  name: string,
  units: KnownShare,
  known: KnownElsewhere,
  pages: Pages,
  isOnly: boolean,
): ChainLink {
  const card = pageFor(title, name, pages, isOnly);
  const set = inForce(pages.sets, title, pages.year);
  const noFlags = { difficultForCitizens: null, difficultForCommune: null };
  const verdict = card === null ? null : judge(card, set?.kind === card.kind ? set : null, noFlags, known);
  return { name: card?.subject.name || name, units, verdict };
}

/** The page of the unit of that name; where there is one unit, the only page of its title need not name it. */
function pageFor(title: Title, name: string, { cards, year }: Pages, isOnly: boolean): Scorecard | null {
  const ofTitle = cards.filter((card) => card.title === title && card.year === year && !isPointsCard(card));
  const named = ofTitle.filter(({ subject }) => subject.key === fold(name));
  const found = named.length > 0 ? named : isOnly ? ofTitle : [];
  return found.length === 1 ? found[0]! : null;
}
