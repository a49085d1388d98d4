import { cellName } from '../domain/place';
import { showDate } from '../domain/text/date';
import { showNumber, showShare } from '../domain/text/show';
import type { Title } from '../domain/title';
import type { Reason, ReasonCode, ReasonFacts, Verdict, VerdictOutcome } from '../domain/verdicts/verdict';
import type { Recognition } from '../domain/years/recognition';
import { missingInWords, setName } from './criteria';
import { criterionName, titleNames } from './titles';

type Sayings = { [C in ReasonCode]: (facts: ReasonFacts[C], title: Title) => string };

const n = showNumber;

/** A total with two decimals, cut and never rounded up, so that no line seems reached that is not. */
const total2 = (points: number): string => showNumber(Math.floor(points * 100 + 1e-6) / 100);

/** What a cell says, where it is known: above the ward it is not. */
const quoted = (said: string, text: string, unknown = said): string =>
  text === '' ? unknown : `${said} “${text.slice(0, 30)}”,`;

const sayings: Sayings = {
  thresholdReached: ({ total, threshold }) =>
    `Được ${total2(total)} điểm, mức công nhận từ ${n(threshold)} điểm`,
  belowThreshold: ({ total, threshold }) =>
    `Được ${total2(total)} điểm, chưa đến mức công nhận ${n(threshold)} điểm`,
  belowFloor: ({ criterion, points, floor }, title) =>
    `${criterionName(title, criterion)} được ${n(points)} điểm, quy định không ${title === 'citizen' ? 'chỉ số' : 'tiêu chí'} nào dưới ${n(floor)}`,
  bandReached: ({ total, band, from, to, open }) =>
    `Được ${total2(total)} điểm, loại ${band} từ ${n(from)} đến ${open ? 'dưới ' : ''}${n(to)} điểm`,
  betweenBands: ({ total, lower, upper }) =>
    `${total2(total)} điểm nằm giữa loại ${lower} và loại ${upper}, tạm xếp loại ${lower}`,
  belowAllBands: ({ total, lowest }) =>
    `Được ${total2(total)} điểm, chưa đến loại thấp nhất từ ${n(lowest)} điểm`,
  zeroCriterion: ({ criterion }, title) =>
    `${criterionName(title, criterion)} được 0 điểm, quy định không tiêu chí nào bị điểm 0`,
  noEvidence: ({ criterion }, title) =>
    criterion.includes('.')
      ? `Chỉ tiêu ${criterion} chưa có minh chứng phù hợp nên không đạt`
      : `${criterionName(title, criterion)} chưa có minh chứng phù hợp nên không được chấm điểm`,
  levelReached: ({ level, met }) => `Đạt cả ${n(met)} chỉ tiêu của mức độ ${level}`,
  tooSoonToRise: ({ recognised, from }) =>
    `Đủ chỉ tiêu mức độ 2, nhưng mức độ 1 mới công nhận ngày ${showDate(recognised)}; từ ngày ${showDate(from)} mới được đề nghị nâng`,
  indicatorNotMet: ({ indicator, level }) => `Chỉ tiêu ${indicator} chưa đạt mức độ ${level}`,
  shareNotReached: ({ indicator, level, count, total, atLeast }) =>
    `Chỉ tiêu ${indicator}: ${showShare(count, total, atLeast)}, mức độ ${level} cần từ ${n(atLeast)}%`,
  setIncomplete: ({ set, missing }) =>
    `Bộ tiêu chí theo ${setName(set)} còn thiếu ${missingInWords(missing)}`,
  noSetForYear: ({ year }) => `Phiếu không theo bộ tiêu chí nào áp dụng cho năm ${year}`,
  yearUnknown: () => 'Phiếu chưa ghi năm đánh giá',
  markBlank: ({ criterion }, title) => `${criterionName(title, criterion)} chưa nhập điểm`,
  markUnreadable: ({ criterion, shown }, title) =>
    `${criterionName(title, criterion)} ${quoted('ghi', shown, 'có ô ghi chữ,')} không phải số`,
  markDoubled: ({ criterion, heading }, title) =>
    `${criterionName(title, criterion)} ${quoted('có hai cột', heading, 'có hai cột,')} không rõ lấy cột nào`,
  markOutOfRange: ({ criterion, points, max }, title) =>
    `${criterionName(title, criterion)} ghi ${n(points)} điểm, chỉ được từ 0 đến ${n(max)}`,
  markOffStep: ({ criterion, points, step }, title) =>
    `${criterionName(title, criterion)} ghi ${n(points)} điểm, điểm chỉ cho theo bước ${n(step)}`,
  markNotApplicable: ({ criterion, policy }, title) =>
    policy === null
      ? `${criterionName(title, criterion)} ghi không áp dụng, bộ tiêu chí chưa nói cách tính`
      : `${criterionName(title, criterion)} ghi không áp dụng, hội đồng phải cho điểm`,
  nothingApplies: () => 'Không tiêu chí nào áp dụng, nên không có điểm để xét',
  leftOut: ({ criteria, policy, points, of }, title) =>
    policy === 'rescale'
      ? `${criterionName(title, criteria)} không áp dụng: được ${n(points)}/${n(of)} điểm, quy về thang điểm đủ`
      : `${criterionName(title, criteria)} không áp dụng, tính đủ điểm`,
  totalContradicts: ({ typed, sum }) =>
    `Tổng ghi ${n(typed)} nhưng cộng được ${n(sum)}, hai số không khớp nhau`,
  areaUnknown: ({ total, ordinary, difficult }) =>
    `Được ${total2(total)} điểm: vùng khó khăn cần ${n(difficult)}, nơi khác cần ${n(ordinary)}; chưa ghi thuộc vùng nào`,
  shareAreaUnknown: ({ indicator, count, total, ordinary, difficult }) =>
    `Chỉ tiêu ${indicator}: ${showShare(count, total, ordinary)}; vùng khó khăn cần ${n(difficult)}%, nơi khác cần ${n(ordinary)}%; chưa ghi thuộc vùng nào`,
  answerBlank: ({ indicator, level }) =>
    `Chỉ tiêu ${indicator} chưa có kết quả${level === 2 ? ' mức độ 2' : ''}`,
  figuresUnread: ({ indicator, shown }) =>
    `Chỉ tiêu ${indicator} ${quoted('ghi số liệu', shown)} chưa rõ số đạt và tổng số`,
  figuresImpossible: ({ indicator, count, total }) =>
    `Chỉ tiêu ${indicator} ghi ${n(count)}/${n(total)}, số đạt không được lớn hơn tổng số`,
  figuresContradict: ({ indicator, count, total, knownCount, knownTotal }) =>
    `Chỉ tiêu ${indicator} ghi ${n(count)}/${n(total)}, tính từ phiếu được ${n(knownCount)}/${n(knownTotal)}, hai số cho hai kết quả khác nhau`,
  countOpen: ({ indicator, count, total, open }) =>
    `Chỉ tiêu ${indicator} mới đếm được ${n(count)}/${n(total)}, còn ${n(open)} chưa có kết luận`,
  notApplicableClaimed: ({ indicator }) =>
    `Chỉ tiêu ${indicator} ghi không áp dụng, nhưng đơn vị này phải xét chỉ tiêu ấy`,
  organisationUnknown: ({ indicator }) =>
    `Chỉ tiêu ${indicator} chỉ xét một số loại đơn vị, phiếu chưa ghi dòng “Loại hình”`,
  partsContradict: ({ criterion, typed, sum }, title) =>
    `${criterionName(title, criterion)} ghi ${n(typed)} nhưng cộng mục con được ${n(sum)}, hai số cho hai kết quả khác nhau`,
  repeated: ({ other }) => `Trùng với phiếu ở ô ${cellName(other)} trang “${other.sheet}”, chỉ tính phiếu ấy`,
  severalPages: ({ title, year, other }) =>
    `Năm ${year} có hai phiếu ${titleNames[title]}, phiếu kia ở ô ${cellName(other)} trang “${other.sheet}”`,
  notRegistered: () => 'Không đăng ký danh hiệu',
};

