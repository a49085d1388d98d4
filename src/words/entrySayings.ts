import type { PointsSet } from '../domain/criteria/criteriaSet';
import type { Finding } from '../domain/finding';
import { showNumber } from '../domain/text/show';
import type { Title } from '../domain/title';
import type { ReasonCode, Verdict } from '../domain/verdicts/verdict';
import { brief } from './said';
import { criterionName } from './titles';
import { explain, sayOutcome } from './verdicts';

const n = showNumber;

/** From what total on a title is recognised. */
export function sayLine({ outcome }: PointsSet, difficult: boolean | null): string {
  if (outcome.kind === 'bands') {
    const bands = outcome.bands.map(({ name, from }) => `loại ${name} từ ${n(from)} điểm`);
    return bands.length === 0 ? unknownLine : `Mức xếp loại: ${bands.join(', ')}.`;
  }
  const { ordinary, difficultArea } = outcome.threshold;
  const here = difficult === true ? difficultArea : ordinary;
  if (here === null) return unknownLine;
  const there = difficult === null && difficultArea !== null && difficultArea !== here ? difficultArea : null;
  return `Mức công nhận là từ ${n(here)} điểm${there === null ? '' : `, vùng khó khăn từ ${n(there)} điểm`}.`;
}

const unknownLine = 'Bộ tiêu chí chưa ghi mức công nhận.';

/** Criteria of the set that the list has no column for. */
export const sayMissing = (title: Title, criteria: string[]): string =>
  `Trang tính chưa có cột cho ${criterionName(title, criteria.join(', '))}. Thêm cột ấy ở hàng tiêu đề rồi nhập.`;

/** What a saved card comes to by itself. */
export function sayVerdictSoFar(verdict: Verdict): string {
  const { reasons } = verdict;
  const countedOtherwise = reasons.some(({ code }) => code === 'leftOut' || code === 'noEvidence');
  const told = countedOtherwise ? reasons : reasons.filter(({ code }) => !saysTotal.has(code));
  return `${sayOutcome(verdict)}. ${explain({ ...verdict, reasons: told }).text}`.trim();
}

/** The page says the total and its line by itself. */
const saysTotal: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'thresholdReached',
  'belowThreshold',
  'bandReached',
  'belowAllBands',
]);

/** How to mend what is typed in the panel, where no cell is meant. */
export function sayFixHere({ code, facts }: Finding): string {
  if (code === 'score.aboveMax' || code === 'score.otherScale') {
    return `Nhập lại điểm từ 0 đến ${n(facts.max)}.`;
  }
  if (code === 'score.negative') return 'Nhập lại điểm từ 0 trở lên.';
  if (code === 'score.unreadable') return 'Gõ điểm bằng số, ví dụ 8,5.';
  if (code === 'score.offStep') return `Nhập lại điểm theo bước ${n(facts.step)}.`;
  if (code === 'text.tooLong') return 'Rút ngắn lại rồi bấm “Lưu phiếu”.';
  return 'Nhập lại điểm rồi bấm “Lưu phiếu”.';
}

/** Without numbers before the names, a name alone is no card. */
export const sayNoMarks = {
  message:
    'Phiếu mới chưa có điểm nào. Danh sách này không có cột số thứ tự, nên phải có điểm mới thành phiếu.',
  fix: 'Nhập ít nhất một điểm rồi bấm “Lưu phiếu”.',
};

/** A formula below a list that does not reach the row added to it. */
export const saySumBelow = (cell: string): string =>
  `Công thức ở ô ${cell} có thể chưa cộng hàng mới. Xem lại ô ấy.`;

export const saySaved = (name: string): string => `Nhập phiếu: ${brief(name)}`;

export const sayNewRow = (name: string): string => `Nhập phiếu mới: ${brief(name)}`;

/** A cell's text in the log. */
export const sayText = (text: string): string => (text === '' ? 'trống' : brief(text));
