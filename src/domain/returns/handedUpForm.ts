import type { HandedUp } from './handedUp';
import type { GroupReturn, WardTitles } from './wardReturn';

type Tests<Whole> = { [Part in keyof Whole]-?: (value: unknown) => boolean };

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
const isText = (value: unknown): boolean => typeof value === 'string';

const orNull =
  (test: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    value === null || test(value);

const each =
  (test: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.every(test);

/** Every part named is there and of its kind; what else there may be is of no use to anybody. */
const parts =
  <Whole>(tests: Tests<Whole>) =>
  (value: unknown): boolean =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries<(part: unknown) => boolean>(tests).every(([name, test]) =>
      test((value as Record<string, unknown>)[name]),
    );

const oneOf =
  (...values: readonly unknown[]) =>
  (value: unknown): boolean =>
    values.includes(value);

const titleCounts = parts<WardTitles['family']>({
  total: orNull(isCount),
  registered: orNull(isCount),
  recognised: orNull(isCount),
  insufficient: isCount,
});

const isYearResult = (value: unknown): boolean =>
  parts<{ kind: string }>({ kind: oneOf('band', 'level', 'share', 'points') })(value);

const isWhole = parts<Omit<HandedUp, 'commune' | 'identities'>>({
  form: oneOf(1),
  unit: orNull(isText),
  year: isCount,
  titles: parts<WardTitles>({
    family: titleCounts,
    clan: titleCounts,
    community: titleCounts,
    organisation: titleCounts,
    citizen: titleCounts,
  }),
  groups: each(parts<GroupReturn>({ group: isText, family: titleCounts, citizen: titleCounts })),
  citizenShare: orNull(
    parts<NonNullable<HandedUp['citizenShare']>>({
      count: isCount,
      total: isCount,
      open: isCount,
      partial: oneOf(undefined, true),
      base: (base) => oneOf('adults', 'listed')(base) || parts<{ people: number }>({ people: isCount })(base),
    }),
  ),
  communeYears: each(
    (pair) => Array.isArray(pair) && pair.length === 2 && isCount(pair[0]) && isYearResult(pair[1]),
  ),
  findings: parts<HandedUp['findings']>({ errors: isCount, warnings: isCount }),
});

/**
 * Whether that is what a ward hands up, every count a count. A cell that somebody edited may hold anything, and its hash
 * says nothing of where it came from.
 */
export const isHandedUp = (value: unknown): value is HandedUp => isWhole(value);
