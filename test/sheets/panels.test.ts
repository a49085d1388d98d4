import ExcelJS from 'exceljs';
import { type Book, Desk, loadScript, Workspace } from '../../local/host';
import { readBook } from '../../local/xlsx';
import type { CheckReport, VerdictsReport } from '../../src/ward/calls';

const script = loadScript('dist/ward');

const families = (year: number, ...marks: number[][]): (string | number | null)[][] => [
  [`GIA ĐÌNH HỌC TẬP NĂM ${year}`],
  ['STT', 'Họ tên chủ hộ', 'Tổ', 'TC1', 'TC2', 'TC3', 'TC4'],
  ...marks.map((row, at) => [at + 1, `Lý Sao ${'ABCDE'[at]}`, 'Tổ 1', ...row]),
];

const sets: (string | number)[][] = [
  ['Bộ', 'GDHT-448'],
  ['Điểm công nhận', 80],
  ['Điểm công nhận (vùng khó khăn)', 70],
  ['Vùng khó khăn (Công dân học tập)', 'Không'],
  ['Mã', 'Tiêu chí', 'Điểm tối đa'],
  ['2b', 'Học hằng năm', 20],
  [3, 'Điều kiện', 20],
  [4, 'Hiệu quả', 20],
];

type Tabs = Record<string, (string | number | null)[][]>;

async function deskWith(tabs: Tabs): Promise<{ desk: Desk; book: Book }> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(tabs)) workbook.addWorksheet(name).addRows(rows);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const book = await readBook(bytes, { id: 'thu', name: 'thu' });
  const workspace = new Workspace();
  workspace.drive.add(book);
  return { desk: new Desk({ workspace, book, script }), book };
}

function call<T>(desk: Desk, command: string, ...args: unknown[]): T {
  const { error, value } = desk.run(command, args);
  expect(error).toBeUndefined();
  return value as T;
}

const selectedCell = ({ selection }: Desk, book: Book): string =>
  `${book.sheets.find(({ id }) => id === selection.sheetId)?.name}!${selection.a1}`;

describe('the items of the menu that work long', () => {
  test.each`
    command           | title
    ${'showFindings'} | ${'Chỗ cần sửa'}
    ${'showVerdicts'} | ${'Kết quả xét'}
  `('$command opens its sidebar at once, which then asks for the work', async ({ command, title }) => {
    const { desk, book } = await deskWith({ Hộ: families(2024, [30, 30, 20, 14]) });
    const run = desk.run(command);
    expect(run.error).toBeUndefined();
    expect(desk.sidebar?.title).toBe(title);
    expect(Object.keys(run.calls).filter((name) => /Spreadsheet\.|Range|Properties/.test(name))).toEqual([]);
    expect(book.sheets.map(({ name }) => name)).toEqual(['Hộ']);
  });

  test('the check and the judging can be called without a sidebar, and open none', async () => {
    const { desk } = await deskWith({ Hộ: families(2024, [30, 30, 20, 14]), 'Bộ tiêu chí': sets });
    expect(call<CheckReport>(desk, 'checkScorecards')).toMatchObject({ cards: 1, findings: [] });
    expect(call(desk, 'recogniseTitles')).toMatchObject({ verdicts: [{ verdict: 'recognised' }] });
    expect(desk.sidebar).toBeNull();
  });
});

describe('what the sidebar after "Xét công nhận" is told', () => {
  test('the counts of the ward’s year by title, how many cards are of other years, and who is near', async () => {
    const { desk, book } = await deskWith({
      'Hộ 2024': families(2024, [30, 30, 20, 14], [30, 28, 10, 10], [10, 10, 10, 10]),
      'Hộ 2023': families(2023, [30, 30, 20, 14]),
      'Bộ tiêu chí': sets,
    });
    const report = call<VerdictsReport>(desk, 'listVerdicts');
    expect(report).toEqual({
      unit: null,
      year: 2024,
      judgedAt: expect.stringMatching(/^\d\d:\d\d ngày/),
      titles: [{ title: 'Gia đình học tập', counts: { recognised: 1, notRecognised: 2, insufficient: 0 } }],
      otherYears: 1,
      near: 1,
      errors: 0,
      warnings: 0,
      setsStarted: false,
    });
    for (const [tab, name] of [
      ['decisionList', 'Danh sách công nhận'],
      ['near', 'Gần đạt'],
    ]) {
      expect(call(desk, 'showResults', tab)).toBe(true);
      expect(selectedCell(desk, book)).toContain(`${name}!`);
    }
  });

  test('that the tab of sets was started where figures are missing', async () => {
    const { desk } = await deskWith({ Hộ: families(2024, [30, 30, 20, 14]) });
    const report = call<VerdictsReport>(desk, 'listVerdicts');
    expect(report).toMatchObject({ setsStarted: true, titles: [{ counts: { insufficient: 1 } }] });
    expect(call<VerdictsReport>(desk, 'listVerdicts').setsStarted).toBe(false);
  });

  test('nothing where there is no card, and that a list is not there', async () => {
    const { desk } = await deskWith({ 'Ghi chú': [['Việc cần làm']] });
    expect(call(desk, 'listVerdicts')).toMatchObject({ year: null, titles: [], otherYears: 0, near: 0 });
    expect(call(desk, 'showResults', 'near')).toBe(false);
  });
});

test('"Bộ tiêu chí" opens at the first figure that the cards wait for, and on top where none is', async () => {
  const { desk, book } = await deskWith({ Hộ: families(2024, [30, 30, 20, 14]) });
  call(desk, 'showCriteriaSets');
  const [sheet, cell] = selectedCell(desk, book).split('!');
  expect(sheet).toBe('Bộ tiêu chí');
  const first = call<CheckReport>(desk, 'checkScorecards').findings.find(
    ({ code }) => code === 'set.incomplete',
  );
  expect(cell).toBe(first?.cell);
  expect(cell).not.toBe('A1');
  const filled = await deskWith({ Hộ: families(2024, [30, 30, 20, 14]), 'Bộ tiêu chí': sets });
  call(filled.desk, 'showCriteriaSets');
  expect(selectedCell(filled.desk, filled.book)).toBe('Bộ tiêu chí!A1');
});

test('a finding in the row of a card says whose card it is', async () => {
  const { desk } = await deskWith({
    Hộ: families(2024, [30, 30, 20, 14], [30, 99, 20, 14]),
    'Bộ tiêu chí': sets,
  });
  expect(call<CheckReport>(desk, 'checkScorecards').findings).toMatchObject([
    { code: 'score.aboveMax', cell: 'E4', who: 'Lý Sao B' },
  ]);
});

test('a clean ward is told of no marks, though its scores are watched', async () => {
  const { desk, book } = await deskWith({ Hộ: families(2024, [30, 30, 20, 14]), 'Bộ tiêu chí': sets });
  expect(call(desk, 'checkScorecards')).toMatchObject({ findings: [], marked: false });
  expect(book.sheets[0]!.conditionalFormats).not.toEqual([]);
});

test('the size of type is remembered for the person', async () => {
  const { desk } = await deskWith({ 'Ghi chú': [['Việc cần làm']] });
  expect(call(desk, 'readTextSize')).toBeNull();
  call(desk, 'keepTextSize', 'largest');
  expect(call(desk, 'readTextSize')).toBe('largest');
});
