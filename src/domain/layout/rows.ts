import { tidy } from '../text/normalise';
import { readNumber } from '../text/number';
import type { Grid } from './grid';
import { columnCount, shownAt } from './grid';
import { groupNamedIn } from './groups';
import type { Column, Header } from './header';
import { columnOf, type Merges, repeatsHeader } from './header';
import { isNumbering } from './numbering';
import {
  hasMiddleName,
  isBand,
  isBareFigure,
  isCapitalised,
  isExample,
  isFootnote,
  isLikePerson,
  isMaxima,
  isResult,
  isSignature,
  isTotalLabel,
  mayBeName,
  resemblesTotal,
} from './rowLabels';
import { type Meaning, markedCriterion, meaningOf } from './vocabulary';

/** What a row under a header is. Only a record is ever judged or counted. */
export type RowKind =
  | { kind: 'record' }
  /** A name and nothing else in a list without serial numbers: a household, or who signs below it. */
  | { kind: 'bare' }
  | { kind: 'banner'; text: string }
  | { kind: 'total' }
  | { kind: 'header' }
  | { kind: 'end' }
  | { kind: 'blank' }
  /** Numbering rows, maxima, pre-numbered rows, "…" rows, footnotes. */
  | { kind: 'filler' }
  /** Figures glued under the list, or a line of text beside its names. */
  | { kind: 'remark' }
  /** It may be a household, but nothing on the sheet decides it. */
  | { kind: 'unclear' };

/** Longer than any household's serial number; letters and Roman numbers stand before groups. */
const serialNumbers = /^\(?(?:\d{1,4}|[ivx]+|[a-z])[.)]?$/i;

const highestMark = 100;

/** Columns that hold figures or ticks: text in them is no household's own, so it may be a signature. */
const figureMeanings: ReadonlySet<Meaning> = new Set<Meaning>([
  'serial',
  'total',
  'result',
  'registered',
  'max',
]);

/** What the cells of one row say about it. */
interface RowFacts {
  texts: string[];
  filled: string[];
  label: string;
  hasSerial: boolean;
  /** The serial number; null where there is none, or a letter or Roman number. */
  serial: number | null;
  hasMarks: boolean;
  hasPoints: boolean;
}

/** Classifies rows of one table; knows the columns by the header. */
export class RowReader {
  private readonly serial: number | null;
  private readonly group: number | null;
  private readonly label: number;
  private readonly listsNames: boolean;
  private readonly marks: { index: number; max: number }[];
  private readonly figures: number[];
  private readonly claims: number[];
  private readonly freeTexts: ReadonlySet<number>;

