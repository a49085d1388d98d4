import type { Workbook } from 'exceljs';
import type { Registry } from './names';
import { Random } from './random';
import { type Typed, typeRow } from './sheet';
import { typeCriteria } from './tabs/criteriaTab';
import { fullName, units, YEAR } from './town';
import type { Unit } from './units/unit';
import { newWorkbook } from './wardBook';

/** File name of the district's workbook, without its ending. */
export const MASTER = 'tong-hop-hoa-mai';

/** The district's workbook as it is before anything was consolidated. */
export function makeMaster(registry: Registry): Workbook {
  const workbook = newWorkbook();
  typeWardList(workbook, registry);
  typeTargets(workbook);
  const nowhere = { citizen: false, commune: false };
  typeCriteria(workbook, { unit: 'Thị xã Hoa Mai', year: YEAR, difficult: nowhere });
  typeOfficeNotes(workbook);
  return workbook;
}

function typeWardList(workbook: Workbook, registry: Registry): void {
  const sheet = workbook.addWorksheet('Danh sách phường');
  const random = new Random('master/contacts');
  typeRow(sheet, 1, ['HỘI KHUYẾN HỌC THỊ XÃ HOA MAI']);
  typeRow(sheet, 2, ['DANH SÁCH PHƯỜNG, XÃ']);
  typeRow(sheet, 3, [`Năm: ${YEAR}`]);
  typeRow(sheet, 5, [
    'Mã',
    'Tên',
    'Loại',
    'Hiệu lực từ',
    'Hiệu lực đến',
    'Thay bằng (mã)',
    'Tệp',
    'Vùng khó khăn (Công dân học tập)',
    'Xã vùng khó khăn (TT 25)',
    'Số tổ dân phố',
    'Người liên hệ',
  ]);
  for (const [index, unit] of units.entries()) {
    const contact = registry.newPerson(random, 1950, 1975);
    typeRow(sheet, 6 + index, wardRow(unit, `${contact.name} – ${contact.phone}`));
  }
  sheet.getColumn(4).numFmt = 'dd/mm/yyyy';
  sheet.getColumn(5).numFmt = 'dd/mm/yyyy';
  for (const [index, width] of [8, 24, 10, 14, 14, 14, 70, 18, 18, 12, 34].entries()) {
    sheet.getColumn(index + 1).width = width;
  }
  sheet.getRow(5).font = { bold: true };
}

function wardRow(unit: Unit, contact: string): Typed[] {
  // Two clerks kept this list: one ticked with x, the other wrote "có".
  const tick = unit.difficult?.citizen && unit.difficult.commune ? 'có' : 'x';
  return [
    unit.code,
    fullName(unit),
    unit.kind,
    dateOf(unit.from),
    dateOf(unit.until),
    unit.replacedBy ?? null,
    unit.file ? `https://docs.google.com/spreadsheets/d/${unit.file.name}/edit` : null,
    unit.difficult?.citizen ? tick : null,
    unit.difficult?.commune ? tick : null,
    groupsOf(unit),
    contact,
  ];
}

function groupsOf(unit: Unit): number | null {
  if (unit.file) return unit.file.groups;
  if (unit.groupsWithoutFile) return unit.groupsWithoutFile;
  const merged = units.filter(({ replacedBy, file }) => replacedBy === unit.code && file);
  return merged.length > 0 ? merged.reduce((sum, { file }) => sum + file!.groups, 0) : null;
}

/** Workbook dates are days without an hour; UTC keeps exceljs from shifting them. */
function dateOf(date: Unit['from']): Date | null {
  if (!date) return null;
  const [day, month, year] = date;
  return new Date(Date.UTC(year, month - 1, day));
}

function typeTargets(workbook: Workbook): void {
  const sheet = workbook.addWorksheet('Chỉ tiêu');
  const rows: Typed[][] = [
    ['CHỈ TIÊU PHẤN ĐẤU (%)'],
    [],
    ['Danh hiệu', 'QĐ 281 (2020)', 'QĐ 387 (2025)', 'Thị xã'],
    ['Gia đình học tập', 70, 70, 80],
    ['Dòng họ học tập', 50, 65, 60],
    ['Cộng đồng học tập', 60, 65, 80],
    ['Đơn vị học tập', 50, 80, '50–60'],
  ];
  for (const [index, row] of rows.entries()) typeRow(sheet, index + 1, row);
  sheet.getColumn(1).width = 26;
}

/** A page that belongs to the office alone: whatever runs, it must stay as it is. */
function typeOfficeNotes(workbook: Workbook): void {
  const sheet = workbook.addWorksheet('Ghi chú của Thường trực');
  const rows: Typed[][] = [
    ['GHI CHÚ CỦA THƯỜNG TRỰC'],
    ['Nhắc Xã Trà Linh gửi tệp trước 25/12.'],
    ['Phường Bến Trúc và Phường Bến Dâu vẫn gửi hai tệp riêng dù đã nhập.'],
    [],
    ['Kinh phí hội nghị', 'Nghìn đồng'],
    ['Hội trường', 1200],
    ['Nước uống', 450],
    ['Giấy khen', 960],
    ['Cộng', { formula: 'SUM(B6:B8)', result: 2610 }],
  ];
  for (const [index, row] of rows.entries()) typeRow(sheet, index + 1, row);
  sheet.getColumn(1).width = 60;
}
