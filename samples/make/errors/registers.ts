import type { Worksheet } from 'exceljs';
import { groupFullName } from '../groups';
import { type Typed, typeRow } from '../sheet';
import type { Planter } from './planter';

/** A value, and the kind of error that it is. */
interface Wrong {
  kind: string;
  value: Typed;
}

type Entry = Typed | Wrong;

const wrong = (kind: string, value: Typed): Wrong => ({ kind, value });

const isWrong = (entry: Entry): entry is Wrong =>
  typeof entry === 'object' && entry !== null && 'kind' in entry;

const day = (date: number, month: number, year: number): Date => new Date(Date.UTC(year, month - 1, date));

/** Types the registers that only the error wards keep: fund, decisions, council, clans, organisations. */
export function plantRegisters(planter: Planter, council: 4 | 6): void {
  typeFund(planter);
  typeDecisions(planter);
  typeCouncil(planter, council);
  typeClans(planter);
  typeOrganisations(planter);
}

/** Units of money mixed in one column, and dates that are text. */
function typeFund(planter: Planter): void {
  const group = (number: number) => groupFullName(planter.book.unit.kind, number);
  typeRegister(planter, 'Quỹ khuyến học', 'TÌNH HÌNH QUỸ KHUYẾN HỌC – Đơn vị tính: triệu đồng', [
    ['STT', 'Tổ dân phố', 'Quỹ đầu kỳ', 'Thu', 'Chi', 'Dư', 'Ngày nộp'],
    [1, group(1), 4.5, 6, 3.5, 7, day(15, 11, 2024)],
    [2, group(2), 3, wrong('12-unitDong', 12500000), 2, 5, day(16, 11, 2024)],
    [3, group(3), 5, wrong('12-unitNghin', '8.500 nghìn'), 3, 10.5, wrong('12-textDate', '15/3/2024')],
    [4, group(4), 2, wrong('12-unitTy', '0,02 tỷ'), 4, 18, wrong('12-monthDay', '12/25/2024')],
  ]);
}

function typeDecisions(planter: Planter): void {
  typeRegister(planter, 'Quyết định công nhận', 'THEO DÕI QUYẾT ĐỊNH CÔNG NHẬN', [
    [
      'STT',
      'Danh hiệu',
      'Đối tượng',
      'Số quyết định',
      'Ngày quyết định',
      'Ngày đánh giá',
      'Mức độ',
      'Tình trạng',
    ],
    [
      1,
      'Gia đình học tập',
      'Danh sách kèm theo',
      '12/QĐ-UBND',
      day(20, 12, 2023),
      day(1, 12, 2023),
      null,
      'Còn hiệu lực',
    ],
    [
      2,
      'Cộng đồng học tập',
      'Tổ 1',
      wrong('13-missingNumber', null),
      day(21, 12, 2023),
      day(2, 12, 2023),
      null,
      null,
    ],
    [
      3,
      'Cộng đồng học tập',
      'Tổ 2',
      '15/QĐ-UBND',
      wrong('13-missingDate', null),
      day(2, 12, 2023),
      null,
      null,
    ],
    [
      4,
      'Đơn vị học tập',
      'Trường mầm non',
      '16/QĐ-UBND',
      wrong('13-beforeAssessment', day(10, 11, 2023)),
      day(5, 12, 2023),
      null,
      null,
    ],
    [
      5,
      'Cộng đồng học tập cấp xã',
      'Kỳ trước',
      '9/QĐ-PGDĐT',
      wrong('13-expired36', day(10, 2, 2020)),
      day(5, 12, 2019),
      1,
      'Còn hiệu lực',
    ],
    [6, 'Cộng đồng học tập cấp xã', 'Năm nay', '21/QĐ-PGDĐT', day(1, 3, 2024), day(20, 1, 2024), 1, null],
    [
      7,
      'Cộng đồng học tập cấp xã',
      'Năm nay',
      '58/QĐ-PGDĐT',
      wrong('13-upgradeUnder12', day(1, 10, 2024)),
      day(15, 9, 2024),
      2,
      null,
    ],
  ]);
}

const members = [
  'Chủ tịch UBND',
  'Chủ tịch Hội Khuyến học',
  'Hiệu trưởng',
  'Chủ tịch Mặt trận',
  'Bí thư Đoàn',
  'Chủ tịch Hội Phụ nữ',
];

/** Four members are too few, six cannot decide by majority. */
function typeCouncil(planter: Planter, size: 4 | 6): void {
  const kind = size === 4 ? '14-councilOfFour' : '14-councilEven';
  const seats = members.slice(0, size).map((office, index) => {
    const last = index === size - 1;
    return [
      index + 1,
      last ? wrong(kind, office) : office,
      index === 0 ? 'Chủ tịch hội đồng' : 'Uỷ viên',
    ] as Entry[];
  });
  typeRegister(planter, 'Hội đồng', 'HỘI ĐỒNG ĐÁNH GIÁ', [['STT', 'Thành viên', 'Nhiệm vụ'], ...seats]);
}

/** One clan counted in two groups; the title bears its old local name. */
function typeClans(planter: Planter): void {
  const group = (number: number) => groupFullName(planter.book.unit.kind, number);
  typeRegister(planter, 'Dòng họ', wrong('9-clanTitleVariant', 'DANH SÁCH DÒNG HỌ HIẾU HỌC'), [
    ['STT', 'Dòng họ', 'Tổ dân phố', 'Số hộ', 'Đăng ký', 'Kết quả'],
    [1, 'Họ Nguyễn Hữu', group(1), 24, 'x', 'Đạt'],
    [2, 'Họ Trần Bá', group(2), 18, 'x', 'Đạt'],
    [3, wrong('7-clanInTwoGroups', 'Họ Nguyễn Hữu'), group(4), 24, 'x', 'Đạt'],
  ]);
}

function typeOrganisations(planter: Planter): void {
  const { name } = planter.book.unit;
  typeRegister(planter, 'Đơn vị', 'DANH SÁCH ĐƠN VỊ HỌC TẬP', [
    ['STT', 'Đơn vị', 'Cấp', 'Đăng ký', 'Kết quả'],
    [1, `Trường Tiểu học ${name}`, 'xã', 'x', 'Đạt'],
    [2, `Trạm Y tế ${name}`, 'xã', 'x', 'Đạt'],
    [3, wrong('7-schoolAtTwoLevels', `Trường Tiểu học ${name}`), 'huyện', 'x', 'Đạt'],
  ]);
}

/** Types a title, a blank row and the rows; whatever is marked wrong is recorded. */
function typeRegister(
  planter: Planter,
  tab: string,
  title: Entry,
  rows: readonly (readonly Entry[])[],
): void {
  const sheet = planter.book.workbook.addWorksheet(tab);
  for (const [index, row] of [[title], [], ...rows].entries()) typeEntries(planter, sheet, index + 1, row);
  sheet.getColumn(2).width = 28;
  sheet.getColumn(3).width = 24;
}

function typeEntries(planter: Planter, sheet: Worksheet, row: number, entries: readonly Entry[]): void {
  typeRow(
    sheet,
    row,
    entries.map((entry) => (isWrong(entry) ? entry.value : entry)),
  );
  for (const [index, entry] of entries.entries()) {
    if (entry instanceof Date) sheet.getCell(row, index + 1).numFmt = 'dd/mm/yyyy';
    if (!isWrong(entry)) continue;
    if (entry.value instanceof Date) sheet.getCell(row, index + 1).numFmt = 'dd/mm/yyyy';
    planter.record(entry.kind, sheet, row, index + 1);
  }
}
