import { shownAt } from '../layout/grid';
import { isNumbering } from '../layout/numbering';
import { isTotalLabel } from '../layout/rowLabels';
import type { Table } from '../layout/table';
import type { Meaning } from '../layout/vocabulary';
import { tidy } from '../text/normalise';

const labelMeanings: readonly (Meaning | null)[] = ['serial', 'criterion', 'content'];

/**
 * Which criterion or part the rows of a points page are about. Its number has a cell of its own ("1", "TC 1"), or, on
 * pages that number nothing so, begins the label ("1. Học tập …"), which may stand in any of several columns.
 */
export class PageRows {
  private readonly numbered: number[];
  private readonly labels: number[];
  /** The column of labels that begin with the criterion's number; null where the numbers have cells of their own. */
  private readonly listed: number | null;

  constructor(private readonly table: Table) {
    const columns = table.header.columns.filter(({ meaning }) => labelMeanings.includes(meaning));
    this.labels = columns.map(({ index }) => index);
    this.numbered = columns.filter(({ meaning }) => meaning !== 'content').map(({ index }) => index);
    this.listed = this.rows().some((row) => this.ownNumber(row) !== null)
      ? null
      : (this.labels.find((column) => this.rows().some((row) => this.listedIn(row, column) !== null)) ??
        null);
  }

  /** The rows of the page but for one that numbers its columns. */
  rows(): number[] {
    const rows: number[] = [];
    for (let row = this.table.header.bottom + 1; row < this.table.end; row++) rows.push(row);
    const opening = rows.findIndex((row) => this.filled(row).length > 0);
    if (opening >= 0 && isNumbering(this.filled(rows[opening] ?? 0))) rows.splice(0, opening + 1);
    return rows;
  }

  criterion(row: number): string | null {
    return this.listed === null ? this.ownNumber(row) : this.listedIn(row, this.listed);
  }

  /** "a", "1a" or "1.a" below criterion 1, or a label that begins so; null for other rows. */
  part(row: number, criterion: string | null): string | null {
    if (criterion === null) return null;
    const pattern = this.listed === null ? partNumber : partLabel;
    for (const column of this.listed === null ? this.numbered : this.labels) {
      const match = pattern.exec(this.text(row, column));
      if (match?.[2] !== undefined && (match[1] ?? criterion) === criterion)
        return `${criterion}${match[2].toLowerCase()}`;
    }
    return null;
  }

  /** "Tổng điểm", "A. Tổng số": the page's total, wherever it stands. */
  isTotal(row: number): boolean {
    const label = this.filled(row)[0] ?? '';
    return isTotalLabel(label.replace(/^(?:[A-Z]|[IVX]+|\d{1,2})[.)]\s*/, ''));
  }

  private ownNumber(row: number): string | null {
    for (const column of this.numbered) {
      const number = wholeNumber(this.text(row, column));
      if (number !== null) return number;
    }
    return null;
  }

  private listedIn(row: number, column: number): string | null {
    const match = /^(?:(?:TC|Tiêu chí)\s*)?(\d{1,2})\s*[.):–-]\s*(\p{L}.*)$/iu.exec(this.text(row, column));
    return match?.[1] === undefined || isTotalLabel(match[2] ?? '') ? null : String(Number(match[1]));
  }

  private text = (row: number, column: number): string => tidy(shownAt(this.table.grid, row, column));

  private filled = (row: number): string[] =>
    (this.table.grid.shown[row] ?? []).map(tidy).filter((text) => text !== '');
}

const partNumber = /^(?:(\d{1,2})\s?[.]?\s?)?([a-eđ])[.)]?$/i;
const partLabel = /^(?:(\d{1,2})\s?[.]?\s?)?([a-eđ])[.)]\s*\p{L}/iu;

const wholeNumber = (text: string): string | null => {
  const match = /^(?:TC\s*|Tiêu chí\s*)?(\d{1,2})\.?$/i.exec(text);
  return match?.[1] === undefined ? null : String(Number(match[1]));
};
