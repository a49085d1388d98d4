import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';

/** A folder with spaces and Vietnamese letters, as an official's own folder would have. */
export interface Fixture {
  root: string;
  /** Workbooks. */
  folder: string;
  scripts: { ward: string; district: string };
  page: string;
  threadProgram: string;
  remove(): void;
}

/** Tabs of the ward's workbook that {@link makeFixture} writes. */
export const WARD_FILE = 'Phường An Khê.xlsx';

/** Makes workbooks and a small script for both editions; gives the built page if asked, else one of a few words. */
export async function makeFixture(o: { withPage?: boolean } = {}): Promise<Fixture> {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'bàn làm việc ')));
  const folder = path.join(root, 'Sổ sách');
  mkdirSync(folder);
  await writeWard(path.join(folder, WARD_FILE));
  await writeMaster(path.join(folder, 'Tổng hợp.xlsx'));
  writeFileSync(path.join(folder, 'Hỏng.xlsx'), 'PK\u0003\u0004 đứt giữa chừng');
  writeFileSync(path.join(folder, 'ghi chú.txt'), 'không phải bảng tính');
  const page = o.withPage ? path.resolve('dist/workbench') : path.join(root, 'page');
  if (!o.withPage) writePlainPage(page);
  return {
    root,
    folder,
    threadProgram: path.resolve('dist/local/script-thread.cjs'),
    scripts: { ward: writeScript(root, 'ward'), district: writeScript(root, 'district') },
    page,
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

async function writeWard(file: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Gia đình học tập', { views: [{ state: 'frozen', ySplit: 2 }] });
  sheet.mergeCells('A1:D1');
  sheet.getCell('A1').value = 'Phiếu chấm điểm gia đình học tập';
  sheet.getCell('A1').font = { bold: true, size: 14 };
  sheet.addRow(['STT', 'Chủ hộ', 'Điểm', 'Số điện thoại']);
  for (let row = 1; row <= 60; row++)
    sheet.addRow([row, `Nguyễn Văn Ước ${row}`, 80 + (row % 7), '0900000001']);
  sheet.getCell('C63').value = { formula: 'SUM(C3:C62)', result: 4970 };
  sheet.getColumn(2).width = 30;
  sheet.getColumn(4).width = 18;
  workbook.addWorksheet('Ghi chú').addRow(['Số liệu đến hết tháng 11']);
  await workbook.xlsx.writeFile(file);
}

async function writeMaster(file: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Danh sách phường').addRow(['Mã', 'Tên']);
  await workbook.xlsx.writeFile(file);
}

function writePlainPage(folder: string): void {
  mkdirSync(folder);
  for (const name of ['index.html', 'page.js', 'page.css', 'frame.js'])
    writeFileSync(path.join(folder, name), name);
}

function writeScript(root: string, edition: string): string {
  const folder = path.join(root, edition);
  mkdirSync(folder);
  const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
  const oauthScopes = [scope('spreadsheets'), scope('script.container.ui'), scope('userinfo.email')];
  writeFileSync(path.join(folder, 'appsscript.json'), JSON.stringify({ runtimeVersion: 'V8', oauthScopes }));
  writeFileSync(path.join(folder, 'Code.js'), CODE);
  writeFileSync(path.join(folder, 'Sidebar.html'), SIDEBAR);
  return folder;
}

const CODE = `
function onOpen() {
  var ui = SpreadsheetApp.getUi();
  ui.createMenu('Khuyến học')
    .addItem('Kiểm tra phiếu', 'check')
    .addItem('Hướng dẫn', 'help')
    .addSeparator()
    .addSubMenu(ui.createMenu('Nâng cao').addItem('Chạy lỗi', 'fail').addItem('Đến trang khác', 'goElsewhere'))
    .addToUi();
}
function check() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = book.getSheets()[0];
  sheet.getRange('E2').setValue('Cần sửa').setFontWeight('bold');
  sheet.getRange('E40').setValue('Điểm cao hơn mức tối đa').setBackground('#FDE293').setNote('Nhập lại điểm từ 0 đến 80.');
  book.toast('Đã kiểm tra 60 phiếu: 1 chỗ phải sửa.', 'Khuyến học');
  var html = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Kiểm tra phiếu');
  SpreadsheetApp.getUi().showSidebar(html);
}
function help() {
  var html = HtmlService.createHtmlOutput('<p>Bấm Kiểm tra phiếu.</p>').setWidth(420).setHeight(200);
  SpreadsheetApp.getUi().showModalDialog(html, 'Hướng dẫn');
}
function goTo(a1) {
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(a1).activate();
  return { place: a1, selectedBefore: null };
}
function goElsewhere() {
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[1].getRange('Z300').activate();
}
function createBook() { return SpreadsheetApp.create('Bảng mới: 2024/2025').getId(); }
function shorten() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  sheet.deleteRows(20, sheet.getMaxRows() - 20);
}
function whoAmI() { return Session.getEffectiveUser().getEmail(); }
function remember(store, name, text) { PropertiesService['get' + store + 'Properties']().setProperty(name, text); }
function recall(store, name) { return PropertiesService['get' + store + 'Properties']().getProperty(name); }
function fail() { throw new Error('hỏng có chủ ý'); }
`;

const SIDEBAR = `<!doctype html><html><head><base target="_top"><style>
body { font: 16px/1.5 Arial, Helvetica, sans-serif; margin: 16px; color: #202124 }
button { width: 100%; min-height: 48px; margin: 8px 0; border: 0; border-radius: 6px; background: #12436d; color: #fff; font: inherit }
</style></head><body>
<p><b>1 chỗ phải sửa</b></p><p>Ô C40 · Gia đình ông Nguyễn Văn Ước 38</p>
<button id="go">Đến ô C40</button><button id="broken">Gọi hàm hỏng</button><p id="out"></p>
<script>
var out = document.getElementById('out');
document.getElementById('go').onclick = function () {
  google.script.run.withSuccessHandler(function (value, user) { out.textContent = 'Đã đến ' + value.place + ' ' + user; })
    .withUserObject('(xong)').goTo('C40');
};
document.getElementById('broken').onclick = function () {
  google.script.run.withFailureHandler(function (error) { out.textContent = error.message; }).fail();
};
</script></body></html>`;
