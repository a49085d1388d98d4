import type { TitleCounts, WardReturn } from '../../../src/domain/returns/wardReturn';
import { readDate } from '../../../src/domain/text/date';
import type { ReadSource, WardSource } from '../../../src/domain/town/townReport';
import type { Unit } from '../../../src/domain/units/unit';

const day = (shown: string | undefined) => {
  const reading = readDate(shown ?? '');
  return reading.kind === 'date' ? reading.date : null;
};

/** A unit by its code; `from` and `to` as dd/mm/yyyy. */
export function unit(
  code: string,
  { from, to, successor, parent }: { from?: string; to?: string; successor?: string; parent?: string } = {},
): Unit {
  return {
    row: 1,
    code,
    name: `Phường ${code}`,
    kind: 'phường',
    parent: parent ?? null,
    from: day(from),
    to: day(to),
    successors: successor === undefined ? [] : successor.split('; '),
    file: `tep-${code}`,
    contact: { email: null, phone: null },
    difficultForCitizens: null,
    difficultForCommune: null,
    groups: null,
  };
}

/** Counts as total, registered, recognised and those without grounds. */
export const counts = (
  total: number | null,
  registered: number | null,
  recognised: number | null,
  insufficient = 0,
): TitleCounts => ({ total, registered, recognised, insufficient });

const nothing = counts(null, null, null);

export const wardReturn = (family: TitleCounts, more: Partial<WardReturn> = {}): WardReturn => ({
  unit: null,
  year: 2024,
  titles: { family, clan: nothing, community: nothing, organisation: nothing, citizen: nothing },
  titlesBefore: null,
  typed: { registered: null, recognised: null },
  groups: [],
  citizenShare: null,
  commune: null,
  communeYears: [],
  communeDecision: null,
  findings: { errors: 0, warnings: 0 },
  findingKinds: {},
  identities: [],
  ...more,
});

/** What came of a ward whose workbook could be read. */
export const read = (
  of: Unit,
  family: TitleCounts,
  more: Partial<WardReturn> = {},
  came: Partial<ReadSource> = {},
): ReadSource => ({
  unit: of,
  outcome: 'read',
  wardReturn: wardReturn(family, more),
  handedUp: null,
  receivedOn: null,
  isRaw: true,
  ...came,
});

export const failed = (of: Unit): WardSource => ({
  unit: of,
  outcome: 'failed',
  kind: 'notAllowed',
  detail: '',
});

export const silent = (of: Unit): WardSource => ({ unit: of, outcome: 'noFile' });
