import type { Workbook } from 'exceljs';
import { groupFullName } from '../groups';
import type { Registry } from '../names';
import { Random } from '../random';
import { typeRow } from '../sheet';

/** Loose notes, with a formula of the clerk's own. */
export function typeNotes(book: Workbook): void {
  const sheet = book.addWorksheet('Ghi chú');
  typeRow(sheet, 1, ['Việc cần làm']);
  typeRow(sheet, 2, ['- Nhắc các tổ nộp phiếu trước 15/11']);
  typeRow(sheet, 3, ['- Mượn hội trường ngày họp bình xét']);
  typeRow(sheet, 5, ['Giấy in (ram)', 4]);
  typeRow(sheet, 6, ['Bìa hồ sơ', 30]);
  typeRow(sheet, 7, ['Cộng', { formula: 'SUM(B5:B6)', result: 34 }]);
}

/** A list of photographs. */
export function typePhotos(book: Workbook): void {
  const sheet = book.addWorksheet('Ảnh');
  typeRow(sheet, 1, ['STT', 'Tên ảnh', 'Chụp ngày']);
  typeRow(sheet, 2, [1, 'Lễ phát động Tuần lễ học tập suốt đời', '01/10/2024']);
  typeRow(sheet, 3, [2, 'Trao học bổng', '20/11/2024']);
}

/** Telephone list of the heads of the groups. */
export function typePhones(book: Workbook, groups: number, kind: 'phường' | 'xã', registry: Registry): void {
  const sheet = book.addWorksheet('Danh bạ');
  const random = new Random(`${kind}/${groups}/phones`);
  typeRow(sheet, 1, ['DANH BẠ TỔ TRƯỞNG']);
  typeRow(sheet, 3, ['STT', 'Họ và tên', 'Chức vụ', 'Tổ dân phố', 'Số điện thoại']);
  for (let group = 1; group <= groups; group += 1) {
    const { name, phone } = registry.newPerson(random, 1950, 1985);
    const office = kind === 'xã' ? 'Trưởng thôn' : 'Tổ trưởng';
    typeRow(sheet, 3 + group, [group, name, office, groupFullName(kind, group), phone]);
  }
}
