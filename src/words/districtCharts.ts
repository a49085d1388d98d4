import type { CountedTitle } from '../domain/returns/wardReturn';
import { type CalendarDate, showDate } from '../domain/text/date';
import { showNumber, showShare } from '../domain/text/show';
import type { RankedWard } from '../domain/town/dashboard';
import { countedOf } from './districtPages';
import { titleNames } from './titles';

const n = showNumber;

const counts = ({ name, count, of }: RankedWard): string => `${name} ${showShare(count, of)}`;

/** What the charts of the master say: titles that tell the message, and the same in sentences for who cannot see them. */
export const chartWords = {
  percent: '%',
  wards: 'phường, xã',
  title: 'Danh hiệu',
  ward: 'Phường, xã',
  day: 'Ngày',
  year: 'Năm',
  recognised: 'Được công nhận',
  target: (programme: string) => `Chỉ tiêu ${programme}`,
  markOf: (programme: string, atLeast: number) => `Chỉ tiêu ${programme}: ${n(atLeast)}%`,
  shares: {
    title: (year: number) => `Tỷ lệ công nhận trên tổng số, năm ${year}`,
    text: (title: CountedTitle, count: number, of: number, wards: number, expected: number) =>
      `${titleNames[title]}: ${showShare(count, of)}, đếm theo ${countedOf[title]}, tính trên ${n(wards)}/${n(expected)} phường, xã.`,
    target: (programme: string, atLeast: number, lacking: number, title: CountedTitle) =>
      `Chỉ tiêu ${programme} ${n(atLeast)}%: ${lacking <= 0 ? 'đạt' : `còn thiếu ${n(lacking)} ${countedOf[title]}`}.`,
  },
  ranking: {
    title: (title: CountedTitle) => `${titleNames[title]}: tỷ lệ công nhận theo phường, xã`,
    below: (title: CountedTitle, wards: number) =>
      `${titleNames[title]}: ${n(wards)} phường, xã chưa đạt chỉ tiêu`,
    text: (highest: RankedWard, lowest: RankedWard, shown: number, known: number, expected: number) => {
      const part = shown < known ? ` Hình chỉ vẽ ${n(shown)} nơi cao nhất và thấp nhất.` : '';
      return `${n(known)}/${n(expected)} phường, xã có đủ hai số. Cao nhất: ${counts(highest)}. Thấp nhất: ${counts(lowest)}.${part}`;
    },
  },
  progress: {
    title: (received: number, expected: number) => `Đã nhận ${n(received)}/${n(expected)} phường, xã`,
    soFar: 'Đã nhận',
    expected: 'Phải nộp',
    text: (day: string, soFar: number, expected: number, deadline: CalendarDate | null) =>
      `Đến hết ngày ${day} đã nhận ${showShare(soFar, expected)}.${deadline === null ? '' : ` Hạn nộp ${showDate(deadline)}.`}`,
    deadlineDay: (day: string) => `${day} (hạn nộp)`,
  },
  years: {
    title: 'Xã đạt Cộng đồng học tập trong 5 năm',
    known: 'Có kết luận',
    label: (year: number) => `Năm ${year}`,
    mark: (known: number) => `Có kết luận: ${n(known)}`,
    unknown: 'Chưa có số liệu',
    year: (year: number, recognised: number | null, known: number) =>
      recognised === null
        ? `Năm ${year} chưa có số liệu.`
        : `Năm ${year}: ${n(recognised)}/${n(known)} phường, xã có kết luận được công nhận.`,
  },
};
