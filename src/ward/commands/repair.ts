import { repairOf } from '../../domain/checks/repairs';
import type { Finding } from '../../domain/finding';
import { isFormula } from '../../domain/layout/grid';
import { cellName } from '../../domain/place';
import { showNumber } from '../../domain/text/show';
import type { Book } from '../../sheets/book';
import { type LogEntry, logOnce } from '../../sheets/log';
import type { Memory } from '../../sheets/memory';
import type { Tab } from '../../sheets/readTabs';
import { repairWords } from '../../words/repairs';
import type { FindingLine, RepairReport, UndoReport } from '../calls';
import { knownPerson } from '../person';
import { examineBook } from './examine';

/** A cell that was mended, with what stood there before. */
interface RepairedCell {
  sheet: string;
  cell: string;
  before: string | number;
  after: string | number;
}

/** The last mending, to be taken back; `open`: it may have been stopped half-way. */
interface Journal {
  cells: RepairedCell[];
  open: boolean;
}

const journalName = 'repairs';

/** Each different value costs two calls; what is beyond waits for the next press. */
const mostValues = 200;

/** Mends the cells whose mending is still offered as these lines say it. Stopped and run again, it ends the same. */
export function applyRepairs(
  book: Book,
  memory: Memory,
  wanted: FindingLine[],
): Omit<RepairReport, 'report'> {
  const { findings } = examineBook(book);
  const typed = valuesIn(book.tabs());
  const fresh = withinLimit(offeredCells(book.tabs(), findings, wanted));
  const taken = new Set(fresh.map(keyOf));
  const journal = memory.recall<Journal>(journalName);
  const earlier = journal?.open
    ? journal.cells.filter((one) => !taken.has(keyOf(one)) && typed(one) === one.after)
    : [];
  const cells = inOrder([...earlier, ...fresh], book.tabs());
  if (cells.length === 0) return { repaired: 0, left: wanted.length };
  memory.keep(journalName, { cells, open: true } satisfies Journal);
  book.typeCells(fresh.map(({ sheet, cell, after }) => ({ sheet, cell, value: after })));
  logOnce(
    cells.map(({ before, after, ...at }) => entry(repairWords.log.repaired, at, before, after)),
    knownPerson(memory),
  );
  memory.keep(journalName, { cells, open: false } satisfies Journal);
  const mended = new Set(cells.map(keyOf));
  return { repaired: cells.length, left: wanted.filter((line) => !mended.has(keyOf(line))).length };
}

/** Brings back what stood in the cells of the last mending; a cell that somebody changed since is left. */
export function undoRepairs(book: Book, memory: Memory): Omit<UndoReport, 'report'> {
  const cells = memory.recall<Journal>(journalName)?.cells ?? [];
  const typed = valuesIn(book.tabs());
  const changed = cells.filter((one) => ![one.after, one.before].includes(typed(one) ?? ''));
  const mine = cells.filter((one) => !changed.includes(one));
  const toWrite = mine.filter((one) => typed(one) === one.after);
  if (toWrite.length > 0)
    book.typeCells(toWrite.map(({ sheet, cell, before }) => ({ sheet, cell, value: before })));
  logOnce(
    mine.map(({ before, after, ...at }) => entry(repairWords.log.undone, at, after, before)),
    knownPerson(memory),
  );
  memory.forget(journalName);
  return { restored: mine.length, changed: changed.map(({ sheet, cell }) => ({ sheet, cell })) };
}

/** Tab by tab and down the rows, in whatever order they were asked for. */
function inOrder(cells: RepairedCell[], tabs: Tab[]): RepairedCell[] {
  const order = new Map(tabs.map(({ grid }, index) => [grid.sheet, index]));
  const position = ({ sheet, cell }: RepairedCell) => {
    const { row, column } = placeNamed(cell);
    return [order.get(sheet) ?? tabs.length, row, column] as const;
  };
  return [...cells].sort((a, b) => {
    const [one, other] = [position(a), position(b)];
    return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
  });
}

const keyOf = ({ sheet, cell }: { sheet: string; cell: string }): string => `${cell} ${sheet}`;

function offeredCells(tabs: Tab[], findings: Finding[], wanted: FindingLine[]): RepairedCell[] {
  const asked = new Map(wanted.map((line) => [keyOf(line), line.repair]));
  const typed = valuesIn(tabs);
  const offers = new Map<string, RepairedCell>();
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
    if (grid === undefined || isFormula(grid, row, column)) return null;
    const value = grid.values[row]?.[column];
    return typeof value === 'string' || typeof value === 'number' ? value : null;
  };
}

/** "H12" as row and column from 0. */
function placeNamed(cell: string): { row: number; column: number } {
  const letters = cell.replace(/\d+/g, '');
  const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(cell.slice(letters.length)) - 1, column: column - 1 };
}

function withinLimit(cells: RepairedCell[]): RepairedCell[] {
  const values = new Set<string>();
  return cells.filter(({ sheet, after }) => {
    const value = `${typeof after} ${after} ${sheet}`;
    if (!values.has(value) && values.size >= mostValues) return false;
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
