import type { Book, Cell, SheetModel } from '../../host';
import type { CellRows } from './shift';

/** Everything of a tab but its cells, as plain values. */
const FACTS = [
  'name',
  'hidden',
  'frozenRows',
  'frozenColumns',
  'tabColor',
  'gridlinesHidden',
  'merges',
  'protections',
  'validations',
  'conditionalFormats',
  'charts',
  'filter',
  'filteredRows',
] as const satisfies (keyof SheetModel)[];
const LINE_FACTS = ['columnWidths', 'rowHeights', 'hiddenRows', 'hiddenColumns'] as const;

type Facts = Pick<SheetModel, (typeof FACTS)[number]>;
type LineFacts = Record<(typeof LINE_FACTS)[number], readonly unknown[]>;

/** A tab at one moment. */
export interface TabSnapshot extends CellRows {
  sheet: SheetModel;
  facts: Facts;
  lineFacts: LineFacts;
}

/** A book at one moment. Cells are never changed in place, so keeping them costs little. */
export interface Snapshot {
  tabs: TabSnapshot[];
  names: Book['names'];
}

/** Remembers a book; rows that are as in the snapshot before are shared with it. */
export function snapshotOf(book: Book, before?: Snapshot): Snapshot {
  const known = new Map(before?.tabs.map((tab) => [tab.sheet, tab]));
  return {
    names: book.names,
    tabs: book.sheets.map((sheet) => ({
      sheet,
      rows: sharedRows(sheet.rows, known.get(sheet)?.rows ?? []),
      rowCount: sheet.rowCount,
      columnCount: sheet.columnCount,
      facts: Object.fromEntries(FACTS.map((fact) => [fact, copied(sheet[fact])])) as Facts,
      lineFacts: Object.fromEntries(
        LINE_FACTS.map((fact) => [fact, [...sheet[fact]]]),
      ) as unknown as LineFacts,
    })),
  };
}

/** Puts facts of a tab back, those given. */
export function putFacts(sheet: SheetModel, facts: Partial<Facts>, lineFacts: Partial<LineFacts>): void {
  Object.assign(
    sheet,
    Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, copied(value)])),
  );
  for (const fact of LINE_FACTS) {
    const lines = lineFacts[fact];
    if (lines) refill(sheet[fact], lines);
  }
}

/** Whether two snapshots of a book are the same in everything. */
export function sameBook(a: Snapshot, b: Snapshot): boolean {
  return a.tabs.length === b.tabs.length && a.tabs.every((tab, index) => sameTab(tab, b.tabs[index]!));
}

/** Whether the grids of two snapshots have the same tabs of the same size in the same order. */
export function sameShape(a: Snapshot, b: Snapshot): boolean {
  return (
    a.tabs.length === b.tabs.length &&
    a.tabs.every(({ sheet, rowCount, columnCount }, index) => {
      const other = b.tabs[index]!;
      return other.sheet === sheet && other.rowCount === rowCount && other.columnCount === columnCount;
    })
  );
}

/** Facts in which one snapshot of a tab differs from a later one, as they were in the first. */
export function changedFacts(
  before: TabSnapshot,
  after: TabSnapshot,
): { facts: Partial<Facts>; lineFacts: Partial<LineFacts> } {
  return {
    facts: differing(before.facts, after.facts),
    lineFacts: differing(before.lineFacts, after.lineFacts),
  };
}

function sameTab(a: TabSnapshot, b: TabSnapshot): boolean {
  const { facts, lineFacts } = changedFacts(a, b);
  const isSame = Object.keys(facts).length === 0 && Object.keys(lineFacts).length === 0;
  return (
    isSame &&
    a.sheet === b.sheet &&
    a.rowCount === b.rowCount &&
    a.columnCount === b.columnCount &&
    a.rows.length === b.rows.length &&
    a.rows.every((line, row) => sameLine(line, b.rows[row]!))
  );
}

function differing<T extends object>(before: T, after: T): Partial<T> {
  const changed = Object.entries(before).filter(
    ([fact, value]) => !isSameFact(value, after[fact as keyof T]),
  );
  return Object.fromEntries(changed) as Partial<T>;
}

/** Sets are replaced as a whole, so the object tells; the rest is compared by what it says. */
const isSameFact = (a: unknown, b: unknown): boolean =>
  a === b || (!(a instanceof Set) && JSON.stringify(a) === JSON.stringify(b));

function sharedRows(now: CellRows['rows'], before: CellRows['rows']): CellRows['rows'] {
  return now.map((line, row) => (sameLine(line, before[row]) ? before[row]! : line.slice()));
}

const sameLine = (a: readonly (Cell | undefined)[], b: readonly (Cell | undefined)[] | undefined): boolean =>
  a === b || (b !== undefined && a.length === b.length && a.every((cell, column) => cell === b[column]));

const copied = <T>(value: T): T => (Array.isArray(value) ? ([...value] as T) : value);

function refill(lines: Map<number, number> | Set<number>, entries: readonly unknown[]): void {
  lines.clear();
  for (const entry of entries)
    if (lines instanceof Map) lines.set(...(entry as [number, number]));
    else lines.add(entry as number);
}
