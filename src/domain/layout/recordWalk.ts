import { tidy } from '../text/normalise';
import type { Grid } from './grid';
import { rowCount, shownAt } from './grid';
import { groupNamedIn, groupWithin } from './groups';
import { columnOf, type Header, type Merges, repeatsHeader } from './header';
import { isBand, isPeriod } from './rowLabels';
import { RowReader } from './rows';
import { isTitleLine, readPageHead, type TitleBlock } from './titleBlock';

/** One judged row with the group it stands under; the row counts from 0. */
export interface TableRow {
  row: number;
  group: string | null;
}

/** The rows of one table. Reading goes on from row `next`, where another table or page may begin. */
export interface WalkedRows {
  records: TableRow[];
  /** Rows that may be households though nothing decides it; they are told, never dropped silently. */
  remarks: number[];
  next: number;
}

/** A row below the last record, of which only the rows that follow tell what it is. */
interface WaitingRow extends TableRow {
  kind: 'bare' | 'unclear' | 'remark';
}

/** Reads the rows under a header, page after page, down to another table, another year or the end of the tab. */
export class RecordWalk {
  private readonly reader: RowReader;
  private readonly groupColumn: number | null;
  private readonly address: number | null;
  private readonly records: TableRow[] = [];
  private readonly remarks: number[] = [];
  private waiting: WaitingRow[] = [];
  /** The first blank row below the last record: from there on, lines may be the title of what follows. */
  private gap: number | null = null;
  private banner: string | null = null;
  private bannerOfLast: string | null = null;
  private pageGroup: string | null;

  /** `opensAnother` tells whether a row is the header of a table of another kind. */
  constructor(
    private readonly grid: Grid,
    private readonly merges: Merges,
    private readonly header: Header,
    private readonly block: TitleBlock,
    private readonly opensAnother: (row: number) => boolean,
  ) {
    this.reader = new RowReader(grid, header, merges);
    this.groupColumn = columnOf(header, 'group')?.index ?? null;
    this.address = columnOf(header, 'address')?.index ?? null;
    this.pageGroup = block.group;
  }

  read(): WalkedRows {
    for (let row = this.header.bottom + 1; row < rowCount(this.grid); row++) {
      const { kind, ...said } = this.reader.kindOf(row);
      if (kind === 'end') {
        const follows = this.followingPart(row);
        if (follows === null) return this.closed(row);
        if (follows.kind === 'page') row = follows.row - 1;
        else this.wait(row, 'unclear');
      } else if (kind === 'header') {
        if (!this.turnPage(row)) return this.closed(this.endOfRecords());
      } else if (this.opensAnother(row)) {
        this.dropTitleLines();
        return this.closed(this.endOfRecords());
      } else if (kind === 'banner') this.hang((said as { text: string }).text);
      else if (kind === 'blank') this.gap ??= row;
      else if (kind === 'record' && this.isAfterthought(row)) this.wait(row, 'unclear');
      else if (kind === 'record') this.take(row);
      else if (kind !== 'total' && kind !== 'filler') this.wait(row, kind);
    }
    return this.closed(rowCount(this.grid));
  }

  /** What comes below a signature: the list itself, its next page, or (null) nothing of it before another table. */
  private followingPart(end: number): { kind: 'page' | 'list'; row: number } | null {
    const lastSerial = this.reader.serialOf(this.records[this.records.length - 1]?.row ?? this.header.top);
    for (let row = end + 1; row < rowCount(this.grid); row++) {
      if (repeatsHeader(this.grid, this.header, row)) return { kind: 'page', row };
      if (this.opensAnother(row) || this.reader.startsOver(row)) return null;
      if (this.reader.continues(row, lastSerial)) return { kind: 'list', row };
    }
    return null;
  }

  /** Goes on below a repeated header; false where the page is of another year or title, and so a table of its own. */
  private turnPage(headerRow: number): boolean {
    this.dropTitleLines();
    const page = readPageHead(this.grid, this.endOfRecords(), headerRow);
    const { title, year } = this.block;
    if ((page.year ?? year) !== year || (page.title ?? title) !== title) return false;
    this.tellWaiting();
    if (page.group !== null && groupNamedIn(this.grid.sheet) === null) {
      this.pageGroup = page.group;
      this.banner = null;
    } else if (this.banner !== null && groupNamedIn(this.banner) === null) this.banner = this.bannerOfLast;
    return true;
  }

  /** Lines above a header that follows are its title; only those that touch the list may belong to it. */
  private dropTitleLines(): void {
    const below = this.gap ?? rowCount(this.grid);
    this.waiting = this.waiting.filter(
      ({ row }) => row < below && !(this.grid.shown[row] ?? []).some(isTitleLine),
    );
  }

  private hang(text: string): void {
    // A half of the year or "Đạt" is no group, wherever it stands.
    if (isPeriod(text) || isBand(text)) return;
    // On a group's own tab a banner that names no group is a section ("Hộ đạt"), not another group.
    if (this.pageGroup === null || groupNamedIn(text) !== null) this.banner = text;
  }

  /** Below a gap, under no banner of its own and out of the numbers: a row with hardly a mark may be a result. */
  private isAfterthought(row: number): boolean {
    const last = this.records[this.records.length - 1];
    if (this.gap === null || last === undefined || this.banner !== this.bannerOfLast) return false;
    const goesOn = (this.reader.serialOf(row) ?? 0) > (this.reader.serialOf(last.row) ?? 0);
    return !goesOn && this.reader.hasStrayFigures(row);
  }

  private wait(row: number, kind: WaitingRow['kind']): void {
    this.waiting.push({ row, kind, group: this.groupOf(row) });
  }

  private take(row: number): void {
    for (const { kind, ...one } of this.waiting) {
      if (kind === 'bare') this.records.push(one);
      else this.remarks.push(one.row);
    }
    this.records.push({ row, group: this.groupOf(row) });
    this.waiting = [];
    this.gap = null;
    this.bannerOfLast = this.banner;
  }

  /** Below the last record figures are known furniture; whoever may be a household is told. */
  private tellWaiting(): void {
    for (const { row, kind } of this.waiting) if (kind !== 'remark') this.remarks.push(row);
    this.waiting = [];
    this.gap = null;
  }

  private closed(next: number): WalkedRows {
    this.tellWaiting();
    return { records: this.records, remarks: this.remarks, next };
  }

  private endOfRecords(): number {
    return (this.records[this.records.length - 1]?.row ?? this.header.bottom) + 1;
  }

  /** The group typed in the row's own group cell (a merged one counts for all its rows), the banner's, or the page's. */
  private groupOf(row: number): string | null {
    return this.groupTyped(row) ?? this.banner ?? this.pageGroup ?? this.groupInAddress(row);
  }

  /** "03, Thôn 9, Xã Minh": where nothing else says the group, the address may name one. */
  private groupInAddress(row: number): string | null {
    if (this.address === null || this.groupColumn !== null) return null;
    return groupWithin(shownAt(this.grid, row, this.address));
  }

  private groupTyped(row: number): string | null {
    if (this.groupColumn === null) return null;
    const area = this.merges.at(row, this.groupColumn);
    const text = tidy(
      area === null ? shownAt(this.grid, row, this.groupColumn) : shownAt(this.grid, area.top, area.left),
    );
    if (text === '') return null;
    return groupNamedIn(text) ?? (/^\d{1,3}$/.test(text) ? `Tổ ${text}` : text);
  }
}
