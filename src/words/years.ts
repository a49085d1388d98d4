import type { FiveYearRule } from '../domain/criteria/fiveYearRule';
import { type CalendarDate, compareDates, showDate } from '../domain/text/date';
import { showNumber } from '../domain/text/show';
import type { ChangeKind, SubjectChange } from '../domain/years/changes';
import type { FiveYears, NoFiveYearResult, OneResultRule, YearResult } from '../domain/years/fiveYears';
import type { GroupJump } from '../domain/years/groupJumps';
import { type SubjectHistory, streak } from '../domain/years/history';
import type { Outlier } from '../domain/years/outliers';
import type { SubjectYear, YearState } from '../domain/years/subjectYear';
import { titleNames } from './titles';

const n = showNumber;

const longestName = 24;

/** What people typed, cut so that the sentence stays readable. */
const short = (typed: string): string =>
  typed.length > longestName ? `${typed.slice(0, longestName - 1)}…` : typed;

const withCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function rankName({ band, level }: Pick<SubjectYear, 'band' | 'level'>): string {
  if (band !== null) return ` loại ${short(band)}`;
  return level === null ? '' : ` mức độ ${level}`;
}

const stateWords: Record<YearState, (one: SubjectYear) => string> = {
  registered: () => 'đã đăng ký, chưa chấm điểm',
  scored: ({ total }) => `được ${n(total ?? 0)} điểm, chưa đủ căn cứ để xét`,
  recognised: (one) => `được công nhận${rankName(one)}`,
  lost: () => 'chưa đạt',
  expired: () => 'đã hết hạn công nhận',
  notRecognised: () => 'chưa được công nhận',
  unknown: () => 'chưa đủ căn cứ để xét',
};

const sayYear = (one: SubjectYear): string => `năm ${one.year} ${stateWords[one.state](one)}`;

/**
 * A subject's years in one sentence: "Công nhận 3 năm liền (2022–2024)", "Năm 2023 được công nhận, năm 2024 chưa
 * đạt", or for a recognition of several years its last day, past or to come as seen from `today`.
 */
export function sayHistory({ years, validUntil }: SubjectHistory, today: CalendarDate): string {
  const last = years[years.length - 1];
  if (last === undefined) return 'Chưa có kết quả năm nào';
  if (validUntil !== null) return sayTerm(validUntil, today);
  const row = sayRow(years);
  if (row !== null) return row;
  const earlier = years.slice(0, -1);
  const previous = earlier[earlier.length - 1];
  if (previous === undefined) return withCapital(sayYear(last));
  return withCapital(`${sayRow(earlier) ?? sayYear(previous)}, ${sayYear(last)}`);
}

/** "Công nhận 3 năm liền (2022–2024)"; null where fewer than two years up to the last are in a row. */
function sayRow(years: SubjectYear[]): string | null {
  const [length, last] = [streak({ years }), years[years.length - 1]];
  if (last === undefined || length < 2) return null;
  return `Công nhận ${length} năm liền (${last.year - length + 1}–${last.year})`;
}

const sayTerm = (until: CalendarDate, today: CalendarDate): string =>
  compareDates(until, today) < 0
    ? `Hết hạn công nhận ngày ${showDate(until)}`
    : `Được công nhận đến hết ngày ${showDate(until)}`;

const changeWords: Record<ChangeKind, (before: number, now: number) => string> = {
  newSubject: (before, now) => `Năm ${now} có trong danh sách, năm ${before} không có`,
  gone: (before, now) => `Năm ${before} có trong danh sách, năm ${now} không còn`,
  newlyRecognised: (before, now) => `Năm ${before} chưa được công nhận, năm ${now} được công nhận`,
  lost: (before, now) => `Năm ${before} được công nhận, năm ${now} chưa đạt`,
  notRenewed: (before, now) => `Năm ${before} được công nhận, năm ${now} chưa được công nhận lại`,
  stillRecognised: (_, now) => `Năm ${now} vẫn được công nhận`,
  stillNot: (_, now) => `Năm ${now} vẫn chưa được công nhận`,
  unknown: (before, now) => `Chưa đủ căn cứ để so kết quả năm ${now} với năm ${before}`,
};

