import { Book, type Cell, SheetModel } from '../../../local/host';
import { newProtection } from '../../../local/host/model/protection';
import type { RuleValue, ValidatedArea } from '../../../local/host/model/validation';

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

/** Names written with whole letters, with letters and separate marks, and with what only Vietnamese has. */
const NAMES = [
  'Nguyễn Thị Ước',
  'Trần Văn Đỗ'.normalize('NFD'),
  'Lê Thị Hường',
  'Phạm Ngọc Ẩn',
  'Đặng Bảo Ỷ',
];

/** A workbook with each kind of thing that a file must not lose. */
export function bookWithEverything(): Book {
  const book = new Book({ id: 'tat-ca', name: 'Phường Mẫu' });
  book.insert(roster());
  book.insert(settings());
  book.insert(entryForm());
  book.names = [{ name: 'DanhSachTo', sheetId: 1, area: area(1, 1, 3, 1) }];
  return book;
}

/** A list with looks, notes, links, formats by content and a filter. */
function roster(): SheetModel {
  const bold = { font: { bold: true, name: 'Times New Roman', size: 13 } };
  const head = ['STT', 'Họ và tên', 'Ngày sinh', 'Điểm', 'Tỉ lệ', 'Điện thoại', 'Ghi chú'];
  const cells: (Cell | undefined)[][] = [
    [{ value: 'DANH SÁCH CÔNG DÂN HỌC TẬP', style: bold }],
    head.map((value) => ({ value, style: bold })),
    ...NAMES.map((name, index): Cell[] => [
      { value: index + 1 },
      { value: name, ...(index === 0 ? { note: 'Xem lại tên:\nđã đổi năm 2026' } : {}) },
      { value: 29_000 + index * 400, numberFormat: 'dd/mm/yyyy' },
      { value: 60 + index * 8.5, numberFormat: '#,##0.0' },
      { value: 0.125 * (index + 1), numberFormat: '0.0%' },
      { value: `09${index}2345678`, numberFormat: '@' },
      {
        value: 'xem',
        ...(index % 2 ? { link: 'https://example.com/hồ-sơ?b=1' } : { link: '#gid=1&range=A1' }),
      },
    ]),
    [undefined, { value: 'Cộng' }, undefined, { value: 385, formula: '=SUM(D3:D7)' }],
  ];
  const sheet = new SheetModel({ id: 0, name: 'Danh sách', cells });
  sheet.merges = [area(1, 1, 1, 7)];
  sheet.frozenRows = 2;
  sheet.conditionalFormats = [
    {
      kind: 'boolean',
      areas: [area(3, 4, 5)],
      criteria: 'NUMBER_LESS_THAN',
      values: [70],
      looks: { background: '#f4cccc', color: '#990000', bold: true },
    },
    {
      kind: 'boolean',
      areas: [area(3, 1, 5, 7)],
      criteria: 'CUSTOM_FORMULA',
      values: [{ formula: '=$D3>=90' }],
      looks: { background: '#d9ead3' },
    },
    {
      kind: 'boolean',
      areas: [area(3, 2, 5), area(3, 7, 5)],
      criteria: 'TEXT_CONTAINS',
      values: ['Ước'],
      looks: { italic: true },
    },
    {
      kind: 'boolean',
      areas: [area(3, 6, 5)],
      criteria: 'CELL_EMPTY',
      values: [],
      looks: { background: '#ffff00' },
    },
    {
      kind: 'boolean',
      areas: [area(3, 3, 5)],
      criteria: 'DATE_BEFORE',
      values: [{ serial: 30_000 }],
      looks: { strike: true },
    },
    {
      kind: 'boolean',
      areas: [area(3, 2, 5)],
      criteria: 'TEXT_STARTS_WITH',
      values: ['Lê'],
      looks: { underline: true },
    },
    {
      kind: 'gradient',
      areas: [area(3, 5, 5)],
      min: { color: '#ffffff', type: 'MIN', value: '' },
      mid: { color: '#ffe599', type: 'PERCENTILE', value: '50' },
      max: { color: '#57bb8a', type: 'NUMBER', value: '1' },
    },
  ];
  sheet.filter = {
    area: area(2, 1, 6, 7),
    columns: new Map([[4, { criteria: 'NUMBER_GREATER_THAN', values: [65], hidden: [] }]]),
  };
  sheet.filteredRows = new Set([3]);
  sheet.hiddenColumns.add(9);
  return sheet;
}

function settings(): SheetModel {
  const cells = ['Tổ 1', 'Tổ 2', 'Tổ dân phố số 3'].map((value): Cell[] => [{ value }]);
  const sheet = new SheetModel({ id: 1, name: "Tổ 'số' 3", cells });
  sheet.protections = [{ ...newProtection([]), unprotected: [area(1, 1, 3, 1), area(5, 2, 2, 3)] }];
  return sheet;
}

/** Every criterion that an input rule may have, one below the other. */
function entryForm(): SheetModel {
  const sheet = new SheetModel({ id: 2, name: 'Phiếu nhập', cells: [[{ value: 'Nhập' }]] });
  const rules: [criteria: string, values: RuleValue[], more?: Partial<ValidatedArea['rule']>][] = [
    ['VALUE_IN_LIST', ['Đạt', 'Chưa đạt', 'Không "xét"']],
    ['VALUE_IN_LIST', ['94,5', 'một, hai'], { helpText: 'Chọn một mục trong danh sách' }],
    ['VALUE_IN_LIST', ['Có', 'Không'], { showsList: false, rejects: false }],
    ['VALUE_IN_RANGE', [{ sheetId: 1, area: area(1, 1, 3, 1) }]],
    ['NUMBER_BETWEEN', [0, 100]],
    ['NUMBER_NOT_BETWEEN', [-1.5, 94.5]],
    ['NUMBER_EQUAL_TO', [5]],
    ['NUMBER_NOT_EQUAL_TO', [5]],
    ['NUMBER_GREATER_THAN', [{ formula: '=$A$1' }]],
    ['NUMBER_GREATER_THAN_OR_EQUAL_TO', [5]],
    ['NUMBER_LESS_THAN', [5]],
    ['NUMBER_LESS_THAN_OR_EQUAL_TO', [5]],
    ['DATE_IS_VALID_DATE', []],
    ['DATE_BETWEEN', [{ serial: 46_000 }, { serial: 46_100 }]],
    ['DATE_ON_OR_AFTER', [{ serial: 46_000 }]],
    ['DATE_BEFORE', [{ serial: 46_000 }]],
    ['TEXT_CONTAINS', ['Ước']],
    ['TEXT_DOES_NOT_CONTAIN', ['nháp']],
    ['TEXT_EQUAL_TO', ['Đạt']],
    ['TEXT_IS_VALID_EMAIL', []],
    ['TEXT_IS_VALID_URL', []],
    ['CHECKBOX', []],
    ['CHECKBOX', ['Có']],
    ['CHECKBOX', ['Có', 'Không']],
    ['CUSTOM_FORMULA', [{ formula: '=LEN(B26)=12' }]],
  ];
  sheet.validations = rules.map(([criteria, values, more], index) => ({
    area: area(index + 2, 2, 1, 1),
    rule: { criteria, values, rejects: true, showsList: true, helpText: null, ...more },
  }));
  const [first, second] = [newProtection([], area(1, 1, 1, 3)), newProtection([], area(4, 4, 5, 2))];
  sheet.protections = [first, { ...second, id: 2 }];
  return sheet;
}
