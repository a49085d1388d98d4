import { intersection } from '../model/areas';
import type { ConditionalFormat, GradientPoint } from '../model/conditional-format';
import type { SheetModel } from '../model/sheet-model';

type Gradient = Extract<ConditionalFormat, { kind: 'gradient' }>;

interface Stop {
  readonly at: number;
  readonly color: string;
}

/** The colour of each number under a colour scale, which looks at all numbers of its areas. */
export function colorScale(sheet: SheetModel, scale: Gradient): (value: number) => string {
  const numbers = numbersIn(sheet, scale).sort((a, b) => a - b);
  const points = [scale.min, ...(scale.mid ? [scale.mid] : []), scale.max];
  const stops = points.map((point, index): Stop => {
    const fallback = index === 0 ? numbers[0] : numbers[numbers.length - 1];
    return { at: placeOf(point, numbers) ?? fallback ?? 0, color: point.color };
  });
  return (value) => colorAt(stops, value);
}

function numbersIn(sheet: SheetModel, { areas }: Gradient): number[] {
  const numbers: number[] = [];
  for (const area of areas) {
    const grid = { row: 1, column: 1, rows: sheet.rows.length, columns: sheet.columnCount };
    const part = intersection(area, grid);
    if (!part) continue;
    for (const line of sheet.rows.slice(part.row - 1, part.row - 1 + part.rows)) {
      for (const cell of line.slice(part.column - 1, part.column - 1 + part.columns)) {
        if (typeof cell?.value === 'number') numbers.push(cell.value);
      }
    }
  }
  return numbers;
}

function placeOf({ type, value }: GradientPoint, sorted: readonly number[]): number | undefined {
  const lowest = sorted[0] ?? 0;
  const highest = sorted[sorted.length - 1] ?? 0;
  const given = Number(value.replace(',', '.'));
  switch (type) {
    case 'MIN':
      return lowest;
    case 'MAX':
      return highest;
    case 'PERCENT':
      return lowest + ((highest - lowest) * given) / 100;
    case 'PERCENTILE':
      return percentile(sorted, given / 100);
    default:
      return Number.isNaN(given) ? undefined : given;
  }
}

function percentile(sorted: readonly number[], part: number): number {
  const place = part * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

function colorAt(stops: readonly Stop[], value: number): string {
  const next = stops.findIndex((stop) => value <= stop.at);
  if (next < 0) return stops[stops.length - 1]!.color;
  if (next === 0) return stops[0]!.color;
  const from = stops[next - 1]!;
  const to = stops[next]!;
  const share = to.at === from.at ? 1 : (value - from.at) / (to.at - from.at);
  return mixed(from.color, to.color, share);
}

function mixed(from: string, to: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [from, to].map((color) => Number.parseInt(color.slice(at, at + 2), 16)) as [
      number,
      number,
    ];
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
