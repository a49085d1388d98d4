import type { ColumnLine, LayoutReport, ListLine } from '../../src/ward/calls';

const column = (line: Partial<ColumnLine>): ColumnLine => ({
  key: 'tc1',
  letter: 'D',
  heading: 'TC1',
  meaning: 'score:1',
  says: 'Điểm tiêu chí 1, tối đa 30',
  samples: ['25', '30'],
  ...line,
});

const list: ListLine = {
  key: 'ho',
  name: 'Gia đình học tập, năm 2024',
  sheets: ['Tổ 1', 'Tổ 2', 'Tổ 3', 'Tổ 4'],
  sheetIds: [7, 8, 9, 10],
  cards: 48,
  columns: [
    column({
      key: 'ho ten',
      letter: 'B',
      heading: 'Họ tên chủ hộ',
      meaning: 'name',
      says: 'Họ tên, tên đơn vị',
      samples: ['Hà Mây'],
    }),
    column({}),
    column({ key: 'khen', letter: 'E', heading: 'Khen', meaning: null, says: 'Không dùng', samples: ['x'] }),
  ],
  missing: [],
  choices: [
    { meaning: 'name', label: 'Họ tên, tên đơn vị' },
    { meaning: 'score:1', label: 'Điểm tiêu chí 1' },
    { meaning: 'registered', label: 'Đăng ký' },
    { meaning: null, label: 'Không dùng' },
  ],
};

/** Two made-up forms of lists, the first in four tabs. */
export const layoutReport = (first: Partial<ListLine> = {}): LayoutReport => ({
  lists: [
    { ...list, ...first },
    { ...list, key: 'cong dan', name: 'Công dân học tập, năm 2024', sheets: ['Công dân'], sheetIds: [11] },
  ],
});

/** The column of ticks gone; "Khen" may have taken its place. */
export const withoutTicks = layoutReport({
  missing: [
    {
      key: 'dang ky',
      letter: 'C',
      heading: 'Đăng ký',
      meaning: 'registered',
      says: 'Đăng ký',
      nearest: { key: 'khen', letter: 'E', heading: 'Khen' },
    },
  ],
});
