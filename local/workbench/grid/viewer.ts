import { BLANK, type Book, type Cell, type SheetModel } from '../../host';
import type { Grid, GridUpdate, PlacedCell, SheetPatch } from '../gridProtocol';
import { gridCell } from './cells';
import { type Judgement, judgements, placeKey, placeOf } from './judgements';
import { gridLayout } from './layout';
import { type CellRows, shiftBetween, shiftedRows } from './shift';
import { StyleTable } from './styles';

/** A tab as it was last shown. The host never changes a cell in place, so the objects tell what is new. */
interface Shown extends CellRows {
  layout: string;
  judged: Map<number, Judgement>;
}

const NEVER_SHOWN: Shown = { rows: [], rowCount: 0, columnCount: 0, layout: '', judged: new Map() };

/** Shows a book to the page: whole at first, then only what changed. */
export class Viewer {
  readonly #styles = new StyleTable();
  readonly #shown = new Map<number, Shown>();
  /** Places by tab that are to be told again. */
  readonly #doubtful = new Map<number, Set<number>>();
  #revision = -1;

  constructor(readonly book: Book) {}

  /** The whole workbook, with formulas up to date. */
  whole(): Grid {
    this.book.settle();
    this.#shown.clear();
    const sheets = this.book.sheets.map((sheet) => {
      const { cells } = this.#patchOf(sheet);
      return { layout: gridLayout(this.book, sheet), cells };
    });
    return { ...this.#told(), sheets };
  }

  /** What changed since the page was shown revision `known`. */
  since(known: number): GridUpdate {
    this.book.settle();
    if (known === this.book.revision && this.#doubtful.size === 0) return { kind: 'same' };
    if (known !== this.#revision) return { kind: 'whole', grid: this.whole() };
    const order = this.book.sheets.map(({ id }) => id);
    for (const id of this.#shown.keys()) if (!order.includes(id)) this.#shown.delete(id);
    const sheets = this.book.sheets
      .map((sheet) => this.#patchOf(sheet))
      .filter(({ shift, layout, cells }) => shift || layout || cells.length > 0);
    return { kind: 'patch', patch: { ...this.#told(), order, sheets } };
  }

  /** Whether the book changed since it was last shown. */
  isBehind(): boolean {
    this.book.settle();
    return this.book.revision !== this.#revision;
  }

  /** Has the next patch tell a cell even if it did not change: the page shows what was refused. */
  doubt(sheetId: number, row: number, column: number): void {
    const places = this.#doubtful.get(sheetId) ?? new Set();
    this.#doubtful.set(sheetId, places.add(placeKey(row, column)));
  }

  #told(): Pick<Grid, 'revision' | 'styles'> {
    this.#doubtful.clear();
    this.#revision = this.book.revision;
    return { revision: this.#revision, styles: this.#styles.styles };
  }

  #patchOf(sheet: SheetModel): SheetPatch {
    const before = this.#shown.get(sheet.id) ?? NEVER_SHOWN;
    const shift = before === NEVER_SHOWN ? null : shiftBetween(before, sheet);
    const layout = gridLayout(this.book, sheet);
    const now: Shown = {
      rows: sheet.rows.map((line) => line.slice()),
      rowCount: sheet.rowCount,
      columnCount: sheet.columnCount,
      layout: JSON.stringify(layout),
      judged: judgements(this.book, sheet),
    };
    this.#shown.set(sheet.id, now);
    const changed = changedPlaces(shift ? shiftedRows(before.rows, shift) : before.rows, now.rows);
    for (const place of otherwiseJudged(before.judged, now.judged)) changed.add(place);
    for (const place of this.#doubtful.get(sheet.id) ?? []) changed.add(place);
    return {
      id: sheet.id,
      ...(shift && { shift }),
      ...(now.layout !== before.layout && { layout }),
      cells: [...changed].map((place) => this.#placedCell(sheet, place, now.judged.get(place))),
    };
  }

  #placedCell(sheet: SheetModel, place: number, judgement: Judgement | undefined): PlacedCell {
    const { row, column } = placeOf(place);
    return { row, column, cell: gridCell(sheet.at(row, column), this.#styles, judgement) };
  }
}

function changedPlaces(before: CellRows['rows'], now: CellRows['rows']): Set<number> {
  const changed = new Set<number>();
  for (let row = 0; row < Math.max(now.length, before.length); row++) {
    const line: readonly (Cell | undefined)[] = now[row] ?? [];
    const then = before[row] ?? [];
    for (let column = 0; column < Math.max(line.length, then.length); column++)
      if ((line[column] ?? BLANK) !== (then[column] ?? BLANK)) changed.add(placeKey(row + 1, column + 1));
  }
  return changed;
}

function otherwiseJudged(before: Map<number, Judgement>, now: Map<number, Judgement>): number[] {
  return [...new Set([...before.keys(), ...now.keys()])].filter(
    (place) => JSON.stringify(before.get(place)) !== JSON.stringify(now.get(place)),
  );
}
