import type { Title } from '../title';
import type { DifficultAreas } from './difficultArea';

/** What a ward says of itself in the tab "Bộ tiêu chí"; null = not filled in. */
export interface WardSettings extends DifficultAreas {
  unit: string | null;
  year: number | null;
}

/** The tab's labels as written by the add-in; reading them ignores accents, case and punctuation. */
export const labels = {
  unit: 'Đơn vị',
  year: 'Năm đánh giá',
  difficultForCitizens: 'Vùng khó khăn (Công dân học tập)',
  difficultForCommune: 'Xã vùng khó khăn (TT 25)',
  set: 'Bộ',
  title: 'Danh hiệu',
  basis: 'Căn cứ',
  from: 'Áp dụng từ năm',
  to: 'Đến hết năm',
  ordinary: 'Điểm công nhận',
  difficultArea: 'Điểm công nhận (vùng khó khăn)',
  floor: 'Điểm thấp nhất mỗi tiêu chí',
  band: 'Xếp loại',
  total: 'Tổng',
} as const;

export type Label = keyof typeof labels;

export const criteriaHeader = ['Mã', 'Tiêu chí', 'Điểm tối đa'] as const;

export const tabHeading = 'BỘ TIÊU CHÍ ĐANG DÙNG';

/** The official name of each title, as the tab writes it. */
export const titleNames: Record<Title, string> = {
  family: 'Gia đình học tập',
  clan: 'Dòng họ học tập',
  community: 'Cộng đồng học tập thôn, tổ dân phố',
  organisation: 'Đơn vị học tập',
  citizen: 'Công dân học tập',
  commune: 'Cộng đồng học tập cấp xã',
  district: 'Huyện học tập',
  province: 'Tỉnh học tập',
};
