import path from 'node:path';
import ExcelJS from 'exceljs';
import type { TownLine } from '../../../src/district/calls';
import { copySamples, newFolder, so, soJson } from './so';

const listed = ['phuong-hoa-mai-01-mai-trung', 'xa-hoa-mai-22-van-hoa'];
const extra = 'phuong-hoa-mai-09-go-vang.xlsx';

/** A folder with two listed wards, one listed under two codes too, a row without a code, and a file nobody lists. */
async function folderOfDoubts(): Promise<string> {
  const folder = newFolder();
  copySamples(folder, [...listed.map((name) => `${name}.xlsx`), extra]);
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Danh sách phường');
  sheet.addRows([
    ['Năm: 2024'],
    ['Mã', 'Tên', 'Tệp', 'Hiệu lực đến', 'Thay bằng (mã)'],
    ['P1', 'Phường Mai Trung', listed[0]],
    ['P2', 'Phường Mượn Tệp', listed[0]],
    ['', 'Xã Vạn Hoà', listed[1]],
    ['P4', 'Xã Mất Dấu', '', '31/12/2023', 'P9'],
  ]);
  await workbook.xlsx.writeFile(path.join(folder, 'tong-hop.xlsx'));
  return folder;
}

describe('so consolidate accounts for every row of the list and every file of the folder', () => {
  test('each gets an entry with its reason', async () => {
    const folder = await folderOfDoubts();
    const { status, document } = soJson<TownLine>(['consolidate', folder]);
    expect(status).toBe(1);
    expect(document.wards.map(({ code, state }) => [code, state])).toEqual([
      ['P1', 'consolidated'],
      ['P2', 'failed'],
    ]);
    expect(document.failed.map(({ name, kind }) => [name, kind])).toEqual([
      ['Phường Mượn Tệp', 'sameFile'],
      ['Xã Vạn Hoà', 'listed'],
      ['Xã Mất Dấu', 'listed'],
      [path.parse(extra).name, 'unlisted'],
    ]);
    expect(document.failed[0]?.reason).toContain('Phường Mai Trung');
    expect(document.failed[1]?.reason).toMatch(/^Hàng 5 /);
    for (const { reason, fix } of document.failed) {
      expect(reason).toMatch(/\.$/);
      expect(fix).toMatch(/\.$/);
    }
  });

  test('a file that nobody lists is told on stderr', async () => {
    const { stderr } = so(['consolidate', await folderOfDoubts()]);
    expect(stderr).toContain(`Tệp “${extra}” không có trong danh sách phường`);
  });
});
