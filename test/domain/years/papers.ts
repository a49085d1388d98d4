import { inForce, shippedSets } from '../../../src/domain/criteria/catalogue';
import { type Reason, reason, type Verdict } from '../../../src/domain/verdicts/verdict';
import { historiesOf, type ProcedureOf, type SubjectHistory } from '../../../src/domain/years/history';
import type { Recognition } from '../../../src/domain/years/recognition';
import type { YearVerdict } from '../../../src/domain/years/subjectYear';

export const procedureOf: ProcedureOf = (title, year) => inForce(shippedSets, title, year)?.procedure ?? null;

const blankMark: Reason = reason('markBlank', '448/QĐ-KHVN', { criterion: '1' });
const fallsShort: Reason = reason('belowThreshold', '448/QĐ-KHVN', { total: 60, threshold: 80 });
const doubtfulArea: Reason = reason('areaUnknown', '448/QĐ-KHVN', { total: 75, ordinary: 80, difficult: 70 });
const copy: Reason = reason('repeated', '', { other: { sheet: 'Hộ', row: 3, column: 2 } });

const outcomes = {
  recognised: { outcome: 'recognised', total: 90, reasons: [] },
  fallsShort: { outcome: 'notRecognised', total: 60, reasons: [fallsShort] },
  notRegistered: { outcome: 'notRecognised', total: null, reasons: [reason('notRegistered', '', {})] },
  blank: { outcome: 'insufficient', total: null, reasons: [blankMark] },
  incomplete: {
    outcome: 'insufficient',
    total: null,
    reasons: [reason('setIncomplete', '448/QĐ-KHVN', { set: 'GDHT-448', missing: 'threshold' })],
  },
  undecided: { outcome: 'insufficient', total: 75, reasons: [doubtfulArea] },
  repeated: { outcome: 'insufficient', total: 90, reasons: [copy] },
} as const satisfies Record<string, Pick<Verdict, 'outcome' | 'total'> & { reasons: readonly Reason[] }>;

export type Told = keyof typeof outcomes;

export interface More extends Partial<Omit<Verdict, 'subject'>> {
  name?: string;
  group?: string | null;
  registered?: YearVerdict['registered'];
}

/** The card of one year; of a family named An in Tổ 1 unless it is said otherwise. */
export function card(year: number | null, told: Told, more: More = {}): YearVerdict {
  const { name = 'An', group = 'Tổ 1', registered = null, ...ofVerdict } = more;
  const verdict: Verdict = {
    title: 'family',
    set: 'GDHT-448',
    version: null,
    subject: { name, group, key: keyOf(name, group), identity: '' },
    year,
    place: { sheet: 'Hộ', row: 5, column: 2 },
    band: null,
    level: null,
    ...outcomes[told],
    reasons: [...outcomes[told].reasons],
    ...ofVerdict,
  };
  return { verdict, registered };
}

const keyOf = (name: string, group: string | null): string => `${name.toLowerCase()}|${group ?? ''}`;

export const communeCard = (year: number, told: Told, more: More = {}): YearVerdict =>
  card(year, told, { title: 'commune', group: null, total: null, ...more });

export const histories = (cards: YearVerdict[], decisions: Recognition[] = []): SubjectHistory[] =>
  historiesOf(cards, decisions, procedureOf);

/** The one history that these papers make. */
export function history(cards: YearVerdict[], decisions: Recognition[] = []): SubjectHistory {
  const all = histories(cards, decisions);
  expect(all).toHaveLength(1);
  return all[0]!;
}

/** "2023 recognised, 2024 lost" */
export const statesOf = ({ years }: SubjectHistory): string =>
  years.map(({ year, state }) => `${year} ${state}`).join(', ');
