import type { Candidate } from '../../formulas/rule-formulas';
import type { Area } from '../../model/a1';
import type { Book } from '../../model/book';
import type { Cell } from '../../model/cell';
import { displayText } from '../../model/display-text';
import type { SheetModel } from '../../model/sheet-model';
import type { RunContext } from '../../run/context';
import { type Official, Service } from '../../run/service';
import { cellAfterWrite } from '../../values/cell-values';
import { mismatch } from '../arguments';
import { RangeService } from './range';
import { refuseInvalid, refuseProtected } from './refusals';

type Names =
  | 'findAll'
  | 'findNext'
  | 'findPrevious'
  | 'getCurrentMatch'
  | 'replaceWith'
  | 'replaceAllWith'
  | 'matchCase'
  | 'matchEntireCell'
  | 'matchFormulaText'
  | 'ignoreDiacritics'
  | 'useRegularExpression'
  | 'startFrom';

/** Cells a finder looks through. */
export interface Searched {
  sheet: SheetModel;
  area: Area;
}

interface Place {
  sheet: SheetModel;
  row: number;
  column: number;
}

/** SpreadsheetApp.TextFinder: looks through the shown texts, row by row. */
export class TextFinderService
  extends Service
  implements Official<GoogleAppsScript.Spreadsheet.TextFinder, Names>
{
  readonly serviceName = 'SpreadsheetApp.TextFinder';
  readonly #options = { case: false, entire: false, formulas: false, plain: false, pattern: false };
  /** The match found last, or the place to start behind. */
  #at: Place | null = null;
  #isMatch = false;

  constructor(
    context: RunContext,
    readonly book: Book,
    readonly searched: readonly Searched[],
    readonly text: string,
  ) {
    super(context);
  }

  findAll(): RangeService[] {
    return this.#matches().map((place) => this.#rangeAt(place));
  }

  findNext(): RangeService | null {
    const order = this.#matches();
    return this.#go(order.find((place) => this.#at === null || this.#compare(place, this.#at) > 0));
  }

  findPrevious(): RangeService | null {
    const order = this.#matches().reverse();
    return this.#go(order.find((place) => this.#at === null || this.#compare(place, this.#at) < 0));
  }

  getCurrentMatch(): RangeService | null {
    return this.#isMatch && this.#at ? this.#rangeAt(this.#at) : null;
  }

  replaceWith(replacement: string): number {
    if (typeof replacement !== 'string') throw mismatch(this.serviceName, 'replaceWith', [replacement]);
    return this.#isMatch && this.#at ? this.#replaceAllAt([this.#at], replacement) : 0;
  }

  /** Gives the number of occurrences, of which one cell may have several. */
  replaceAllWith(replacement: string): number {
    if (typeof replacement !== 'string') throw mismatch(this.serviceName, 'replaceAllWith', [replacement]);
    return this.#replaceAllAt(this.#matches(), replacement);
  }

  matchCase(on: boolean): this {
    this.#options.case = on;
    return this;
  }

  matchEntireCell(on: boolean): this {
    this.#options.entire = on;
    return this;
  }

  matchFormulaText(on: boolean): this {
    this.#options.formulas = on;
    return this;
  }

  ignoreDiacritics(on: boolean): this {
    this.#options.plain = on;
    return this;
  }

  useRegularExpression(on: boolean): this {
    this.#options.pattern = on;
    return this;
  }

  startFrom(range: unknown): this {
    if (!(range instanceof RangeService)) throw mismatch(this.serviceName, 'startFrom', [range]);
    this.#at = { sheet: range.sheet, row: range.area.row, column: range.area.column };
    this.#isMatch = false;
    return this;
  }

  #go(found: Place | undefined): RangeService | null {
    if (!found) return null;
    this.#at = found;
    this.#isMatch = true;
    return this.#rangeAt(found);
  }

  #matches(): Place[] {
    this.book.settle();
    const wanted = this.#wanted();
    return this.searched.flatMap(({ sheet, area }) => {
      const lines = sheet.rows.slice(area.row - 1, area.row - 1 + area.rows);
      return lines.flatMap((line, r) =>
        line.slice(area.column - 1, area.column - 1 + area.columns).flatMap((cell, c) => {
          const isMatch = cell !== undefined && this.#folded(this.#textOf(cell)).search(wanted) >= 0;
          return isMatch ? [{ sheet, row: area.row + r, column: area.column + c }] : [];
        }),
      );
    });
  }

  #wanted(flags = ''): RegExp {
    const source = this.#options.pattern ? this.text : escaped(this.#folded(this.text));
    const whole = this.#options.entire ? `^(?:${source})$` : source;
    return new RegExp(whole, `${flags}u${this.#options.case ? '' : 'i'}`);
  }

  #textOf(cell: Cell): string {
    return this.#options.formulas && cell.formula !== undefined ? cell.formula : displayText(cell);
  }

  #folded(text: string): string {
    return this.#options.plain ? withoutDiacritics(text) : text;
  }

  /** A formula's result cannot be replaced, only its text. When one cell may not be changed, none is. */
  #replaceAllAt(places: readonly Place[], replacement: string): number {
    let count = 0;
    const writes = places.flatMap(({ sheet, row, column }): Candidate[] => {
      const cell = sheet.at(row, column);
      if (cell.formula !== undefined && !this.#options.formulas) return [];
      const text = this.#textOf(cell);
      const replaced = replacedIn(text, this.#folded(text), this.#wanted('g'), (match) => {
        count++;
        return this.#options.pattern ? match.replace(this.#wanted(), replacement) : replacement;
      });
      return [{ sheet, row, column, cell: cellAfterWrite(cell, replaced, this.context.now()) }];
    });
    for (const { sheet, row, column } of writes) {
      refuseProtected(this.context, this.book, sheet, { row, column, rows: 1, columns: 1 });
    }
    refuseInvalid(this.book, writes);
    for (const { sheet, row, column, cell } of writes) sheet.put(row, column, cell);
    return count;
  }

  #rangeAt({ sheet, row, column }: Place): RangeService {
    return new RangeService(this.context, this.book, sheet, { row, column, rows: 1, columns: 1 });
  }

  #compare(a: Place, b: Place): number {
    const { sheets } = this.book;
    return sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || a.row - b.row || a.column - b.column;
  }
}

/** One character for one, so that a place in the result is a place in the text. */
function withoutDiacritics(text: string): string {
  return [...text.normalize('NFC')]
    .map((character) => {
      if (character === 'đ' || character === 'Đ') return character === 'đ' ? 'd' : 'D';
      return character.normalize('NFD').replace(/\p{M}/gu, '') || character;
    })
    .join('');
}

/** Replaces in a text what a pattern finds in its folded form. */
function replacedIn(
  text: string,
  folded: string,
  pattern: RegExp,
  replace: (match: string) => string,
): string {
  let result = '';
  let end = 0;
  for (const match of folded.matchAll(pattern)) {
    if (match[0] === '') continue;
    result += text.slice(end, match.index) + replace(match[0]);
    end = match.index + match[0].length;
  }
  return result + text.slice(end);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
