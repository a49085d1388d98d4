import { type Column, col, type Numbering } from '../layouts/layout';
import type { TitleStyle } from '../titles';

export type SummaryField =
  | 'serial'
  | 'group'
  | 'households'
  | 'registered'
  | 'recognised'
  | 'rate'
  | 'adults'
  | 'citizensRegistered'
  | 'citizensRecognised'
  | 'note';

/** How a ward lays out its figures by residential group. */
export interface SummaryLayout {
  tab: string;
  subject: string;
  title: TitleStyle;
  columns: readonly Column<SummaryField>[];
  numbering?: Numbering;
  totalLabel: string;
  totalFirst?: boolean;
  countsAsText?: boolean;
  form: 'NFC' | 'NFD';
}

export type SummaryLayoutName = 'plain' | 'twoRow' | 'totalFirst' | 'own' | 'unaccented' | 'decomposed';

const families = ['Gia đình học tập'];
const citizens = ['Công dân học tập'];

const plainColumns: Column<SummaryField>[] = [
  col('serial', 'STT'),
  col('group', 'Tổ dân phố', { width: 20 }),
  col('households', 'Tổng số hộ'),
  col('registered', 'Số hộ đăng ký'),
  col('recognised', 'Số hộ đạt GĐHT'),
  col('adults', 'Số công dân từ 18 tuổi'),
  col('note', 'Ghi chú'),
];

/** All variants of the summary by group. */
export const summaryLayouts: Record<SummaryLayoutName, SummaryLayout> = {
  plain: {
    tab: 'Tổng hợp theo tổ',
    subject: 'TỔNG HỢP KẾT QUẢ XÂY DỰNG CÁC MÔ HÌNH HỌC TẬP',
    title: 'short',
    columns: plainColumns,
    totalLabel: 'Tổng cộng',
    form: 'NFC',
  },
  twoRow: {
    tab: 'TH theo TDP',
    subject: 'BIỂU TỔNG HỢP MÔ HÌNH HỌC TẬP',
    title: 'office',
    columns: [
      col('serial', 'STT'),
      col('group', 'Tổ dân phố/Thôn', { width: 20 }),
      col('households', 'Tổng số hộ', { under: families }),
      col('registered', 'Số hộ đăng ký', { under: families }),
      col('recognised', 'Số hộ đạt', { under: families }),
      col('rate', 'Tỷ lệ đạt/tổng số (%)', { under: families }),
      col('adults', 'Số công dân từ 18 tuổi', { under: citizens }),
      col('citizensRegistered', 'Số người đăng ký', { under: citizens }),
      col('citizensRecognised', 'Số người đạt', { under: citizens }),
      col('note', 'Ghi chú'),
    ],
    numbering: 'brackets',
    totalLabel: 'Tổng',
    form: 'NFC',
  },
  totalFirst: {
    tab: 'Bieu tong hop',
    subject: 'TỔNG HỢP CÁC MÔ HÌNH HỌC TẬP',
    title: 'spaced',
    columns: [
      col('serial', 'TT'),
      col('group', 'Đơn vị (tổ, thôn)', { width: 20 }),
      col('adults', 'Số công dân từ 18 tuổi trở lên'),
      col('households', 'Tổng số hộ'),
      col('registered', 'Số hộ đăng ký GĐHT'),
      col('recognised', 'Số hộ đạt GĐHT'),
    ],
    totalLabel: 'Tổng số',
    totalFirst: true,
    form: 'NFC',
  },
  own: {
    // The same name that the add-in gives to its own tab: this one is the ward's and must stay.
    tab: 'Tổng hợp',
    subject: 'TỔNG HỢP THEO TỔ DÂN PHỐ',
    title: 'short',
    columns: plainColumns,
    totalLabel: 'Cộng',
    form: 'NFC',
  },
  unaccented: {
    tab: 'Tong hop to',
    subject: 'TONG HOP THEO TO DAN PHO',
    title: 'short',
    columns: [
      col('serial', 'STT'),
      col('group', 'To dan pho', { width: 20 }),
      col('households', 'Tong so ho'),
      col('registered', 'So ho dang ky'),
      col('recognised', 'So ho dat GDHT'),
      col('adults', 'So cong dan tu 18 tuoi'),
    ],
    totalLabel: 'Tong cong',
    countsAsText: true,
    form: 'NFC',
  },
  decomposed: {
    tab: 'Tổng hợp tổ'.normalize('NFD'),
    subject: 'TỔNG HỢP THEO TỔ DÂN PHỐ',
    title: 'spaced',
    columns: plainColumns.map((column) => ({ ...column, heading: ` ${column.heading}`.normalize('NFD') })),
    totalLabel: 'Tổng cộng ',
    form: 'NFD',
  },
};