  constructor(
    private readonly grid: Grid,
    private readonly header: Header,
    private readonly merges: Merges,
  ) {
    this.serial = columnOf(header, 'serial')?.index ?? null;
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

  kindOf(row: number): RowKind {
    const facts = this.factsOf(row);
    const { texts, filled, label, hasSerial } = facts;
    if (filled.length === 0) return { kind: 'blank' };
    if (repeatsHeader(this.grid, this.header, row)) return { kind: 'header' };
    if ((texts[this.label] ?? '') !== '' && isNumbering(filled) && this.isUnderHeader(row))
      return { kind: 'filler' };
    if (isMaxima(label)) return { kind: 'filler' };
    if (!hasSerial && !facts.hasPoints) {
      if (this.signs(texts)) return { kind: 'end' };
      if (isFootnote(label)) return { kind: 'filler' };
    }
    if (this.totalLabels(facts).some(isTotalLabel)) return { kind: this.kindOfTotal(facts) };
    if (this.mayBePerson(facts))
      return { kind: this.claimsMore(texts) || this.hasOwnGroup(texts) ? 'record' : 'unclear' };
    if (!facts.hasMarks) {
      const banner = this.bannerText(row, texts);
      if (banner !== null) return { kind: 'banner', text: banner };
    }
    if (isBand(label)) return { kind: this.isScored(texts) ? 'unclear' : 'remark' };
    if (isResult(label)) return { kind: this.kindOfResult(facts) };
    return this.recordOrRemark(facts);
  }

  /** The row's serial number; null where it has none, or a letter or Roman number. */
  serialOf(row: number): number | null {
    const text = this.serial === null ? '' : tidy(shownAt(this.grid, row, this.serial));
    const digits = /^\(?(\d{1,4})[.)]?$/.exec(text)?.[1];
    return digits === undefined ? null : Number(digits);
  }

  /** True where the column of serial numbers has a heading again ("STT"), whatever the table below it is about. */
  startsOver(row: number): boolean {
    return this.serial !== null && meaningOf([shownAt(this.grid, row, this.serial)], new Map()) === 'serial';
  }

  /** True where a row below a signature must be a household: it goes on with the numbers, or has a name and marks. */
  continues(row: number, lastSerial: number | null): boolean {
    if (this.kindOf(row).kind !== 'record') return false;
    const facts = this.factsOf(row);
    if (!/\p{L}/u.test(facts.texts[this.label] ?? '')) return false;
    if (this.serial === null) return this.isScored(facts.texts);
    const serial = this.serialOf(row);
    return serial !== null && (this.isScored(facts.texts) || (lastSerial !== null && serial > lastSerial));
  }

  private factsOf(row: number): RowFacts {
    const texts = (this.grid.shown[row] ?? []).map(tidy);
    return {
      texts,
      filled: texts.filter((text) => text !== ''),
      label: this.labelText(row, texts),
      hasSerial: this.serial !== null && serialNumbers.test(texts[this.serial] ?? ''),
      serial: this.serialOf(row),
      hasMarks: this.marks.some(({ index }) => texts[index] !== ''),
      hasPoints: this.marks.some(({ index }) => readNumber(texts[index] ?? '').kind === 'number'),
    };
  }

  private recordOrRemark(facts: RowFacts): RowKind {
    const { texts, hasSerial } = facts;
    const name = texts[this.label] ?? '';
    if (/^[.…]+$/.test(name)) return { kind: 'filler' };
    if (isExample(hasSerial || this.serial === null ? '' : (texts[this.serial] ?? ''), name))
      return { kind: 'unclear' };
    if (name === '') return { kind: this.kindOfNameless(facts) };
    if (this.listsNames && isBareFigure(name)) return { kind: this.kindOfFigure(facts) };
    if (resemblesTotal(name) && !this.isNamed(name, hasSerial, texts)) return { kind: 'unclear' };
    if (hasSerial || this.claimsMore(texts)) return { kind: 'record' };
    return { kind: this.serial === null && !facts.hasMarks ? 'bare' : 'unclear' };
  }

  /** Points without a name belong to somebody; a line of text or a number alone does not. */
  private kindOfNameless({ hasSerial, hasMarks, hasPoints }: RowFacts): 'record' | 'filler' | 'remark' {
    if (hasPoints || (hasSerial && hasMarks)) return 'record';
    return hasSerial ? 'filler' : 'remark';
  }

  /** A numbered person whose name reads like a group's: nothing else than the row's other cells can tell. */
  private mayBePerson({ texts, label, hasMarks, serial }: RowFacts): boolean {
    if (serial === null || hasMarks || this.label === this.group || groupNamedIn(label) === null)
      return false;
    return hasMiddleName(label) || (isLikePerson(label) && this.hasOwnGroup(texts));
  }

  /** A name that reads like a figure's label is a household where its cells say so, and told where they may. */
  private kindOfResult({ texts, label, hasSerial, serial }: RowFacts): 'record' | 'unclear' | 'remark' {
    if (!isLikePerson(label)) return serial !== null && this.isScored(texts) ? 'unclear' : 'remark';
    const claims = this.isScored(texts) || this.hasOwnGroup(texts);
    if (serial !== null) return claims ? 'record' : 'unclear';
    return hasSerial || this.hasOwnGroup(texts) ? 'unclear' : 'remark';
  }

  private kindOfFigure({ texts, serial }: RowFacts): 'unclear' | 'remark' {
    const claims = serial !== null && this.claims.some((column) => (texts[column] ?? '') !== '');
    return claims || this.isScored(texts) ? 'unclear' : 'remark';
  }

  private hasOwnGroup(texts: string[]): boolean {
    return this.group !== null && this.group !== this.label && (texts[this.group] ?? '') !== '';
  }

  /** Few marks and nothing else that a household has: below a gap, that may be a figure about the list. */
  hasStrayFigures(row: number): boolean {
    const { texts } = this.factsOf(row);
    const isTyped = (column: number) => (texts[column] ?? '') !== '';
    const marks = this.marks.filter(({ index }) => isTyped(index)).length;
    return marks * 2 < this.marks.length && this.figures.some(isTyped) && !this.claims.some(isTyped);
  }

  /** Anything beside the name that a list of households asks for; figures and a group count where they are such. */
  private claimsMore(texts: string[]): boolean {
    const claimed = this.claims.some((column) => (texts[column] ?? '') !== '');
    if (claimed || this.figures.some((column) => readNumber(texts[column] ?? '').kind === 'number'))
      return true;
    const group = this.group === null || this.group === this.label ? '' : (texts[this.group] ?? '');
    return /^\d{1,3}$/.test(group) || groupNamedIn(group) !== null;
  }

  /** Where a total may be named: the name, what stands before it, and whatever comes first in a row without a name. */
  private totalLabels({ texts, filled, label }: RowFacts): string[] {
    if ((texts[this.label] ?? '') === '') return [label, ...filled.slice(0, 2)];
    const before = texts.slice(0, this.label).filter((text, column) => text !== '' && column !== this.group);
    return [label, ...before];
  }

  /** A person's name typed without accents may read like a total; then marks and a serial number decide. */
  private kindOfTotal({
    texts,
    label,
    hasSerial,
    hasMarks,
    serial,
  }: RowFacts): 'total' | 'record' | 'unclear' {
    if (!isTotalLabel(label) || !mayBeName(label)) return 'total';
    if (this.isScored(texts)) return hasSerial ? 'record' : 'unclear';
    if (serial === null || !isLikePerson(label) || hasMarks) return 'total';
    return this.hasOwnGroup(texts) ? 'record' : 'unclear';
  }

  /** "Cộng A Páo" is a name and "Tổng quỹ" is none; a serial number, capitals and marks in range speak for a name. */
  private isNamed(name: string, hasSerial: boolean, texts: string[]): boolean {
    if (isCapitalised(name)) return hasSerial || this.isInRange(texts);
    return hasSerial && this.isInRange(texts);
  }

  /** Half of the marks at least are there, and none is out of its range. */
  private isScored(texts: string[]): boolean {
    const typed = this.marks.filter(({ index }) => (texts[index] ?? '') !== '').length;
    return typed > 0 && typed * 2 >= this.marks.length && this.isInRange(texts);
  }

  private isInRange(texts: string[]): boolean {
    return this.marks.every(({ index, max }) => {
      const reading = readNumber(texts[index] ?? '');
      return reading.kind === 'blank' || (reading.kind === 'number' && reading.value <= max);
    });
  }

  /** A household's note or address may speak of an office or a day; where its name stands, only other cells sign. */
  private signs(texts: string[]): boolean {
    const name = texts[this.label] ?? '';
    const ofSomebody = name !== '' && !isSignature(name);
    return texts.some(
      (text, column) => text !== '' && isSignature(text) && !(ofSomebody && this.freeTexts.has(column)),
    );
  }

  /** Directly under the header, or with nothing but blank rows between. */
  private isUnderHeader(row: number): boolean {
    let above = row - 1;
    while (above > this.header.bottom && (this.grid.shown[above] ?? []).every((text) => tidy(text) === ''))
      above--;
    return above === this.header.bottom || repeatsHeader(this.grid, this.header, above);
  }

  private labelText(row: number, texts: string[]): string {
    const label = texts[this.label] ?? '';
    if (label !== '') return label;
    const area = this.merges.at(row, this.label);
    if (area !== null) return tidy(shownAt(this.grid, area.top, area.left));
    return texts.find((text) => text !== '' && !serialNumbers.test(text)) ?? '';
  }

  private bannerText(row: number, texts: string[]): string | null {
    const filled = texts.filter((text) => text !== '');
    if (filled.length > 3) return null;
    const label = texts[this.label] ?? '';
    const named = filled.map(groupNamedIn).find((group) => group !== null);
    const area = this.merges.at(row, 0) ?? this.merges.at(row, this.label);
    const wide = area !== null && area.right - area.left + 1 >= Math.min(3, columnCount(this.grid));
    const nameless = label === '' || groupNamedIn(label) !== null;
    const inGroupColumn = this.group === null || this.group === this.label ? '' : (texts[this.group] ?? '');
    if (label === '' && /^\P{N}+$/u.test(inGroupColumn)) return groupNamedIn(inGroupColumn) ?? inGroupColumn;
    if (named != null && (wide || (nameless && this.label !== this.group))) return named;
    return wide ? (filled.find((text) => !serialNumbers.test(text)) ?? null) : null;
  }
}

/** Addresses, notes, and columns of the sheet's own ("Chức vụ"). */
const holdsFreeText = ({ path, meaning }: Column): boolean =>
  path.length > 0 &&
  (meaning === null || (!figureMeanings.has(meaning) && markedCriterion(meaning) === null));
