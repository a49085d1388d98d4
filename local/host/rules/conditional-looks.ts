import { holdsCell, placesIn, shared } from '../model/areas';
import type { Book } from '../model/book';
import { BLANK, type Cell } from '../model/cell';
import type { ConditionalFormat, ConditionalLooks } from '../model/conditional-format';
import type { SheetModel } from '../model/sheet-model';
import { fits } from './criteria';
import { colorScale } from './gradient';
import { operandsAt } from './operands';

/** The looks that a tab's conditional formats give its cells, by row and column. */
export type TabLooks = ReadonlyMap<number, ReadonlyMap<number, ConditionalLooks>>;

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The looks a rule gives a cell; null when it does not fit, or cannot be calculated here. */
type Judge = (cell: Cell, place: Place) => ConditionalLooks | null;

/** What the conditional formats make of one cell; null when none fits. The first that fits counts. */
export function looksOf(
  book: Book,
  sheet: SheetModel,
  row: number,
  column: number,
  now = new Date(),
): ConditionalLooks | null {
  book.settle();
  const place = { row, column };
  for (const format of sheet.conditionalFormats) {
    if (!format.areas.some((area) => holdsCell(area, row, column))) continue;
    const looks = judgeOf(book, sheet, format, [place], now)(sheet.at(row, column), place);
    if (looks) return looks;
  }
  return null;
}

const answers = new WeakMap<SheetModel, { revision: number; day: number; looks: TabLooks }>();

/** The same for every cell of a tab at once. Asking again without a change in between costs nothing. */
export function looksOfTab(book: Book, sheet: SheetModel, now = new Date()): TabLooks {
  if (sheet.conditionalFormats.length === 0) return new Map();
  book.settle();
  const day = Math.floor(now.getTime() / 86_400_000);
  const known = answers.get(sheet);
  if (known && known.revision === book.revision && known.day === day) return known.looks;
  const looks = calculatedLooks(book, sheet, now);
  answers.set(sheet, { revision: book.revision, day, looks });
  return looks;
}

function calculatedLooks(book: Book, sheet: SheetModel, now: Date): TabLooks {
  const found = new Map<number, Map<number, ConditionalLooks>>();
  for (const format of sheet.conditionalFormats) {
    const open = cellsOf(sheet, format).filter(({ row, column }) => !found.get(row)?.has(column));
    const judge = judgeOf(book, sheet, format, open, now);
    for (const place of open) {
      const looks = judge(sheet.rows[place.row - 1]?.[place.column - 1] ?? BLANK, place);
      if (!looks) continue;
      const line = found.get(place.row) ?? new Map<number, ConditionalLooks>();
      found.set(place.row, line.set(place.column, looks));
    }
  }
  return found;
}

function cellsOf(sheet: SheetModel, { areas }: ConditionalFormat): Place[] {
  const grid = { row: 1, column: 1, rows: sheet.rowCount, columns: sheet.columnCount };
  return areas.flatMap((area) => {
    const part = shared(area, grid);
    return part ? [...placesIn(part)] : [];
  });
}

function judgeOf(
  book: Book,
  sheet: SheetModel,
  format: ConditionalFormat,
  places: readonly Place[],
  now: Date,
): Judge {
  if (format.kind === 'gradient') {
    const color = colorScale(sheet, format);
    return ({ value }) => (typeof value === 'number' ? { background: color(value) } : null);
  }
  const { criteria, values, looks } = format;
  const operands = operandsAt(book, { sheet, home: format.areas[0]!, values }, places);
  const at = new Map(places.map((place, index) => [place, operands[index]!] as const));
  return (cell, place) => {
    const own = at.get(place);
    return own && fits(criteria, own, cell, now) ? looks : null;
  };
}
