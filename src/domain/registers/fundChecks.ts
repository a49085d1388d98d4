import type { Finding } from '../finding';
import type { Place } from '../place';
import { type AmountReading, type MoneyUnit, worth } from './money';

/** What a column of a fund counts; of each, opening + income − spending = balance. */
export type FundPart = 'opening' | 'income' | 'spending' | 'balance';

/** One typed amount with the unit of its column (null: nobody says it). */
export interface Amount {
  part: FundPart | 'amount';
  unit: MoneyUnit | null;
  shown: string;
  reading: Exclude<AmountReading, { kind: 'none' }>;
  place: Place;
  row: number;
}

/** Amounts that say or plainly are in another unit than their column's; the others of the column tell what is usual. */
export function amountsOfOtherUnits(amounts: Amount[]): Set<Amount> {
  const columns = new Map<number, Amount[]>();
  for (const amount of amounts) {
    const { column } = amount.place;
    columns.set(column, [...(columns.get(column) ?? []), amount]);
  }
  return new Set([...columns.values()].flatMap(othersIn));
}

function othersIn(column: Amount[]): Amount[] {
  const usual = column.flatMap(amountIn).sort((a, b) => a - b);
  return column.filter((amount) => saysOtherUnit(amount) || isOutOfScale(amount, usual));
}

/** What an amount is in the unit of its column; nothing for 0, which is 0 in any unit, and for words. */
function amountIn({ reading, unit }: Amount): number[] {
  if (reading.kind !== 'amount' || reading.value === 0) return [];
  const says = reading.says === null || unit === null ? 1 : worth[reading.says] / worth[unit];
  return [Math.abs(reading.value) * says];
}

function saysOtherUnit({ reading, unit }: Amount): boolean {
  if (unit === null || reading.says === null) return false;
  return [reading.says].flat().some((said) => said !== unit);
}

const nextUnit = 1000;

/**
 * A thousand times the usual amount is the next unit. In đồng, where a ward's sum may well be a thousand times a
 * group's, only amounts that no note or coin pays can be of another unit, and these are the small ones.
 */
function isOutOfScale(amount: Amount, usual: number[]): boolean {
  const [value] = amountIn(amount);
  if (value === undefined || amount.unit === null || amount.reading.says !== null) return false;
  const middle = medianWithout(usual, value);
  if (middle === null) return false;
  const isAbove = value >= nextUnit * middle;
  if (amount.unit !== 'dong') return isAbove;
  return Math.min(value, middle) < nextUnit && (isAbove || middle >= nextUnit * value);
}

/** The median of sorted values but for one of that value. */
function medianWithout(sorted: number[], value: number): number | null {
  const own = sorted.indexOf(value);
  const others = sorted.length - 1;
  if (own < 0 || others === 0) return null;
  const at = (index: number) => sorted[index < own ? index : index + 1] ?? 0;
  return (at((others - 1) >> 1) + at(others >> 1)) / 2;
}

/** Amounts in another unit than their column's; where no unit is said, that, told once at `heading`. */
export function checkUnits(amounts: Amount[], ofOtherUnits: Set<Amount>, heading: Place): Finding[] {
  const isUnsaid = ({ unit, reading }: Amount) =>
    unit === null && reading.kind === 'amount' && reading.says === null && reading.value !== 0;
  return [
    ...(amounts.some(isUnsaid) ? [{ code: 'fund.unitUnknown', place: heading, facts: {} } as const] : []),
    ...[...ofOtherUnits].flatMap(({ unit, shown, place }) =>
      unit === null ? [] : [{ code: 'fund.unitMixed', place, facts: { shown, unit } } as const],
    ),
  ];
}

/** An amount that names its unit in a column that names none: nobody knows what the others are in. */
const mixesUnknown = ({ unit, reading }: Amount): boolean =>
  unit === null && reading.kind === 'amount' && reading.says !== null;

/** Opening + income − spending = balance, in rows where all four can be read in one unit. */
export function checkBalances(amounts: Amount[], ofOtherUnits: Set<Amount>): Finding[] {
  const rows = new Map<number, Amount[]>();
  for (const amount of amounts) rows.set(amount.row, [...(rows.get(amount.row) ?? []), amount]);
  return [...rows.values()].flatMap((row) => {
    const balance = row.find(({ part }) => part === 'balance');
    if (balance === undefined || row.some(mixesUnknown)) return [];
    const valueOfPart = (part: FundPart): number | null => {
      const [amount, ...more] = row.filter((one) => one.part === part);
      if (amount?.reading.kind !== 'amount' || more.length > 0) return null;
      return ofOtherUnits.has(amount) || amount.unit !== balance.unit ? null : amount.reading.value;
    };
    return checkBalance(
      [valueOfPart('opening'), valueOfPart('income'), valueOfPart('spending'), valueOfPart('balance')],
      balance.place,
    );
  });
}

type FourParts = [
  opening: number | null,
  income: number | null,
  spending: number | null,
  typed: number | null,
];

function checkBalance([opening, income, spending, typed]: FourParts, place: Place): Finding[] {
  if (opening === null || income === null || spending === null || typed === null) return [];
  const computed = opening + income - spending;
  return isSameSum(computed, typed)
    ? []
    : [{ code: 'fund.balanceDiffers', place, facts: { typed, computed } }];
}

/** Sums of decimals differ by the noise of the machine's arithmetic. */
const isSameSum = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(one), Math.abs(other));
