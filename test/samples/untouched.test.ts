import fs from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { type Book, Desk, loadScript, Workspace } from '../../local/host';
import { readBook, writeBook } from '../../local/xlsx';

const expected: { wards: { files: string[]; state: string; clean: boolean }[] } = JSON.parse(
  fs.readFileSync('samples/expected.json', 'utf8'),
);
const wardFiles = expected.wards
  .filter(({ state }) => state === 'consolidated')
  .flatMap(({ files, clean }) => files.map((file) => ({ file, clean })));
const ward = loadScript('dist/ward');
const district = loadScript('dist/district');

const ownTabs =
  /^(?:Cần sửa|Kết quả xét|Danh sách công nhận|Gần đạt|Tổng hợp|Các năm|So với chỉ tiêu|Xã, huyện, tỉnh|Năm năm|Tiến độ nộp|Nghi trùng|Số liệu nộp|Nhật ký|Bảng điều khiển|Phiếu trống)(?: \((?:Sổ Khuyến học|bản trước)\))?$|^(?:Bộ tiêu chí|Sổ quyết định)$/;

/** Everything a person sees or typed in the tabs of a file, by cell. */
async function typedCells(bytes: Uint8Array | Buffer): Promise<Map<string, unknown>> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  const cells = new Map<string, unknown>();
  for (const sheet of workbook.worksheets) {
    cells.set(`${sheet.name}!merges`, [...sheet.model.merges].sort());
    cells.set(`${sheet.name}!state`, sheet.state);
    sheet.eachRow((row) => {
      cells.set(`${sheet.name}!${row.number} hidden`, row.hidden);
      row.eachCell((cell) => {
        if (cell.isMerged && cell.master !== cell) return;
        const { value, formula, note, numFmt, font, fill, border, alignment, dataValidation } = cell;
        const content = formula === undefined ? value : `=${formula}`;
        cells.set(`${sheet.name}!${cell.address}`, {
          content,
          result: cell.result,
          note,
          numFmt,
          font,
          fill,
          border,
          alignment,
          dataValidation,
        });
      });
    });
  }
  return cells;
}

const ofPeople = (cells: Map<string, unknown>, sheets: Set<string>) =>
  new Map([...cells].filter(([key]) => sheets.has(key.slice(0, key.lastIndexOf('!')))));

const sheetsIn = (cells: Map<string, unknown>) =>
  new Set([...cells.keys()].map((key) => key.slice(0, key.lastIndexOf('!'))));

const withoutResults = (cells: Map<string, unknown>) =>
  new Map([...cells].map(([key, cell]) => [key, Object.assign({}, cell, { result: undefined })]));

/** Runs commands one after the other; each must end well. */
function run(desk: Desk, commands: string[]): void {
  for (const command of commands) {
    const execution = desk.run(command);
    expect([command, execution.error]).toEqual([command, undefined]);
  }
}

/** What the last line of the menu and the sidebars do, but for what people ask to be typed or copied. */
const furtherCommands = [
  'startDecisionRegister',
  'printBlankCards',
  'showControlPanel',
  'openEntry',
  'readSubmission',
  'readLayouts',
  'withdrawReturn',
  'restoreResults',
  'removeMarks',
];

const wardCommands = ['checkScorecards', 'recogniseTitles', 'summariseWard', 'showGuide'];

describe.each(wardFiles)('$file', ({ file, clean }) => {
  const original = fs.readFileSync(path.join('samples', file));
  let book: Book;
  let desk: Desk;
  let order: string[];
  /** The file as the first commands leave it. */
  let once: Uint8Array;

  // Both tests begin with the same commands: they run once.
  beforeAll(async () => {
    const workspace = new Workspace();
    book = await readBook(original, { id: file, name: file });
    workspace.drive.add(book);
    order = book.sheets.map((sheet) => sheet.name);
    desk = new Desk({ workspace, book, script: ward });
    run(desk, wardCommands);
    once = await writeBook(book);
  });

  test('keeps every cell that people typed, through every command, in the order of its tabs', async () => {
    // Read after the host has taught exceljs to keep date serials, so that both sides are read alike.
    const before = await typedCells(original);
    expect(desk.run('confirmLayouts', [[]]).value).toMatchObject({ outcome: 'done' });
    expect(desk.run('submitReturn', ['Phạm Thị Mẫu', 'Nộp thử']).value).toEqual({ outcome: 'done' });
    run(desk, furtherCommands);
    book.settle();
    const after = await typedCells(await writeBook(book));
    // Errors were planted over formulas without calculating them again; Sheets would calculate, and so do we.
    const comparable = clean ? before : withoutResults(before);
    const kept = ofPeople(after, sheetsIn(before));
    expect(clean ? kept : withoutResults(kept)).toEqual(comparable);
    expect(book.sheets.map((sheet) => sheet.name).slice(0, order.length)).toEqual(order);
    for (const added of book.sheets.slice(order.length)) expect(added.name).toMatch(ownTabs);
  });

  test('says the same when everything is run again on its own output', async () => {
    const again = await readBook(once, { id: file, name: file });
    const second = new Workspace();
    second.drive.add(again);
    run(new Desk({ workspace: second, book: again, script: ward }), wardCommands);
    expect(await typedCells(await writeBook(again))).toEqual(await typedCells(once));
  });
});

test('the master keeps what the district typed in it', async () => {
  const file = 'tong-hop-hoa-mai.xlsx';
  const original = fs.readFileSync(path.join('samples', file));
  const before = await typedCells(original);
  const workspace = new Workspace();
  const book = await readBook(original, { id: 'tong-hop-hoa-mai', name: file });
  workspace.drive.add(book);
  run(new Desk({ workspace, book, script: district }), ['showUnits', 'consolidateTown', 'showMissing']);
  book.settle();
  const after = await typedCells(await writeBook(book));
  expect(ofPeople(after, sheetsIn(before))).toEqual(before);
});
