import { holdsCell, intersection, placesIn } from '../model/areas';
import type { Book } from '../model/book';
import { BLANK, type Cell } from '../model/cell';
import type { ConditionalFormat, ConditionalLooks } from '../model/conditional-format';
import type { SheetModel } from '../model/sheet-model';
import { fits, testOf } from './criteria';
import { colorScale } from './gradient';
import { fixedOperands, operandsAt } from './operands';

/** The looks that a tab's conditional formats give its cells, by row and column. */
export type TabLooks = ReadonlyMap<number, ReadonlyMap<number, ConditionalLooks>>;

interface Place {
  readonly row: number;
  readonly column: number;
}

/** What the conditional formats make of one cell; null when none fits. The first that fits counts. */
export function looksOf(
  book: Book,
  sheet: SheetModel,
  row: number,
  column: number,
  now = new Date(),
): ConditionalLooks | null {
  book.settle();
  for (const format of sheet.conditionalFormats) {
    if (!format.areas.some((area) => holdsCell(area, row, column))) continue;
    const looks = looksAt(book, sheet, format, [{ row, column }], now)[0];
    if (looks) return looks;
  }
  return null;
}

const answers = new WeakMap<SheetModel, { revision: number; day: string; looks: TabLooks }>();

/** The same for every cell of a tab at once. Asking again without a change in between costs nothing. */
export function looksOfTab(book: Book, sheet: SheetModel, now = new Date()): TabLooks {
  if (sheet.conditionalFormats.length === 0) return new Map();
  book.settle();
  const day = now.toDateString();
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
    const all = looksAt(book, sheet, format, open, now);
    open.forEach(({ row, column }, index) => {
      const looks = all[index];
      if (!looks) return;
      const line = found.get(row);
      if (line) line.set(column, looks);
      else found.set(row, new Map([[column, looks]]));
    });
  }
  return found;
}

function cellsOf(sheet: SheetModel, { areas }: ConditionalFormat): Place[] {
  const grid = { row: 1, column: 1, rows: sheet.rowCount, columns: sheet.columnCount };
  return areas.flatMap((area) => {
    const part = intersection(area, grid);
    return part ? [...placesIn(part)] : [];
  });
}

/** The looks a format gives each place; null where it does not fit, or cannot be calculated here. */
function looksAt(
  book: Book,
  sheet: SheetModel,
  format: ConditionalFormat,
  places: readonly Place[],
  now: Date,
): (ConditionalLooks | null)[] {
  const cellAt = ({ row, column }: Place): Cell => sheet.rows[row - 1]?.[column - 1] ?? BLANK;
  if (format.kind === 'gradient') {
    const color = colorScale(sheet, format);
    return places.map((place) => {
      const { value } = cellAt(place);
      return typeof value === 'number' ? { background: color(value) } : null;
    });
  }
  const { criteria, values, looks } = format;
  const fixed = fixedOperands(values);
  if (fixed) {
    const test = testOf(criteria, fixed, now);
    return places.map((place) => (test(cellAt(place)) ? looks : null));
  }
  const operands = operandsAt(book, { sheet, home: format.areas[0]!, values }, places);
  return places.map((place, index) => {
    const own = operands[index]!;
    return own && fits(criteria, own, cellAt(place), now) ? looks : null;
  });
}
