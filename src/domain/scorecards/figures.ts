import { tidy } from '../text/normalise';
import { readNumber } from '../text/number';
import type { Figure } from './scorecard';

/** "Năm 2024:" or "Đào tạo" before a figure. */
const label = /^(?:[^/%]*:|[^\d/%]+)\s*/;

/** "(54%)", "= 54 %" or "đạt 54%" behind counts: derived from them, so the counts say it all. */
const shareBehind = /(?:[(=≈~,]|đạt)[^\d/%]*[\d.,]+\s*%[\s)]*$/iu;

/** "708/1.179", "708 trên 1.179", also without accents. */
const outOf = /\/|\s(?:trên|tren)\s/i;

const amount = /^(\d[\d.,\s]*?)\s*(?:\p{L}[\p{L}\s]*)?$/u;

/**
 * The figures of an indicator, "2.700/5.000; 640/5.000" or bare percentages; null where a part of the text is
 * neither. Digits are never glued together: what is not plainly a count out of a count is not one.
 */
export function readFigures(shown: string): Figure[] | null {
  if (tidy(shown) === '') return null;
  const figures = shown.split(/[;\n]|,\s+|\s+và\s+/).map((piece) => readFigure(tidy(piece)));
  const readable = figures.every((figure) => figure !== null);
  // A percentage among counts belongs to one of them, and which one cannot be told.
  const ofOneKind = new Set(figures.map((figure) => figure?.percent)).size === 1;
  return readable && ofOneKind ? figures : null;
}

/** Whether the figures are counts, as the circular asks, and not percentages somebody worked out. */
export const isExact = (figures: Figure[] | null): boolean =>
  figures?.every(({ percent }) => percent === undefined) ?? false;

function readFigure(piece: string): Figure | null {
  const text = piece.replace(label, '');
  const percent = readNumber(text);
  if (percent.kind === 'number' && percent.percent)
    return { count: percent.value, total: 100, percent: true };
  const [count, total, ...rest] = text.replace(shareBehind, '').split(outOf).map(countIn);
  if (count == null || total == null || total === 0 || rest.length > 0) return null;
  return { count, total };
}

function countIn(text: string): number | null {
  const reading = readNumber(amount.exec(text.trim())?.[1] ?? '');
  return reading.kind === 'number' && Number.isInteger(reading.value) ? reading.value : null;
}
