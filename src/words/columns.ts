import type { Meaning } from '../domain/layout/wordings';
import type { Title } from '../domain/title';
import { titleNames } from './titles';

const names: Record<Exclude<Meaning, `score:${string}` | `part:${string}`>, string> = {
  serial: 'Số thứ tự',
  name: 'Họ tên, tên đơn vị',
  group: 'Tổ dân phố, thôn',
  address: 'Địa chỉ',
  phone: 'Số điện thoại',
  birth: 'Ngày sinh',
  members: 'Số người trong hộ',
  registered: 'Đăng ký',
  total: 'Tổng điểm',
  result: 'Kết quả, xếp loại',
  evidence: 'Minh chứng',
  note: 'Ghi chú',
  criterion: 'Tiêu chí',
  content: 'Nội dung',
  max: 'Điểm tối đa',
  selfScore: 'Điểm tự chấm',
  reviewScore: 'Điểm thẩm định',
  level1: 'Mức độ 1',
  level2: 'Mức độ 2',
  figures: 'Số liệu',
  households: 'Tổng số hộ',
  householdsRegistered: 'Số hộ đăng ký',
  householdsRecognised: 'Số hộ được công nhận',
  adults: 'Số công dân từ 18 tuổi',
  percent: 'Tỷ lệ',
};

/** What a column holds, in words; citizens are judged by "chỉ số", all others by "tiêu chí". */
export function columnName(meaning: Meaning | null, title: Title | null): string {
  if (meaning === null) return 'Không dùng';
  const mark = /^(score|part):(.+)$/.exec(meaning);
  if (mark === null) return names[meaning as keyof typeof names];
  const kind = title === 'citizen' ? 'chỉ số' : 'tiêu chí';
  return mark[1] === 'score' ? `Điểm ${kind} ${mark[2]}` : `Điểm mục ${mark[2]}`;
}

/** "Điểm tiêu chí 1, tối đa 30". */
export const columnNameWithMax = (meaning: Meaning | null, title: Title | null, max: number | null): string =>
  `${columnName(meaning, title)}${max === null ? '' : `, tối đa ${max}`}`;

/** "Gia đình học tập, năm 2024"; counts by group have no title. */
export const listName = (title: Title | null, year: number | null): string =>
  `${title === null ? 'Số liệu theo tổ, thôn' : titleNames[title]}${year === null ? '' : `, năm ${year}`}`;
