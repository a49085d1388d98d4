import {
  findAgain,
  type MendedCell,
  type RepairedCell,
  withRowPrints,
} from '../../domain/checks/repairedCells';
import { repairOf } from '../../domain/checks/repairs';
import type { Finding } from '../../domain/finding';
import { isFormula } from '../../domain/layout/grid';
import { cellName, placeNamed } from '../../domain/place';
import { showNumber } from '../../domain/text/show';
import type { Book } from '../../sheets/book';
import { type LogEntry, logOnce } from '../../sheets/log';
import type { Memory } from '../../sheets/memory';
import type { Tab } from '../../sheets/readTabs';
import { repairWords } from '../../words/repairs';
import type { FindingLine, RepairReport, UndoReport } from '../calls';
import { knownPerson } from '../person';
import { examineBook } from './examine';

/** The last mending, to be taken back; `open`: it may have been stopped half-way. */
interface Journal {
  cells: RepairedCell[];
  open: boolean;
}

const journalName = 'repairs';

/** What one press takes on; what is beyond waits for the next. */
const most = {
  cells: 1000,
  /** Each different value costs two calls. */
  values: 200,
  /** The journal keeps what stood there, in a store that holds 500 KB in all. */
  letters: 100_000,
};

/** Mends the cells whose mending is still offered as these lines say it. Stopped and run again, it ends the same. */
export function applyRepairs(
  book: Book,
  memory: Memory,
  wanted: FindingLine[],
): Omit<RepairReport, 'report'> {
  const { findings } = examineBook(book);
  const fresh = withinLimit(offeredCells(book.tabs(), findings, wanted));
  const taken = new Set(fresh.map(keyOf));
  const earlier = mendedBefore(book, memory).filter((one) => !taken.has(keyOf(one)));
  const cells = inOrder([...earlier, ...fresh], book.tabs());
  if (cells.length === 0) return { repaired: 0, left: wanted.length, refused: [] };
  keepJournal(book, memory, cells, true);
  if (fresh.length > 0) book.typeCells(fresh.map(({ after, ...at }) => ({ ...at, value: after })));
  const typed = valuesIn(book.tabs());
  const refused = fresh.filter((one) => typed(one) === one.before);
  const unwritten = new Set(refused.map(keyOf));
  const written = cells.filter((one) => !unwritten.has(keyOf(one)));
  logOnce(
    written.map(({ before, after, ...at }) => entry(repairWords.log.repaired, at, before, after)),
    knownPerson(memory),
  );
  keepJournal(book, memory, written, false);
  const mended = new Set(written.map(keyOf));
  const left = wanted.filter((line) => !mended.has(keyOf(line))).length;
  return { repaired: written.length, left, refused: tabsOf(refused) };
}

/**
 * Brings back what stood in the cells of the last mending, also where a row moved within its tab. A cell that somebody
 * changed since, or whose row reads otherwise now, is left; what a tab refuses can be brought back later.
 */
export function undoRepairs(book: Book, memory: Memory): Omit<UndoReport, 'report'> {
  const cells = memory.recall<Journal>(journalName)?.cells ?? [];
  const places = findAgain(cells, book.grids());
  const typed = valuesIn(book.tabs());
  const found = cells.map((one) => ({ ...one, cell: places.get(one) ?? null }));
  const isMine = (one: (typeof found)[number]): one is RepairedCell =>
    one.cell !== null && [one.after, one.before].includes(typed({ ...one, cell: one.cell }) ?? '');
  const mine = found.filter(isMine);
  const changed = cells.filter((_, at) => !isMine(found[at]!));
  const toWrite = mine.filter((one) => typed(one) === one.after);
  if (toWrite.length > 0) book.typeCells(toWrite.map(({ before, ...at }) => ({ ...at, value: before })));
  const now = valuesIn(book.tabs());
  const refused = toWrite.filter((one) => now(one) === one.after);
  const restored = mine.filter((one) => !refused.includes(one));
  logOnce(
    restored.map(({ before, after, ...at }) => entry(repairWords.log.undone, at, after, before)),
    knownPerson(memory),
  );
  keepJournal(book, memory, refused, false);
  return {
    restored: restored.length,
    changed: changed.map(({ sheet, cell }) => ({ sheet, cell })),
    left: refused.length,
    refused: tabsOf(refused),
  };
}

