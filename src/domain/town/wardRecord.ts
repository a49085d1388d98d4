import { hmac } from '@noble/hashes/hmac';
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import type { WardReturn } from '../returns/wardReturn';
import { utf8 } from '../text/bytes';
import type { Unit } from '../units/unit';
import type { Reason, ReasonCode, ReasonFacts, Verdict } from '../verdicts/verdict';
import type { WardSource } from './townReport';

/** What became of one workbook, without the unit it belongs to: the list of wards may change, the reading stays. */
export type WardOutcome =
  | Omit<Extract<WardSource, { outcome: 'read' }>, 'unit'>
  | Omit<Extract<WardSource, { outcome: 'failed' }>, 'unit'>;

/** What tells whether a workbook has to be read again. */
export interface ReadingMark {
  code: string;
  /** The file's id. */
  file: string;
  /** When the file was last changed, as Drive says; '' where Drive does not list it. */
  modified: string;
  /** Stands for all that the figures depend on beside the file: year, criteria sets, the unit's region. */
  basis: string;
  outcome: WardOutcome['outcome'];
  /** The run that read it. */
  run: string;
  /** The year, and the ISO day on which its figures were first read from this file. */
  since: string;
}

/** True where reading the workbook again could not change anything. */
export const isCurrent = (
  mark: ReadingMark,
  now: Pick<ReadingMark, 'file' | 'modified' | 'basis'>,
): boolean =>
  mark.outcome === 'read' &&
  mark.modified !== '' &&
  mark.file === now.file &&
  mark.modified === now.modified &&
  mark.basis === now.basis;

export const withUnit = (unit: Unit, outcome: WardOutcome): WardSource => ({ unit, ...outcome });

const hashLength = 12;

/**
 * The same figures with people's telephones and birth dates as keyed hashes, by which two wards are compared, and a
 * verdict that quotes no cell.
 */
export function withoutPeople(figures: WardReturn, secret: string): WardReturn {
  const keyed = hmac.create(sha256, utf8(secret));
  const identities = figures.identities.map(({ key, ...where }) => ({
    key: bytesToHex(keyed.clone().update(utf8(key)).digest()).slice(0, hashLength),
    ...where,
  }));
  return { ...figures, commune: figures.commune && withoutQuotes(figures.commune), identities };
}

/** Codes, figures and places of the reasons; what cells and headings say stays in the ward's workbook. */
const withoutQuotes = (verdict: Verdict): Verdict => ({
  ...verdict,
  subject: { name: '', group: null, key: '', identity: '' },
  reasons: verdict.reasons.map(
    (one) => ({ ...one, facts: { ...one.facts, ...blanked(one.facts) } }) as Reason,
  ),
});

/** The facts of reasons that are words. */
type WordFact = {
  [C in ReasonCode]: {
    [F in keyof ReasonFacts[C]]: Extract<ReasonFacts[C][F], string> extends never ? never : F;
  }[keyof ReasonFacts[C]];
}[ReasonCode];

/** Which of them are what somebody typed: of a new one it has to be said here. */
const isQuoted: Record<WordFact, boolean> = {
  shown: true,
  heading: true,

  ...{ criterion: false, criteria: false, indicator: false, set: false, missing: false },
  ...{ band: false, lower: false, upper: false, policy: false, of: false, title: false },
};

const blanked = (facts: Reason['facts']): Record<string, ''> =>
  Object.fromEntries(Object.keys(facts).flatMap((name) => (isQuoted[name as WordFact] ? [[name, '']] : [])));

/** Twelve characters that change with whatever is given. */
export const printOf = (value: unknown): string =>
  bytesToHex(sha256(utf8(JSON.stringify(value)))).slice(0, hashLength);
