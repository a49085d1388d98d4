import ExcelJS from 'exceljs';

const HOUSEHOLDS: readonly [string, string, number][] = [
  ['Nguyễn Thị Mẫu', 'Tổ 1', 86],
  ['Trần Văn Thử', 'Tổ 1', 92.5],
  ['Lê Thị Ví Dụ', 'Tổ 2', 64],
  ['Phạm Văn Giả', 'Tổ 2', 78],
  ['Hoàng Thị Minh Họa', 'Tổ 3', 81],
  ['Vũ Văn Nháp', 'Tổ 3', 95],
];

/** Writes a small ward with invented people: scorecards, and figures by residential group. */
export async function writeTownBook(file: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const cards = workbook.addWorksheet('Gia đình học tập');
  cards.addRow(['PHIẾU CHẤM ĐIỂM GIA ĐÌNH HỌC TẬP']).font = { bold: true, size: 14 };
  cards.addRow(['Phường Hoa Mai – Năm 2026']);
  cards.addRow(['STT', 'Họ tên chủ hộ', 'Tổ dân phố', 'Tổng điểm', 'Kết quả', 'Đã ký']).font = { bold: true };
  HOUSEHOLDS.forEach(([name, group, points], index) => {
    cards.addRow([index + 1, name, group, points, points < 70 ? 'Chưa đạt' : 'Đạt']);
  });
  cards.columns = [8, 28, 16, 14, 16, 10].map((width) => ({ width }));
  const groups = workbook.addWorksheet('Số liệu các tổ');
  groups.addRow(['Tổ dân phố', 'Đăng ký', 'Được công nhận', 'Chỉ tiêu']).font = { bold: true };
  const figures = [
    [1250, 1100],
    [980, 720],
    [1430, 1390],
    [870, 640],
    [1120, 1010],
    [1040, 985],
  ];
  figures.forEach(([registered, recognised], index) => {
    groups.addRow([`Tổ ${index + 1}`, registered, recognised, 900]);
  });
  groups.addRow([]);
  groups.addRow([]);
  groups.addRow(['Kết quả', 'Số hộ']);
  groups.addRow(['Được công nhận', 5845]);
  groups.addRow(['Chưa được', 845]);
  groups.getCell('B2').numFmt = '#,##0';
  for (const row of [2, 3, 4, 5, 6, 7, 11, 12])
    for (const column of [2, 3, 4]) groups.getCell(row, column).numFmt = '#,##0';
  groups.columns = [18, 12, 18, 12].map((width) => ({ width }));
  await workbook.xlsx.writeFile(file);
}
