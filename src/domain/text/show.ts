/** Beyond this a decimal is noise of the machine's arithmetic, not something a person typed. */
const mostDecimals = 6;

const groupThousands = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '.');

function withDecimals(value: number, decimals: number): string {
  const [whole = '0', rest] = Math.abs(value).toFixed(decimals).split('.');
  const text = rest === undefined ? groupThousands(whole) : `${groupThousands(whole)},${rest}`;
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

/** A number in Vietnamese writing, dot for thousands and comma for decimals (Luật Kế toán): 1.234,5. */
export const showNumber = (value: number): string =>
  withDecimals(value, mostDecimals)
    .replace(/(,\d*?)0+$/, '$1')
    .replace(/,$/, '');

/**
 * A percentage with its base: 18/24 (75,0%); only the counts where the base is 0. It gets more decimals where one
 * would show a whole per cent, or `line` (in per cent), as reached while the counts fall short: 2.998/5.000 (59,96%).
 */
export function showShare(count: number, total: number, line?: number): string {
  const counts = `${showNumber(count)}/${showNumber(total)}`;
  if (total === 0) return counts;
  const percent = (count * 100) / total;
  const next = line ?? Math.ceil(percent);
  const short = count * 100 < next * total;
  let decimals = 1;
  while (short && decimals < mostDecimals && Number(percent.toFixed(decimals)) >= next) decimals += 1;
  return `${counts} (${withDecimals(percent, decimals)}%)`;
}
