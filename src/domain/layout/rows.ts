import { tidy } from '../text/normalise';
import { readNumber } from '../text/number';
import type { Grid } from './grid';
import { columnCount, shownAt } from './grid';
import { groupNamedIn } from './groups';
import { type Column, columnOf, type Header, type Merges, repeatsHeader } from './header';
import { Households } from './households';
import { isNumbering } from './numbering';
import { RowColumns } from './rowColumns';
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
import { subjectNamed } from './subjects';
import { meaningOf } from './vocabulary';

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
  private readonly columns: RowColumns;
  private readonly subject: Column | null;
  private readonly households: Households;
  private countsInDigits: boolean | null = null;

  constructor(
    private readonly grid: Grid,
    private readonly header: Header,
    private readonly merges: Merges,
  ) {
    this.columns = new RowColumns(header);
    this.subject = columnOf(header, 'name');
    const marks = this.columns.marks.map(({ index }) => index);
    this.households = new Households(grid, header, this.columns.label, marks);
  }

  kindOf(row: number): RowKind {
    const facts = this.factsOf(row);
    const said = this.kindBy(row, facts);
    const isSomebody = ['record', 'bare', 'unclear'].includes(said.kind);
    if (!isSomebody || !this.households.isMember(row)) return said;
    // A member with marks may be a household whose number nobody typed.
    return { kind: facts.hasMarks ? 'unclear' : 'filler' };
  }

  private kindBy(row: number, facts: RowFacts): RowKind {
    const { texts, filled, label, hasSerial } = facts;
    if (filled.length === 0) return { kind: 'blank' };
    if (repeatsHeader(this.grid, this.header, row)) return { kind: 'header' };
    if ((texts[this.columns.label] ?? '') !== '' && isNumbering(filled) && this.isUnderHeader(row))
      return { kind: 'filler' };
    if (isMaxima(label)) return { kind: 'filler' };
    if (!hasSerial && !facts.hasPoints) {
      if (this.signs(texts)) return { kind: 'end' };
      if (isFootnote(label)) return { kind: 'filler' };
    }
    if (this.totalLabels(facts).some(isTotalLabel)) return { kind: this.kindOfTotal(facts) };
    if (this.mayBePerson(facts))
      return {
        kind: this.columns.claimsMore(texts) || this.columns.hasOwnGroup(texts) ? 'record' : 'unclear',
      };
    // A banner merged over the whole list may begin in a column of marks.
    if (!facts.hasMarks || filled.length === 1) {
      const banner = this.bannerText(row, texts);
      if (banner !== null) return { kind: 'banner', text: banner };
    }
    if (isBand(label)) return { kind: this.columns.isScored(texts) ? 'unclear' : 'remark' };
    if (isResult(label)) return { kind: this.kindOfResult(facts) };
    return this.recordOrRemark(facts);
  }

  /** The row's serial number; null where it has none, or a letter or Roman number. */
  serialOf(row: number): number | null {
    const text = this.columns.serial === null ? '' : tidy(shownAt(this.grid, row, this.columns.serial));
    const digits = /^\(?(\d{1,4})[.)]?$/.exec(text)?.[1];
    return digits === undefined ? null : Number(digits);
  }

  /** True where the column of serial numbers has a heading again ("STT"), whatever the table below it is about. */
  startsOver(row: number): boolean {
    return (
      this.columns.serial !== null &&
      meaningOf([shownAt(this.grid, row, this.columns.serial)], new Map()) === 'serial'
    );
  }

  /** True where a row below a signature must be a household: it goes on with the numbers, or has a name and marks. */
  continues(row: number, lastSerial: number | null): boolean {
    if (this.kindOf(row).kind !== 'record') return false;
    const facts = this.factsOf(row);
    if (!/\p{L}/u.test(facts.texts[this.columns.label] ?? '')) return false;
    if (this.columns.serial === null) return this.columns.isScored(facts.texts);
    const serial = this.serialOf(row);
    return (
      serial !== null && (this.columns.isScored(facts.texts) || (lastSerial !== null && serial > lastSerial))
    );
  }

  private factsOf(row: number): RowFacts {
    const typed = (this.grid.shown[row] ?? []).map(tidy);
    const { subject } = this;
    const texts = typed.map((text, at) => (at === subject?.index ? subjectNamed(subject, text) : text));
    return {
      texts,
      filled: typed.filter((text) => text !== ''),
      label: this.labelText(row, texts),
      hasSerial: this.columns.serial !== null && serialNumbers.test(texts[this.columns.serial] ?? ''),
      serial: this.serialOf(row),
      hasMarks: this.columns.marks.some(({ index }) => texts[index] !== ''),
      hasPoints: this.columns.marks.some(({ index }) => readNumber(texts[index] ?? '').kind === 'number'),
    };
  }

  private recordOrRemark(facts: RowFacts): RowKind {
    const { texts, hasSerial } = facts;
    const name = texts[this.columns.label] ?? '';
    if (/^[.…]+$/.test(name)) return { kind: 'filler' };
    if (isExample(hasSerial || this.columns.serial === null ? '' : (texts[this.columns.serial] ?? ''), name))
      return { kind: 'unclear' };
    if (name === '') return { kind: this.kindOfNameless(facts) };
    if (this.columns.listsNames && isBareFigure(name)) return { kind: this.kindOfFigure(facts) };
    if (resemblesTotal(name) && !this.isNamed(name, hasSerial, texts)) return { kind: 'unclear' };
    if (this.isSection(facts)) return { kind: 'banner', text: groupNamedIn(name) ?? name };
    if (hasSerial || this.columns.claimsMore(texts)) return { kind: 'record' };
    return { kind: this.columns.serial === null && !facts.hasMarks ? 'bare' : 'unclear' };
  }

  /** "I | Trường học" among rows numbered 1, 2, 3, with nothing else in it. */
  private isSection({ texts, hasSerial, serial, hasMarks }: RowFacts): boolean {
    if (!hasSerial || serial !== null || hasMarks) return false;
    return !this.columns.claimsMore(texts) && !this.columns.hasOwnGroup(texts) && this.numbersInDigits();
  }

  private numbersInDigits(): boolean {
    this.countsInDigits ??= this.grid.shown.some(
      (texts, row) =>
        row > this.header.bottom &&
        this.serialOf(row) !== null &&
        /\p{L}{2}/u.test(texts[this.columns.label] ?? ''),
    );
    return this.countsInDigits;
  }

  /** Points without a name belong to somebody; a line of text or a number alone does not. */
  private kindOfNameless({ hasSerial, hasMarks, hasPoints }: RowFacts): 'record' | 'filler' | 'remark' {
    if (hasPoints || (hasSerial && hasMarks)) return 'record';
    return hasSerial ? 'filler' : 'remark';
  }

  /** A numbered person whose name reads like a group's: nothing else than the row's other cells can tell. */
  private mayBePerson({ texts, label, hasMarks, serial }: RowFacts): boolean {
    if (
      serial === null ||
      hasMarks ||
      this.columns.label === this.columns.group ||
      groupNamedIn(label) === null
    )
      return false;
    return hasMiddleName(label) || (isLikePerson(label) && this.columns.hasOwnGroup(texts));
  }

  /** A name that reads like a figure's label is a household where its cells say so, and told where they may. */
  private kindOfResult({ texts, label, hasSerial, serial }: RowFacts): 'record' | 'unclear' | 'remark' {
    if (!isLikePerson(label)) return serial !== null && this.columns.isScored(texts) ? 'unclear' : 'remark';
    const claims = this.columns.isScored(texts) || this.columns.hasOwnGroup(texts);
    if (serial !== null) return claims ? 'record' : 'unclear';
    return hasSerial || this.columns.hasOwnGroup(texts) ? 'unclear' : 'remark';
  }

  private kindOfFigure({ texts, serial }: RowFacts): 'unclear' | 'remark' {
    const claims = serial !== null && this.columns.claims.some((column) => (texts[column] ?? '') !== '');
    return claims || this.columns.isScored(texts) ? 'unclear' : 'remark';
  }

  /** Few marks and nothing else that a household has: below a gap, that may be a figure about the list. */
  hasStrayFigures(row: number): boolean {
    const { texts } = this.factsOf(row);
    const isTyped = (column: number) => (texts[column] ?? '') !== '';
    const marks = this.columns.marks.filter(({ index }) => isTyped(index)).length;
    return (
      marks * 2 < this.columns.marks.length &&
      this.columns.figures.some(isTyped) &&
      !this.columns.claims.some(isTyped)
    );
  }

  /** Where a total may be named: the name, what stands before it, and whatever comes first in a row without a name. */
  private totalLabels({ texts, filled, label }: RowFacts): string[] {
    if ((texts[this.columns.label] ?? '') === '') return [label, ...filled.slice(0, 2)];
    const before = texts
      .slice(0, this.columns.label)
      .filter((text, column) => text !== '' && column !== this.columns.group);
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
    if (this.columns.isScored(texts)) return hasSerial ? 'record' : 'unclear';
    if (serial === null || !isLikePerson(label) || hasMarks) return 'total';
    return this.columns.hasOwnGroup(texts) ? 'record' : 'unclear';
  }

  /** "Cộng A Páo" is a name and "Tổng quỹ" is none; a serial number, capitals and marks in range speak for a name. */
  private isNamed(name: string, hasSerial: boolean, texts: string[]): boolean {
    if (isCapitalised(name)) return hasSerial || this.columns.isInRange(texts);
    return hasSerial && this.columns.isInRange(texts);
  }

  /** A household's note or address may speak of an office or a day; where its name stands, only other cells sign. */
  private signs(texts: string[]): boolean {
    const name = texts[this.columns.label] ?? '';
    const ofSomebody = name !== '' && !isSignature(name);
    return texts.some(
      (text, column) =>
        text !== '' && isSignature(text) && !(ofSomebody && this.columns.freeTexts.has(column)),
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
    const label = texts[this.columns.label] ?? '';
    if (label !== '') return label;
    const area = this.merges.at(row, this.columns.label);
    if (area !== null) return tidy(shownAt(this.grid, area.top, area.left));
    return texts.find((text) => text !== '' && !serialNumbers.test(text)) ?? '';
  }

  private bannerText(row: number, texts: string[]): string | null {
    const filled = texts.filter((text) => text !== '');
    if (filled.length > 3) return null;
    const label = texts[this.columns.label] ?? '';
    const named = filled.map(groupNamedIn).find((group) => group !== null);
    const area = this.merges.at(row, 0) ?? this.merges.at(row, this.columns.label);
    const wide = area !== null && area.right - area.left + 1 >= Math.min(3, columnCount(this.grid));
    const nameless = label === '' || groupNamedIn(label) !== null;
    const inGroupColumn =
      this.columns.group === null || this.columns.group === this.columns.label
        ? ''
        : (texts[this.columns.group] ?? '');
    if (label === '' && /^\P{N}+$/u.test(inGroupColumn)) return groupNamedIn(inGroupColumn) ?? inGroupColumn;
    if (named != null && (wide || (nameless && this.columns.label !== this.columns.group))) return named;
    return wide ? (filled.find((text) => !serialNumbers.test(text)) ?? null) : null;
  }
}