/** One reason in words, with its clause in brackets. */
export function sayReason(reason: Reason, title: Title): string {
  const say = sayings[reason.code] as (facts: Reason['facts'], title: Title) => string;
  const text = say(reason.facts, title);
  if (reason.clause === '') return `${text}.`;
  return reason.clause.includes('(') ? `${text} – ${reason.clause}.` : `${text} (${reason.clause}).`;
}

export const outcomeNames: Record<VerdictOutcome, string> = {
  recognised: 'Được công nhận',
  notRecognised: 'Chưa được công nhận',
  insufficient: 'Chưa đủ căn cứ',
};

/** "Được công nhận – loại Tốt", "Được công nhận – mức độ 1". */
export function sayOutcome(verdict: Pick<Verdict, 'outcome' | 'band' | 'level'>): string {
  const outcome = outcomeNames[verdict.outcome];
  if (verdict.band !== null) return `${outcome} – loại ${verdict.band}`;
  return verdict.level !== null ? `${outcome} – mức độ ${verdict.level}` : outcome;
}

/** "Loại Tốt", "Mức độ 1"; null where the title has neither bands nor levels. */
export function sayRank({ band, level }: Pick<Verdict, 'band' | 'level'>): string | null {
  if (band !== null) return `Loại ${band}`;
  return level === null ? null : `Mức độ ${level}`;
}

const wordsBeforeNumber = /^(?:quyết định|qđ)?\s*(?:số\s*:?\s*)?(?=\S*\d)/i;

/** "Quyết định số 12/QĐ-UBND ngày 20/12/2024"; what nobody entered is said. */
export function sayDecision({ number, date }: Pick<Recognition, 'number' | 'date'>): string {
  const numbered = number === null ? 'chưa ghi số' : `số ${number.replace(wordsBeforeNumber, '')}`;
  return `Quyết định ${numbered}${date === null ? ', chưa ghi ngày' : ` ngày ${showDate(date)}`}`;
}

const mostReasons = 3;

/** The explanation in at most three sentences, decisive reason first, and the document it stands on. */
export interface Explanation {
  text: string;
  basis: string | null;
}

/** A clause that all reasons share is the basis and is not repeated in the sentences. */
export function explain({ reasons, title, set, version }: Verdict): Explanation {
  const told = reasons.slice(0, mostReasons);
  const clauses = new Set(told.map((reason) => reason.clause));
  const [shared] = clauses;
  if (clauses.size === 1 && shared !== undefined && shared !== '') {
    const text = told.map((reason) => sayReason({ ...reason, clause: '' }, title)).join(' ');
    return { text, basis: inVersion(shared, version) };
  }
  const text = told.map((reason) => sayReason(reason, title)).join(' ');
  return { text, basis: set === null ? null : inVersion(setName(set), version) };
}

/** "Quyết định 448/QĐ-KHVN, bản 1K3F9Q": the figures of a set that a locality filled in have a name of their own. */
const inVersion = (basis: string, version: string | null): string =>
  version === null ? basis : `${basis}, bản ${version}`;
