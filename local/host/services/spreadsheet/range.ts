import { type Cell, emptied } from '../../model/cell';
import { NotSupportedLocally } from '../../run/failures';
import type { Official } from '../../run/service';
import { checkGrid, mismatch } from '../arguments';
import { RangeR1C1 } from './range-r1c1';
import { RichTextValueService } from './rich-text';

type Names =
  | 'getNote'
  | 'getNotes'
  | 'setNote'
  | 'setNotes'
  | 'clearNote'
  | 'getRichTextValue'
  | 'getRichTextValues'
  | 'setRichTextValue'
  | 'setRichTextValues'
  | 'clear'
  | 'clearContent'
  | 'clearFormat';

interface ClearOptions {
  contentsOnly?: boolean;
  formatOnly?: boolean;
  commentsOnly?: boolean;
  validationsOnly?: boolean;
  skipFilteredRows?: boolean;
}

/** SpreadsheetApp.Range: everything of the classes it builds on, and notes, rich text, clearing. */
export class RangeService extends RangeR1C1 implements Official<GoogleAppsScript.Spreadsheet.Range, Names> {
  getNote(): string {
    return this.readFirst((cell) => cell.note ?? '');
  }

  getNotes(): string[][] {
    return this.read((cell) => cell.note ?? '');
  }

  setNote(note: string | null): this {
    return this.write((cell) => withNote(cell, note));
  }

  setNotes(notes: unknown[][]): this {
    const grid = checkGrid(notes, this.area, this.serviceName, 'setNotes');
    return this.write((cell, row, column) => withNote(cell, grid[row]![column]));
  }

  clearNote(): this {
    return this.setNote(null);
  }

  getRichTextValue(): RichTextValueService | null {
    this.settle();
    return this.readFirst((cell) => RichTextValueService.ofCell(this.context, cell));
  }

  getRichTextValues(): (RichTextValueService | null)[][] {
    this.settle();
    return this.read((cell) => RichTextValueService.ofCell(this.context, cell));
  }

  setRichTextValue(value: unknown): this {
    if (!(value instanceof RichTextValueService))
      throw mismatch(this.serviceName, 'setRichTextValue', [value]);
    return this.writeContent((cell) => value.putInto(cell));
  }

  setRichTextValues(values: unknown[][]): this {
    const grid = checkGrid(values, this.area, this.serviceName, 'setRichTextValues');
    if (!grid.every((row) => row.every((value) => value instanceof RichTextValueService))) {
      throw mismatch(this.serviceName, 'setRichTextValues', [values]);
    }
    return this.writeContent((cell, row, column) =>
      (grid[row]![column] as RichTextValueService).putInto(cell),
    );
  }

  clear(options: ClearOptions = {}): this {
    const { contentsOnly, formatOnly, commentsOnly, validationsOnly, skipFilteredRows } = options;
    if (skipFilteredRows) throw new NotSupportedLocally('SpreadsheetApp.Range.clear with skipFilteredRows');
    const all = !contentsOnly && !formatOnly && !commentsOnly && !validationsOnly;
    if (all || contentsOnly) this.clearContent();
    if (all || formatOnly) this.clearFormat();
    if (commentsOnly) this.clearNote();
    if (validationsOnly) this.clearDataValidations();
    return this;
  }

  clearContent(): this {
    return this.write(emptied);
  }

  clearFormat(): this {
    this.dropConditionalFormats();
    return this.write((cell) => {
      const { style: _style, numberFormat: _format, runs: _runs, ...content } = cell;
      return content;
    });
  }
}

function withNote(cell: Cell, note: unknown): Cell {
  const { note: _old, ...rest } = cell;
  return note === null || note === undefined || note === '' ? rest : { ...rest, note: String(note) };
}