/** "Năm 2023 được công nhận, năm 2024 chưa đạt, giảm 12,5 điểm". */
export function sayChange({ kind, year, totalChange }: SubjectChange): string {
  const result = changeWords[kind](year - 1, year);
  return totalChange === null ? result : `${result}, ${sayPoints(totalChange)}`;
}

function sayPoints(change: number): string {
  if (change === 0) return 'điểm không đổi';
  return `${change > 0 ? 'tăng' : 'giảm'} ${n(Math.abs(change))} điểm`;
}

/** Every hint says that it is no rule. */
const hint = 'Nên xem lại; đây là gợi ý, không phải quy định.';

/** "Năm 2024 giảm 40 điểm so với năm 2023, các phiếu khác thường tăng 2 điểm. Nên xem lại; …" */
export function sayOutlier({ year, totalChange, median }: Outlier): string {
  const usual = median === 0 ? 'không đổi' : sayPoints(median);
  return `Năm ${year} ${sayPoints(totalChange)} so với năm ${year - 1}, các phiếu khác thường ${usual}. ${hint}`;
}

/** "Tổ 3: số Gia đình học tập giảm từ 20 (năm 2023) xuống 6 (năm 2024). Nên xem lại; …" */
export function sayGroupJump({ title, group, year, before, now }: GroupJump): string {
  const who = group === null ? 'Phiếu không ghi tổ' : short(group);
  const [verb, to] = now > before ? ['tăng', 'lên'] : ['giảm', 'xuống'];
  const counts = `${n(before)} (năm ${year - 1}) ${to} ${n(now)} (năm ${year})`;
  return `${who}: số ${titleNames[title]} ${verb} từ ${counts}. ${hint}`;
}

function resultName(result: YearResult | null): string {
  if (result === null) return 'chưa rõ';
  if (result.kind === 'share') return `${n(result.count)}/${n(result.of)}`;
  if (result.kind === 'points') return `${n(Math.round(result.points * 100) / 100)} điểm`;
  if (result.kind === 'level') return result.level === null ? 'chưa đạt' : `mức độ ${result.level}`;
  return result.band === null ? 'chưa đạt' : short(result.band);
}

const ruleWords: Record<OneResultRule, string> = {
  worst: 'lấy năm thấp nhất',
  commonest: 'lấy mức gặp nhiều nhất, bằng nhau thì lấy mức thấp hơn',
  average: 'lấy trung bình 5 năm',
};

const becauseWords: Record<NoFiveYearResult, string> = {
  ruleMissing: 'Chưa chọn cách tính kết quả 5 năm',
  listOnly: 'Chỉ ghi kết quả từng năm',
  yearsMissing: 'Chưa có kết quả 5 năm vì có năm chưa rõ',
  scalesDiffer: 'Chưa có kết quả 5 năm vì các năm xét theo thang khác nhau',
  ruleUnfit: 'Cách tính đã chọn không dùng được cho loại kết quả này',
};

/**
 * "2020: Tốt; 2021: Khá; … Kết quả 5 năm: Khá, lấy năm thấp nhất (quy ước của địa phương)." The label is never left
 * out, for no text that was read says how five years make one result.
 */
export function sayFiveYears(view: FiveYears): string {
  const list = view.years.map((one, index) => `${view.year - 4 + index}: ${resultName(one)}`).join('; ');
  const made =
    view.result === null
      ? becauseWords[view.because]
      : `Kết quả 5 năm: ${resultName(view.result)}, ${ruleWords[view.rule]}`;
  return `${list}. ${made} (quy ước của địa phương).`;
}

/** A year's result where it stands by itself: "Khá", "Mức độ 1". */
export const sayYearResult = (result: YearResult): string => withCapital(resultName(result));

/** How five years make one result, said once for all: "Kết quả 5 năm lấy năm thấp nhất." */
export function sayFiveYearRule(rule: FiveYearRule | null): string {
  if (rule === null || rule === 'list') return `${becauseWords[rule === null ? 'ruleMissing' : 'listOnly']}.`;
  return `Kết quả 5 năm ${ruleWords[rule]}.`;
}

/** The one result of five years, or why there is none, where the rule is said elsewhere. */
export const sayFiveYearResult = (view: FiveYears): string =>
  view.result === null ? becauseWords[view.because] : sayYearResult(view.result);
