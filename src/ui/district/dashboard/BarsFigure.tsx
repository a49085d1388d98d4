import { useState } from 'preact/hooks';
import type { Chart, ChartBar } from '../../../district/calls';
import { dashboardWords as words } from '../../../words/districtSeen';
import { saysAll } from '../../../words/entry';
import { Bars } from './Bars';
import { Figure } from './Figure';
import { sayBar } from './sayBar';

/** More bars than that cannot be read; the first and the last of the others are shown. */
const mostBars = 30;

/** Bars against the lines that they should reach; of very many wards the rest is found by name. */
export function BarsFigure({ chart }: { chart: Chart }) {
  const [sought, setSought] = useState('');
  const { bars } = chart;
  const isLong = bars.length > mostBars;
  const shown = isLong ? foundIn(bars, sought) : bars;
  return (
    <Figure
      chart={chart}
      head={[words.name, words.value, words.lines]}
      rows={bars.map((bar) => ({
        key: bar.key,
        cells: [bar.label, sayBar(bar), bar.marks.map(({ name }) => name).join('; ')],
      }))}
    >
      {isLong && (
        <label class="choice">
          <span>{words.search}</span>
          <input type="search" value={sought} onInput={(event) => setSought(event.currentTarget.value)} />
        </label>
      )}
      {isLong && (
        <p role="status">
          {sought.trim() === '' ? words.shown(shown.length, bars.length) : words.found(shown.length)}
        </p>
      )}
      <Bars bars={shown} name={chart.title} />
    </Figure>
  );
}

function foundIn(bars: ChartBar[], sought: string): ChartBar[] {
  if (sought.trim() === '') return [...bars.slice(0, mostBars / 2), ...bars.slice(-mostBars / 2)];
  return bars.filter(({ label }) => saysAll(label, sought)).slice(0, mostBars);
}
