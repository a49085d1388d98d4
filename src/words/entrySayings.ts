import type { PointsSet } from '../domain/criteria/criteriaSet';
import { showNumber } from '../domain/text/show';
import type { Title } from '../domain/title';
import type { Verdict } from '../domain/verdicts/verdict';
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
export const sayVerdictSoFar = (verdict: Verdict): string =>
  `${sayOutcome(verdict)}. ${explain(verdict).text}`.trim();

/** For a mark in a row that is not there yet. */
export const sayMendHere = 'Sửa lại điểm ở khung này rồi bấm “Lưu phiếu”.';

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
