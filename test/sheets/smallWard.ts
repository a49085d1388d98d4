import ExcelJS from 'exceljs';
import type { Book, Fault } from '../../local/host';
import { Desk, displayText, loadScript, Workspace } from '../../local/host';
import { readBook } from '../../local/xlsx';
import { nothingSaid } from '../../src/domain/criteria/setsTabForm';
import { writeSets } from '../../src/domain/criteria/writeSets';
import { families } from '../domain/verdicts/cards';

const script = loadScript('dist/ward');

/** A small ward; all that is said of it may be left out. */
export interface Ward {
  /** The first household's mark of TC1; 99 is above the maximum. */
  first?: number;
  matchKey?: string;
  name?: string;
}

/** Its workbook: three households, clean unless `first` is not, with a filled tab of sets. */
export async function wardBook({ first = 25, matchKey, name = 'Nguyễn Văn Ước' }: Ward = {}): Promise<Book> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Gia đình học tập');
  sheet.addRow(['PHIẾU CHẤM ĐIỂM GIA ĐÌNH HỌC TẬP']);
  sheet.addRow(['Phường Mai Trung, năm 2024']);
  sheet.addRow(['STT', 'Họ tên chủ hộ', 'Tổ dân phố', 'Số điện thoại', 'TC1', 'TC2', 'TC3', 'TC4']);
  sheet.addRow([1, name, 'Tổ 1', '0900 000 001', first, 25, 15, 15]);
  sheet.addRow([2, 'Trần Thị Ưu', 'Tổ 2', '0900 000 002', 30, 25, 15, 15]);
  sheet.addRow([3, 'Lê Văn Ấm', 'Tổ 2', '0900 000 003', 25, 20, 15, 15]);
  const settings = { ...nothingSaid, matchKey: matchKey ?? null };
  workbook.addWorksheet('Bộ tiêu chí').addRows(writeSets([families], settings));
  return readBook(new Uint8Array(await workbook.xlsx.writeBuffer()), { id: 'thu', name: 'thu' });
}

/** Somebody at the workbook, with the ward edition. */
export function deskOf(book: Book, faults: Fault[] = []): Desk {
  const workspace = new Workspace();
  workspace.drive.add(book);
  return new Desk({ workspace, book, script, faults, now: () => new Date(2026, 10, 26, 8) });
}

/** Types into a cell; rows and columns count from 1. */
export const edit = (desk: Desk, book: Book, tab: string, row: number, column: number, typed: string) =>
  desk.edit(book.sheets.find(({ name }) => name === tab)!.id, row, column, typed);

/** What a function of the script gives; it must not fail. */
export const call = <T>(desk: Desk, name: string, ...args: unknown[]): T => {
  const run = desk.run(name, args);
  expect(run.error).toBeUndefined();
  return run.value as T;
};

/** What the cells of a tab show. */
export const texts = (book: Book, tab: string): string[][] =>
  (book.sheets.find(({ name }) => name === tab)?.rows ?? []).map((row) =>
    row.map((cell) => (cell ? displayText(cell) : '')),
  );
