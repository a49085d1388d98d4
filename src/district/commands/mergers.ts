import { mergersOf } from '../../domain/town/mergers';
import { isChangesTab } from '../../domain/units/changesTab';
import type { Book } from '../../sheets/book';
import { thisDay } from '../../sheets/clock';
import { districtWords } from '../../words/district';
import { sayListed } from '../../words/districtFailures';
import { sayCarriedTo, sayMove, saySums, mergerWords as words } from '../../words/mergers';
import { sayChangeProblem, unitWords } from '../../words/units';
import type { MergersReport } from '../calls';
import { nameOfUnits } from '../master';
import { keptTown } from './sitting';
import { reportOf } from './townOf';

const widths = [120, 110, 120, 220, 120, 160, 260];

/** Menu "Sáp nhập, chia tách": shows the tab of changes, or starts one. */
export function showChanges(book: Book): void {
  const tab = book.tabs().find(({ grid }) => isChangesTab(grid.sheet))?.grid.sheet;
  if (tab !== undefined) {
    book.showTab(tab);
    return;
  }
  const { title, lines, said } = words.start;
  book.startTab(unitWords.tab, [[title], ...lines.map((line) => [line]), [], unitWords.columns], widths);
  book.showTab(unitWords.tab);
  book.say(said);
}

/** What would move: the figures that the last consolidation kept, under the units of the year and of the last change. */
export function previewMergers(): MergersReport {
  const kept = keptTown();
  if (typeof kept === 'string') return { ...nothing, headline: districtWords.toasts[kept] };
  const { master, store, year } = kept;
  const { list, changes, sets } = master;
  const units = list?.units ?? [];
  const report = reportOf(kept);
  const told = { units, changes: changes.changes, sets };
  const mergers = mergersOf(report, told, thisDay(), true);
  const { moves, carried, until } = mergers;
  const nameOf = nameOfUnits(units);
  return {
    headline: words.headline(moves.length),
    facts: [
      ...(moves.length === 0 ? [words.none] : [words.ofYear(year, until)]),
      ...(store.marks.size === 0 ? [words.noFigures] : []),
    ],
    problems: [
      ...changes.problems.map((problem) => ({ name: problem.shown, ...sayChangeProblem(problem) })),
      ...report.listed.map((problem) => ({ name: problem.shown, ...sayListed(problem) })),
    ].map((problem) => ({ ...problem, state: words.problem })),
    moves: moves.map((move) => sayMove(move, nameOf)),
    sums: moves.length === 0 || store.marks.size === 0 ? [] : saySums(mergers),
    carried: carried.map((one) => sayCarriedTo(one, nameOf)),
  };
}

const nothing: MergersReport = { headline: '', facts: [], problems: [], moves: [], sums: [], carried: [] };
