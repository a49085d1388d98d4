import type { Bundle } from './bundle';
import type { Ledger } from './ledger';
import { byEdition, intentFor, type Outcome } from './pushAll';
import type { Ward } from './table';
import { words } from './words';

/** What became of every ward, and the sums. */
export function reportLines(outcomes: Outcome[]): string[] {
  const count = (became: Outcome['became']) => outcomes.filter((outcome) => outcome.became === became).length;
  return [...outcomes.flatMap(outcomeLines), words.summary(count('done'), count('failed'), count('skipped'))];
}

function outcomeLines(outcome: Outcome): string[] {
  const { ward, maybeEmpty } = outcome;
  const note = maybeEmpty ? [words.outcome.maybeEmpty(ward.name, words.projectTitle(ward.name))] : [];
  return [lineOf(outcome), ...note];
}

function lineOf(outcome: Outcome): string {
  const { name } = outcome.ward;
  switch (outcome.became) {
    case 'done':
      return words.outcome.done(name, words.arrivals[outcome.arrival], outcome.made);
    case 'skipped':
      return words.outcome.skipped(name, words.skipped[outcome.because]);
    case 'failed': {
      const { kind, detail, step } = outcome.failure;
      return words.outcome.failed(name, words.steps[step ?? 'push'], words.failures[kind](detail));
    }
  }
}

/** True when every ward holds its bundle, or waits because it was told to. */
export const allIsWell = (outcomes: Outcome[]): boolean =>
  outcomes.every(
    (outcome) =>
      outcome.became === 'done' ||
      (outcome.became === 'skipped' && ['held', 'onlyFirst'].includes(outcome.because)),
  );

/** What a run would do, edition by edition. */
export function planLines(
  wards: Ward[],
  bundleOf: (edition: string) => Bundle,
  ledger: Ledger,
  now: Date,
  verify: boolean,
): string[] {
  let creations = ledger.creationsUntil(now);
  return byEdition(wards).flatMap(([edition, group]) => {
    const bundle = bundleOf(edition);
    const lines = group.map((ward) => {
      const intent = intentFor(ward, bundle, ledger, creations, verify);
      if (intent === 'create') creations += 1;
      return `  ${ward.name}: ${words.intents[intent]}.`;
    });
    return [headOf(bundle), words.canary(group[0]!.name), ...lines];
  });
}

/** Which build goes out. */
export const headOf = ({ edition, version, sha256 }: Bundle): string =>
  words.bundle(edition, version, sha256);
