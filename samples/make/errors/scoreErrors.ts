import type { CellValue } from 'exceljs';
import type { FamilyPoints } from '../criteria';
import type { FamilyField } from '../layouts/layout';
import { criterionOne, familyTotal } from '../truth';
import type { Planter } from './planter';

/** One way to spoil a household's scores; `typed` says what stands in the row instead. */
interface ScoreError {
  kind: string;
  at: FamilyField;
  typed: (points: FamilyPoints) => Partial<Record<FamilyField, CellValue>>;
}

const comma = (value: number): string => String(value).replace('.', ',');

/** The total after one place changed, so that the total itself stays sound. */
const totalWith = (points: FamilyPoints, part: keyof FamilyPoints, value: number): number =>
  familyTotal({ ...points, [part]: value });

const unreadable: readonly ScoreError[] = [
  {
    kind: '1-decimalCommaText',
    at: 'total',
    typed: (points) => {
      const third = totalWith(points, '3', 0) % 1 === 0 ? 15.5 : 15;
      return { '3': comma(third), total: comma(totalWith(points, '3', third)) };
    },
  },
  { kind: '1-textNumber', at: '2', typed: (points) => ({ '2': String(points['2']) }) },
  { kind: '1-ghostSpaces', at: '3', typed: (points) => ({ '3': `\u00a0${points['3']} ` }) },
  { kind: '1-ratioText', at: '4', typed: (points) => ({ '4': `${points['4']}/20` }) },
  // Typed as 10/10, the spreadsheet took it for the tenth of October.
  {
    kind: '1-ratioBecameDate',
    at: '3',
    typed: (points) => ({ '3': new Date(Date.UTC(2024, 9, 10)), total: totalWith(points, '3', 10) }),
  },
  { kind: '1-words', at: '2', typed: () => ({ '2': 'chín điểm' }) },
  { kind: '1-refError', at: '3', typed: () => ({ '3': { error: '#REF!' } }) },
];

const wrong: readonly ScoreError[] = [
  { kind: '2-aboveMax', at: '2', typed: (points) => ({ '2': 35, total: totalWith(points, '2', 35) }) },
  { kind: '2-negative', at: '4', typed: (points) => ({ '4': -5, total: totalWith(points, '4', -5) }) },
  {
    kind: '2-blank',
    at: '3',
    typed: (points) => ({ '3': null, total: totalWith(points, '3', 0), result: 'Đạt' }),
  },
  {
    kind: '2-zeroOrBlank',
    at: '4',
    typed: (points) => ({ '4': 0, total: totalWith(points, '4', 0), note: 'chưa chấm' }),
  },
  { kind: '2-totalMismatch', at: 'total', typed: (points) => ({ total: familyTotal(points) + 7 }) },
  {
    kind: '2-resultContradicts',
    at: 'result',
    typed: () => ({
      '2': 15,
      '3': 10,
      '4': 10,
      '1a': 8,
      '1b': 8,
      '1c': 8,
      '1': 24,
      total: 59,
      result: 'Đạt',
    }),
  },
  { kind: '11-nt', at: '4', typed: () => ({ '4': 'nt' }) },
  { kind: '11-dash', at: '3', typed: () => ({ '3': '-' }) },
  { kind: '11-x', at: '2', typed: () => ({ '2': 'x' }) },
];

/** Only where 1a, 1b and 1c have columns of their own. */
const inParts: readonly ScoreError[] = [
  {
    kind: '2-aboveMaxPart',
    at: '1a',
    typed: (points) => ({
      '1a': 12,
      '1': points['1b'] + points['1c'] + 12,
      total: totalWith(points, '1a', 12),
    }),
  },
  {
    kind: '2-subtotalMismatch',
    at: '1',
    typed: (points) => ({ '1': criterionOne(points) - 3, total: familyTotal(points) - 3 }),
  },
];

/** Spoils single score cells: families 1, 2 and the marks of family 11. */
export function plantScoreErrors(planter: Planter): void {
  const hasParts = planter.book.roster[0]!.place.columnOf.has('1a');
  for (const { kind, at, typed } of [...unreadable, ...wrong, ...(hasParts ? inParts : [])]) {
    const row = planter.nextScored();
    const values = Object.entries(typed(row.household.points!)) as [FamilyField, CellValue][];
    for (const [field, value] of values) planter.typeIn(row, field, value);
    planter.recordAt(kind, row, at);
  }
}
