import type { Chart } from '../../../district/calls';
import { dashboardWords as words } from '../../../words/districtSeen';
import { Figure } from './Figure';

const [width, height] = [100, 100];

/** What had come by each day, under the line of all that should come; first and last day stand below. */
export function DaysFigure({ chart }: { chart: Chart }) {
  const { labels, series } = chart;
  const [soFar, expected] = series.map(({ values }) => values.map((value) => value ?? 0));
  if (soFar === undefined || expected === undefined) return null;
  const most = Math.max(1, ...soFar, ...expected);
  const y = (count: number): number => height - (count / most) * height;
  const x = (at: number): number => (labels.length === 1 ? width : (at / (labels.length - 1)) * width);
  // A day's figure holds until the next; before the first nothing had come.
  const steps = soFar.map((count, at) => `L${x(at)},${y(soFar[at - 1] ?? 0)} L${x(at)},${y(count)}`);
  const last = labels.length - 1;
  return (
    <Figure
      chart={chart}
      head={[words.day, ...series.map(({ name }) => name)]}
      rows={labels.map((label, at) => ({
        key: label,
        cells: [label, ...series.map(({ values }) => shown(values[at] ?? null))],
      }))}
    >
      <p class="marks">{`━ ${series[1]!.name}: ${words.number(expected[last]!)}`}</p>
      <svg class="days" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        <line x1="0" x2={width} y1={height} y2={height} class="base" />
        <line x1="0" x2={width} y1={y(expected[last]!)} y2={y(expected[last]!)} />
        <path d={`M0,${height} ${steps.join(' ')}`} />
      </svg>
      <p class="ends">
        <span>{last > 0 && labels[0]}</span>
        <strong>{`${series[0]!.name}: ${words.number(soFar[last]!)}`}</strong>
        <span>{labels[last]}</span>
      </p>
    </Figure>
  );
}

const shown = (value: number | null): string => (value === null ? '' : words.number(value));
