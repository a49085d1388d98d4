import { fold } from '../text/fold';
import type { Title } from '../title';
import type { NotApplicablePolicy } from './criteriaSet';
import type { DifficultAreas } from './difficultArea';
import type { FiveYearRule } from './fiveYearRule';

/** Whom "công dân trong xã" counts, which the text read leaves open (Điều 2 Thông tư 25/2023 was not read). */
export type CitizenBase = 'adults' | 'listed' | { people: number };

/** What a ward says of itself in the tab "Bộ tiêu chí"; null = not filled in. */
export interface WardSettings extends DifficultAreas {
  unit: string | null;
  year: number | null;
  citizenBase: CitizenBase | null;
  fiveYearRule: FiveYearRule | null;
  /** What the office above gives its wards, so that they may hand up telephones and birth dates without showing them. */
  matchKey: string | null;
}

/** The settings of a workbook that says nothing of itself. */
export const nothingSaid: WardSettings = {
  unit: null,
  year: null,
  difficultForCitizens: null,
  difficultForCommune: null,
  citizenBase: null,
  fiveYearRule: null,
  matchKey: null,
};

/** The tab's labels as written by the add-in; reading them ignores accents, case and punctuation. */
export const labels = {
  unit: 'Đơn vị',
  year: 'Năm đánh giá',
  difficultForCitizens: 'Vùng khó khăn (Công dân học tập)',
  difficultForCommune: 'Xã vùng khó khăn (TT 25)',
  citizenBase: 'Công dân trong xã (TT 25) tính theo',
  fiveYearRule: 'Kết quả 5 năm tính theo',
  matchKey: 'Mã đối chiếu trùng',
  set: 'Bộ',
  title: 'Danh hiệu',
  basis: 'Căn cứ',
  from: 'Áp dụng từ năm',
  to: 'Đến hết năm',
  ordinary: 'Điểm công nhận',
  difficultArea: 'Điểm công nhận (vùng khó khăn)',
  floor: 'Điểm thấp nhất mỗi tiêu chí',
  step: 'Bước điểm',
  notApplicable: 'Tiêu chí không áp dụng thì',
  zeroBars: 'Có tiêu chí 0 điểm thì không xếp loại',
  evidence: 'Không có minh chứng thì không chấm điểm',
  band: 'Xếp loại',
  total: 'Tổng',
} as const;

export type Label = keyof typeof labels;

export const criteriaHeader = ['Mã', 'Tiêu chí', 'Điểm tối đa'] as const;

export const indicatorsHeader = ['Mã', 'Chỉ tiêu', 'Yêu cầu mức độ 1', 'Yêu cầu mức độ 2'] as const;

export const tabHeading = 'BỘ TIÊU CHÍ ĐANG DÙNG';

/** The word before the end of a band that does not reach it: "dưới 85". */
export const belowWord = 'dưới';

/** How the tab says what counts for a criterion that cannot apply. */
export const policyNames: Record<NotApplicablePolicy, string> = {
  fullMarks: 'tính đủ điểm',
  rescale: 'quy về thang điểm đủ',
  manual: 'hội đồng cho điểm',
};

/** How the tab says whom "công dân trong xã" counts; a number of people may stand there too. */
export const baseNames: Record<Exclude<CitizenBase, object>, string> = {
  adults: 'công dân từ 18 tuổi',
  listed: 'người có tên trong danh sách',
};

/** How the tab says what five years make; a convention of the locality. */
export const ruleNames: Record<FiveYearRule, string> = {
  list: 'liệt kê từng năm',
  worst: 'năm thấp nhất',
  commonest: 'mức gặp nhiều nhất',
  average: 'trung bình các năm',
};

/** The key of a named choice, whatever its accents and case; null where the text is none of them. */
export const chosen = <K extends string>(names: Record<K, string>, shown: string): K | null =>
  (Object.keys(names) as K[]).find((key) => fold(names[key]) === fold(shown)) ?? null;

/** The official name of each title, as the tab writes it. */
export const titleNames: Record<Title, string> = {
  family: 'Gia đình học tập',
  clan: 'Dòng họ học tập',
  community: 'Cộng đồng học tập thôn, tổ dân phố',
  organisation: 'Đơn vị học tập',
  citizen: 'Công dân học tập',
  commune: 'Cộng đồng học tập cấp xã',
  districtOrganisation: 'Đơn vị học tập cấp huyện',
  provinceOrganisation: 'Đơn vị học tập cấp tỉnh',
  district: 'Huyện học tập',
  province: 'Tỉnh học tập',
};
