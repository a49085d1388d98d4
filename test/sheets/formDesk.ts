import ExcelJS from 'exceljs';
import {
  type Book,
  Desk,
  type DeskOptions,
  displayText,
  type Fault,
  type FormAnswer,
  type FormModel,
  loadScript,
  submit,
  Workspace,
} from '../../local/host';
import { readBook } from '../../local/xlsx';

const script = loadScript('dist/ward-forms');
type Rows = (string | number)[][];

/** The sets of the ward, whole, so that a form can be made of them. */
const sets: Rows = [
  ['Bộ', 'GDHT-448'],
  ['Điểm công nhận', 80],
  ['Điểm công nhận (vùng khó khăn)', 70],
  ['Vùng khó khăn (Công dân học tập)', 'Không'],
  ['Mã', 'Tiêu chí', 'Điểm tối đa'],
  ['2b', 'Học hằng năm', 20],
  [3, 'Điều kiện', 20],
  [4, 'Hiệu quả', 20],
];

export const household = (number: number, name: string, group: string, marks: Rows[0] = []) => [
  number,
  name,
  group,
  ...marks,
];

/** A list of households of 2026; without marks where they are to come over the net. */
export const listOf = (...rows: Rows): [string, Rows] => [
  'Hộ',
  [
    ['GIA ĐÌNH HỌC TẬP NĂM 2026'],
    ['STT', 'Họ tên chủ hộ', 'Tổ dân phố', 'TC1', 'TC2', 'TC3', 'TC4'],
    ...rows,
  ],
];

export async function wardBook(...tabs: [string, Rows][]): Promise<Book> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of [...tabs, ['Bộ tiêu chí', sets] as [string, Rows]])
    workbook.addWorksheet(name).addRows(rows);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return readBook(bytes, { id: 'thu', name: 'Phường Mẫu' });
}

/** What is asked for by the words a question begins with. */
export type Said = Record<string, FormAnswer>;

export const answersOf = (
  name: string,
  group: string,
  marks: (number | string)[],
  more: Said = {},
): Said => ({
  'Họ và tên': name,
  'Tổ dân phố': group,
  ...Object.fromEntries(marks.map((mark, at) => [`Tiêu chí ${at + 1}`, String(mark)])),
  ...more,
});

/** The first or the last call of each name: there a run is killed, before or after what the call does, in turn. */
export const killsIn = (calls: Readonly<Record<string, number>>): Fault[] =>
  Object.entries(calls).map(([at, count], index) => ({
    at,
    nth: index % 2 === 0 ? 1 : count,
    effect: 'kill',
    landed: index % 4 < 2,
  }));

/** A ward's workbook on a screen, with its forms. */
export class FormDesk {
  now = new Date(2026, 10, 26, 8);
  readonly workspace = new Workspace();
  readonly desk: Desk;

  constructor(
    readonly book: Book,
    options: Partial<DeskOptions> = {},
  ) {
    this.workspace.drive.add(book);
    this.desk = this.deskWith(options);
  }

  /** The same workbook on another screen. */
  deskWith = (options: Partial<DeskOptions>): Desk =>
    new Desk({ workspace: this.workspace, book: this.book, script, now: () => this.now, ...options });

  run<T>(command: string, args: unknown[] = []): T {
    const { error, value } = this.desk.run(command, args);
    if (error !== undefined) throw new Error(error);
    return value as T;
  }

  make = () => this.run('buildForm', ['family', 2026, false]);

  get form(): FormModel {
    return [...this.workspace.forms.values()].find(({ published }) => published)!;
  }

  /** Sends an answer; the triggers only hear of it where `heard`. */
  send(said: Said, heard = true, form = this.form) {
    this.now = new Date(this.now.getTime() + 60_000);
    return this.sendAt(said, heard, form);
  }

  sendAt(said: Said, heard: boolean, form = this.form) {
    const consent = form.items.find(({ type }) => type === 'CHECKBOX')!;
    const answers: Record<number, FormAnswer> = { [consent.id]: [consent.choices![0]!.value] };
    for (const [words, answer] of Object.entries(said)) {
      const item = form.items.find(({ title }) => title.startsWith(words));
      if (item === undefined) throw new Error(`no question ${words}`);
      answers[item.id] = answer;
    }
    const sent = submit(this.workspace, form, answers, this.now, 'dan@example.com');
    if (!sent.ok) throw new Error(sent.errors.map(({ message }) => message).join());
    const { response, event } = sent;
    if (heard) this.desk.submitted({ kind: 'submitted', form, response, event });
    return response;
  }

  sheet = (name: string) => this.book.sheets.find((sheet) => sheet.name === name)!;

  /** The rows of a tab as they are shown, below the headings. */
  rows(name: string): string[][] {
    return rowsOf(this.book, name);
  }

  answers = (): string[][] => this.rows('Phiếu gửi qua mạng - Gia đình học tập 2026').slice(4);
}

export const rowsOf = (book: Book, name: string): string[][] =>
  book.sheets
    .find((sheet) => sheet.name === name)
    ?.rows.map((line) => line.map((cell) => (cell ? displayText(cell) : ''))) ?? [];
