import { printOf, type ReadingMark, type WardOutcome } from '../../domain/town/wardRecord';
import { storeWords } from '../../words/districtStore';
import { ownMark } from '../../words/ownTab';
import { piecesOf } from '../pieces';
import { api, changeAll } from './api';
import { freeName, freeSheetId, type MasterBook, quoted } from './masterBook';
import { warnOnTyping } from './warnOnTyping';

type Change = GoogleAppsScript.Sheets.Schema.Request;

/** A workbook's reading as it is kept in the hidden tab of the master. */
export interface KeptReading {
  mark: ReadingMark;
  outcome: WardOutcome;
}

const headRows = 3;
/** The first columns tell what was read when; the text of the figures follows, in pieces. */
const markColumns = 7;
const leastColumns = 12;
const spareRows = 400;

/** What the master keeps of every ward it read: the hidden tab, a row a ward. Rows count from 0. */
export class ReadingStore {
  readonly #bookId: string;
  readonly #rowOf: Map<string, number>;
  readonly #sheetId: number;
  readonly #title: string;
  readonly #marks: Map<string, ReadingMark>;
  #rows: number;
  #columns: number;
  #free: number;
  #read: Map<string, KeptReading> | null = null;
  /** What the master was last written from; '' where it never was. */
  readonly writtenFrom: string;
  /** What the last consolidation wrote, also where an older copy was brought back since. */
  readonly lastWrittenFrom: string;

  constructor(book: MasterBook) {
    const tab = book.own.get(storeWords.tab);
    const marked = book.kept.map((texts, row) => ({ mark: markOf(texts), row })).slice(headRows);
    const wards = marked.filter(({ mark }) => mark.code !== '');
    this.#bookId = book.id;
    this.#rowOf = new Map(wards.map(({ mark, row }) => [mark.code, row]));
    this.#sheetId = tab?.sheetId ?? freeSheetId(book, newSheetId);
    this.#title = tab?.title ?? freeName(book, storeWords.tab);
    this.#rows = tab?.rows ?? 0;
    this.#columns = tab?.columns ?? 0;
    this.#free = Math.max(headRows, book.kept.length);
    this.#marks = new Map(wards.map(({ mark }) => [mark.code, mark]));
    const [, writtenFrom = '', lastWrittenFrom = ''] = book.kept[headRows - 1] ?? [];
    this.writtenFrom = writtenFrom;
    this.lastWrittenFrom = lastWrittenFrom;
  }

  /** What was read when and how it ended, by the ward's code. */
  get marks(): ReadonlyMap<string, ReadingMark> {
    return this.#marks;
  }

  /** Keeps these readings, each in its ward's row in place of what stood there; all of them or none. */
  keep(readings: KeptReading[]): void {
    if (readings.length === 0) return;
    const lines = readings.map(({ mark, outcome }) => ({
      row: this.#placeOf(mark.code),
      texts: [...markTexts(mark), ...piecesOf(sealed(mark, JSON.stringify(outcome)))],
    }));
    const room = this.#roomFor(
      Math.max(...lines.map(({ row }) => row + 1)),
      Math.max(leastColumns, ...lines.map(({ texts }) => texts.length)),
    );
    changeAll(this.#bookId, [...room, ...lines.map(({ row, texts }) => this.#write(row, texts))]);
    for (const reading of readings) {
      this.#marks.set(reading.mark.code, reading.mark);
      this.#read?.set(reading.mark.code, reading);
    }
  }

  /** Everything kept, by the ward's code; a row that somebody changed is left out. Asks the master once. */
  readAll(): ReadonlyMap<string, KeptReading> {
    this.#read ??= this.#readRows();
    return this.#read;
  }

  #readRows(): Map<string, KeptReading> {
    if (this.#rows === 0) return new Map();
    const range = `${quoted(this.#title)}!${headRows + 1}:${this.#rows}`;
    const rows = (api().Values?.get(this.#bookId, range).values ?? []) as string[][];
    return new Map(
      rows.flatMap((texts): [string, KeptReading][] => {
        const mark = markOf(texts);
        const outcome = outcomeIn(mark, texts.slice(markColumns).join(''));
        return outcome === null ? [] : [[mark.code, { mark, outcome }]];
      }),
    );
  }

  /** The changes that note what the master is written from, to be made in one with the writing. */
  noteWrittenFrom(print: string): Change[] {
    return this.#note(print, print);
  }

  /** The changes that note that an older copy stands in the master: the next consolidation writes anew. */
  noteRestored(): Change[] {
    return this.#note('', this.lastWrittenFrom);
  }

  #note(writtenFrom: string, lastWrittenFrom: string): Change[] {
    const room = this.#roomFor(headRows, leastColumns);
    return [...room, this.#write(headRows - 1, [storeWords.writtenFrom, writtenFrom, lastWrittenFrom])];
  }

  #placeOf(code: string): number {
    const row = this.#rowOf.get(code) ?? this.#free++;
    this.#rowOf.set(code, row);
    return row;
  }

  #roomFor(rows: number, columns: number): Change[] {
    const isNew = this.#rows === 0;
    if (!isNew && rows <= this.#rows && columns <= this.#columns) return [];
    this.#rows = rows <= this.#rows ? this.#rows : rows + spareRows;
    this.#columns = Math.max(this.#columns, columns);
    const sheetId = this.#sheetId;
    const gridProperties = { rowCount: this.#rows, columnCount: this.#columns };
    if (!isNew) {
      const fields = 'gridProperties(rowCount,columnCount)';
      return [{ updateSheetProperties: { properties: { sheetId, gridProperties }, fields } }];
    }
    const properties = { sheetId, title: this.#title, hidden: true, gridProperties };
    return [
      { addSheet: { properties } },
      this.#write(0, [storeWords.heading]),
      this.#write(1, [`${ownMark}. ${storeWords.own}`]),
      warnOnTyping(sheetId),
    ];
  }

  /** Texts into a row from its first cell on; the rest of the row is emptied. */
  #write(row: number, texts: string[]): Change {
    return {
      updateCells: {
        range: { sheetId: this.#sheetId, startRowIndex: row, endRowIndex: row + 1 },
        rows: [{ values: texts.map((stringValue) => ({ userEnteredValue: { stringValue } })) }],
        fields: 'userEnteredValue',
      },
    };
  }
}

const newSheetId = 1_870_410_301;

const markOf = (texts: string[]): ReadingMark => {
  const [code = '', file = '', modified = '', basis = '', outcome = '', run = '', since = ''] = texts;
  return { code, file, modified, basis, outcome: outcome === 'read' ? 'read' : 'failed', run, since };
};

const markTexts = ({ code, file, modified, basis, outcome, run, since }: ReadingMark): string[] => [
  code,
  file,
  modified,
  basis,
  outcome,
  run,
  since,
];

/** The text of a reading behind a print of its whole row, by which it is told when somebody sorted or edited the tab. */
const sealed = (mark: ReadingMark, text: string): string => printOf([...markTexts(mark), text]) + text;

const printLength = 12;

/** null where somebody changed the cells. */
function outcomeIn(mark: ReadingMark, kept: string): WardOutcome | null {
  const text = kept.slice(printLength);
  return kept === sealed(mark, text) ? (JSON.parse(text) as WardOutcome) : null;
}
