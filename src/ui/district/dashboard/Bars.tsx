import type { ChartBar } from '../../../district/calls';
import { sayBar } from './sayBar';

/**
 * One below the other: the name with its figure, under it the bar, across it the lines that it should reach. Lines that
 * all bars share are named once, above them.
 */
export function Bars({ bars, name }: { bars: ChartBar[]; name: string }) {
  const [first, ...others] = bars.map(namesOf);
  const shared = first !== '' && others.length > 0 && others.every((names) => names === first);
  return (
    <>
      {shared && <p class="marks">{first}</p>}
      <ul class="bars" aria-label={name}>
        {bars.map((bar) => (
          <li key={bar.key}>
            <span class="bar-name">{bar.label}</span> <span>{sayBar(bar)}</span>
            {bar.part !== null && <Bar bar={bar} />}
            {!shared && bar.marks.length > 0 && <p class="marks">{namesOf(bar)}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

const namesOf = ({ marks }: ChartBar): string => marks.map(({ name }) => `┃ ${name}`).join('   ');

const Bar = ({ bar: { part, marks, isBelow } }: { bar: ChartBar }) => (
  <svg class="chart-bar" aria-hidden="true">
    <rect class="track" x="0.5" y="5.5" width="99.8%" height="15" />
    <rect class={isBelow ? 'second' : 'first'} x="0" y="5" width={percent(part ?? 0)} height="16" />
    {marks.map(({ name, at }) => (
      <line key={name} x1={percent(at)} x2={percent(at)} y1="0" y2="26" />
    ))}
  </svg>
);

/** A line at the right end would lie half outside. */
const percent = (part: number): string => `${Math.min(part, 0.997) * 100}%`;
