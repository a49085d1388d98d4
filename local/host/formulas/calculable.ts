import type { Book } from '../model/book';
import { type CellValue, isCellError } from '../model/cell';
import { Engine } from './engine';
import { canonicalFormula, functionsIn } from './formula-text';
import { namesOtherFile } from './references';

/** A calculation over the same tabs, all of them blank: shows whether a formula itself is understood. */
export interface Trial {
  refusedTabs: string[];
  resultOf(sheet: number, formula: string): CellValue;
  close(): void;
}

/** Row far below any content, so that a formula on trial does not refer to itself. */
const TRIAL_ROW = 1_048_000;

/** Sets up a {@link Trial} for a book; the engine behind it is made at the first use. */
export function trialOver(book: Book, refusedTabs: string[]): Trial {
  let engine: Engine | null = null;
  return {
    refusedTabs,
    resultOf(sheet, formula) {
      engine ??= new Engine(book.sheets.map((tab) => tab.name));
      engine.feed(sheet, TRIAL_ROW, 1, { value: null, formula }, true);
      engine.calculate();
      return engine.result(sheet, TRIAL_ROW, 1);
    },
    close: () => engine?.close(),
  };
}

const known = new Map<string, boolean>();

function isKnownFunction(name: string, trial: Trial): boolean {
  let answer = known.get(name);
  if (answer === undefined) {
    const result = trial.resultOf(0, `=${name}()`);
    answer = !(isCellError(result) && (result.error === '#NAME?' || result.error === '#N/IMPL!'));
    known.set(name, answer);
  }
  return answer;
}

/**
 * Whether the engine has every function and every place that a formula names. To be asked before calculating: what is
 * unknown inside IFERROR leaves no trace in the result.
 */
export function isCalculable(formula: string, trial: Trial): boolean {
  const canonical = canonicalFormula(formula);
  if (namesOtherFile(canonical)) return false;
  if (trial.refusedTabs.some((tab) => canonical.includes(tab.replaceAll("'", "''")))) return false;
  return functionsIn(canonical).every((name) => isKnownFunction(name, trial));
}
