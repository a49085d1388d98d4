import { type Column, col } from '../layouts/layout';
import type { TitleStyle } from '../titles';

export type CommuneField = 'criterion' | 'code' | 'words' | 'level1' | 'level2' | 'figures' | 'evidence';

/** How a ward lays out its own page by TT 25. */
export interface CommuneLayout {
  tab: string;
  subject: string;
  title: TitleStyle;
  columns: readonly Column<CommuneField>[];
  /** The criterion's name: merged down over its indicators, or repeated on each row. */
  criterionCells: 'merged' | 'repeated';
  answers: readonly [met: string, notMet: string];
  /** How a count of people out of all people is written. */
  share: (people: string, all: string) => string;
  dottedThousands: boolean;
  /** 5.1 and 5.2 left to the figures, no answer typed. */
  figuresOnly?: boolean;
  /** The ward's own conclusion in a row right under the table. */
  conclusion?: boolean;
  signatures?: boolean;
  form: 'NFC' | 'NFD';
}

export type CommuneLayoutName = 'plain' | 'short' | 'office' | 'unaccented' | 'decomposed';

const accented: Column<CommuneField>[] = [
  col('criterion', 'Tiêu chí', { width: 24 }),
  col('code', 'Chỉ tiêu'),
  col('words', 'Nội dung', { width: 40 }),
  col('level1', 'Mức độ 1'),
  col('level2', 'Mức độ 2'),
  col('figures', 'Số liệu', { width: 24 }),
  col('evidence', 'Minh chứng', { width: 36 }),
];

/** All variants of the TT 25 page. */
export const communeLayouts: Record<CommuneLayoutName, CommuneLayout> = {
  plain: {
    tab: 'Cộng đồng học tập cấp xã',
    subject: 'TỰ ĐÁNH GIÁ "CỘNG ĐỒNG HỌC TẬP" CẤP XÃ THEO THÔNG TƯ 25/2023/TT-BGDĐT',
    title: 'short',
    columns: accented,
    criterionCells: 'merged',
    answers: ['Đạt', 'Không đạt'],
    share: (people, all) => `${people}/${all}`,
    dottedThousands: true,
    form: 'NFC',
  },
  short: {
    tab: 'CĐHT xã 2024',
    subject: 'BẢN TỔNG HỢP KẾT QUẢ CÁC TIÊU CHÍ CỘNG ĐỒNG HỌC TẬP CẤP XÃ',
    title: 'spaced',
    columns: accented,
    criterionCells: 'repeated',
    answers: ['Đạt', 'Không đạt'],
    share: (people, all) => `${people}/${all}`,
    dottedThousands: false,
    conclusion: true,
    form: 'NFC',
  },
  office: {
    tab: 'TT25',
    subject: 'TỰ ĐÁNH GIÁ CỘNG ĐỒNG HỌC TẬP CẤP XÃ (TT 25/2023)',
    title: 'office',
    columns: accented,
    criterionCells: 'merged',
    answers: ['đạt', 'không đạt'],
    share: (people, all) => `${people} / ${all}`,
    dottedThousands: true,
    figuresOnly: true,
    signatures: true,
    form: 'NFC',
  },
  unaccented: {
    tab: 'CDHT xa',
    subject: 'TU DANH GIA CONG DONG HOC TAP CAP XA (TT 25/2023/TT-BGDDT)',
    title: 'short',
    columns: [
      col('criterion', 'Tieu chi', { width: 24 }),
      col('code', 'Chi tieu'),
      col('words', 'Noi dung', { width: 40 }),
      col('level1', 'Muc do 1'),
      col('level2', 'Muc do 2'),
      col('figures', 'So lieu', { width: 24 }),
      col('evidence', 'Minh chung', { width: 36 }),
    ],
    criterionCells: 'repeated',
    answers: ['Dat', 'Khong dat '],
    share: (people, all) => `${people} tren ${all}`,
    dottedThousands: true,
    form: 'NFC',
  },
  decomposed: {
    tab: 'Cộng đồng HT cấp xã'.normalize('NFD'),
    subject: 'TỰ ĐÁNH GIÁ CỘNG ĐỒNG HỌC TẬP CẤP XÃ THEO THÔNG TƯ 25/2023',
    title: 'spaced',
    columns: accented.map((column) => ({ ...column, heading: `${column.heading} `.normalize('NFD') })),
    criterionCells: 'merged',
    answers: ['Đạt ', 'Không\u00a0đạt'],
    share: (people, all) => ` ${people}/${all} `,
    dottedThousands: true,
    form: 'NFD',
  },
};
