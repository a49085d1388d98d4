import { readNumber } from '../text/number';
import { groupNamedIn } from './groups';
import { type Column, columnOf, type Header } from './header';
import { numbersHouseholds } from './households';
import { type Meaning, markedCriterion } from './vocabulary';

/** Where a heading says no maximum, a mark above this cannot be one: every points set adds up to 100. */
const highestMark = 100;

/** Columns that hold figures or ticks: text in them is no household's own, so it may be a signature. */
const figureMeanings: ReadonlySet<Meaning> = new Set<Meaning>([
  'serial',
  'total',
  'result',
  'registered',
  'max',
]);

/** Which columns of a table tell what about a row, and what their cells say together. */
export class RowColumns {
  readonly serial: number | null;
  readonly group: number | null;
  /** The column by which a row is spoken of. */
  readonly label: number;
  readonly listsNames: boolean;
  readonly marks: { index: number; max: number }[];
  readonly figures: number[];
  /** What a list of households asks for beside name, group and marks. */
  readonly claims: number[];
  readonly freeTexts: ReadonlySet<number>;

  constructor(header: Header) {
    const serials = header.columns.filter(({ meaning }) => meaning === 'serial');
    // "TT hộ" numbers the households; beside it "TT" numbers the rows.
    this.serial = (serials.find((column) => !numbersHouseholds(column)) ?? serials[0])?.index ?? null;
    this.group = columnOf(header, 'group')?.index ?? null;
    this.listsNames = columnOf(header, 'name') !== null;
    this.label =
      (columnOf(header, 'name') ?? columnOf(header, 'group') ?? columnOf(header, 'criterion'))?.index ?? 0;
    const known = header.columns.filter((column) => column.meaning !== null);
    this.marks = known
      .filter((column) => markedCriterion(column.meaning!) !== null)
      .map((column) => ({ index: column.index, max: column.max ?? highestMark }));
    const isFigure = ({ index, meaning }: Column) =>
      meaning === 'total' || this.marks.some((mark) => mark.index === index);
    this.figures = known.filter(isFigure).map((column) => column.index);
    this.claims = known
      .filter(
        (column) =>
          column.index !== this.label &&
          !isFigure(column) &&
          !['serial', 'name', 'group', 'note'].includes(column.meaning!),
      )
      .map((column) => column.index);
    this.freeTexts = new Set(header.columns.filter(holdsFreeText).map((column) => column.index));
  }

  hasOwnGroup(texts: string[]): boolean {
    return this.group !== null && this.group !== this.label && (texts[this.group] ?? '') !== '';
  }

  /** Anything beside the name that a list of households asks for; figures and a group count where they are such. */
  claimsMore(texts: string[]): boolean {
    const claimed = this.claims.some((column) => (texts[column] ?? '') !== '');
    if (claimed || this.figures.some((column) => readNumber(texts[column] ?? '').kind === 'number'))
      return true;
    const group = this.group === null || this.group === this.label ? '' : (texts[this.group] ?? '');
    return /^\d{1,3}$/.test(group) || groupNamedIn(group) !== null;
  }

  /** Half of the marks at least are there, and none is out of its range. */
  isScored(texts: string[]): boolean {
    const typed = this.marks.filter(({ index }) => (texts[index] ?? '') !== '').length;
    return typed > 0 && typed * 2 >= this.marks.length && this.isInRange(texts);
  }

  isInRange(texts: string[]): boolean {
    return this.marks.every(({ index, max }) => {
      const reading = readNumber(texts[index] ?? '');
      return reading.kind === 'blank' || (reading.kind === 'number' && reading.value <= max);
    });
  }
}

/** Addresses, notes, and columns of the sheet's own ("Chức vụ"). */
const holdsFreeText = ({ path, meaning }: Column): boolean =>
  path.length > 0 &&
  (meaning === null || (!figureMeanings.has(meaning) && markedCriterion(meaning) === null));