const tabsOf = (cells: MendedCell[]): string[] => [...new Set(cells.map(({ sheet }) => sheet))];

/** What a mending that was stopped half-way has mended, each cell at the place where it stands now. */
function mendedBefore(book: Book, memory: Memory): MendedCell[] {
  const journal = memory.recall<Journal>(journalName);
  if (!journal?.open) return [];
  const typed = valuesIn(book.tabs());
  return [...findAgain(journal.cells, book.grids())].flatMap(([{ sheet, before, after }, cell]) =>
    typed({ sheet, cell }) === after ? [{ sheet, cell, before, after }] : [],
  );
}

function keepJournal(book: Book, memory: Memory, cells: MendedCell[], open: boolean): void {
  if (cells.length === 0) memory.forget(journalName);
  else memory.keep(journalName, { cells: withRowPrints(cells, book.grids()), open } satisfies Journal);
}

/** Tab by tab and down the rows, in whatever order they were asked for. */
function inOrder(cells: MendedCell[], tabs: Tab[]): MendedCell[] {
  const order = new Map(tabs.map(({ grid }, index) => [grid.sheet, index]));
  const position = ({ sheet, cell }: MendedCell) => {
    const { row, column } = placeNamed(cell);
    return [order.get(sheet) ?? tabs.length, row, column] as const;
  };
  return [...cells].sort((a, b) => {
    const [one, other] = [position(a), position(b)];
    return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
  });
}

const keyOf = ({ sheet, cell }: { sheet: string; cell: string }): string => `${cell} ${sheet}`;

function offeredCells(tabs: Tab[], findings: Finding[], wanted: FindingLine[]): MendedCell[] {
  const asked = new Map(wanted.map((line) => [keyOf(line), line.repair]));
  const typed = valuesIn(tabs);
  const offers = new Map<string, MendedCell>();
  for (const finding of findings) {
    const repair = repairOf(finding);
    if (repair === null) continue;
    const at = { sheet: repair.place.sheet, cell: cellName(repair.place) };
    const before = typed(at);
    if (before === null || asked.get(keyOf(at)) !== repair.value) continue;
    if (!offers.has(keyOf(at))) offers.set(keyOf(at), { ...at, before, after: repair.value });
  }
  return [...offers.values()];
}

/** Tells the text or number typed into a cell; null for a formula and for what cannot be typed again as it was. */
function valuesIn(tabs: Tab[]): (at: { sheet: string; cell: string }) => string | number | null {
  const grids = new Map(tabs.map(({ grid }) => [grid.sheet, grid]));
  return ({ sheet, cell }) => {
    const grid = grids.get(sheet);
    const { row, column } = placeNamed(cell);
    if (grid === undefined || isFormula(grid, row - 1, column - 1)) return null;
    const value = grid.values[row - 1]?.[column - 1];
    return typeof value === 'string' || typeof value === 'number' ? value : null;
  };
}

function withinLimit(cells: MendedCell[]): MendedCell[] {
  const values = new Set<string>();
  let letters = 0;
  return cells.slice(0, most.cells).filter(({ sheet, before, after }) => {
    const value = `${typeof after} ${after} ${sheet}`;
    letters += `${before}${after}`.length;
    if (letters > most.letters || (!values.has(value) && values.size >= most.values)) return false;
    values.add(value);
    return true;
  });
}

const entry = (
  act: string,
  at: { sheet: string; cell: string },
  before: string | number,
  after: string | number,
): LogEntry => ({ act, place: `${at.sheet}, ${at.cell}`, before: shown(before), after: shown(after) });

const shown = (value: string | number): string => (typeof value === 'number' ? showNumber(value) : value);
