import { neededFor } from '../domain/registers/targets';
import { toIso } from '../domain/text/date';
import type { Dashboard, TitleBoard } from '../domain/town/dashboard';
import { chartWords as words } from '../words/districtCharts';
import { showIso } from '../words/districtPages';
import { titleNames } from '../words/titles';

/** One chart as numbers, for whoever draws it. Values stand one for each label; null is not known, and drawn as a gap. */
export interface Chart {
  kind: 'bar' | 'column' | 'line';
  title: string;
  labels: string[];
  series: { name: string; values: (number | null)[] }[];
  unit: string;
  /** The same in sentences. */
  text: string;
}

/** The charts of the master, those with nothing to show left out. */
export const dashboardCharts = (dashboard: Dashboard): Chart[] => [
  ...sharesChart(dashboard),
  ...progressChart(dashboard),
  ...dashboard.titles.flatMap((board) => rankingChart(board, dashboard.expected)),
  ...yearsChart(dashboard),
];

/** Exact: whoever shows it rounds it, and nobody compares it. */
const percent = ({ count, of }: { count: number; of: number }): number => (count * 100) / of;

/** Every title's share of the total, each programme's target beside it. */
function sharesChart({ titles, year, expected }: Dashboard): Chart[] {
  if (titles.length === 0) return [];
  const programmes = [...new Set(titles.flatMap(({ targets }) => targets.map(({ programme }) => programme)))];
  const targetOf = ({ targets }: TitleBoard, programme: string): number | null =>
    targets.find((target) => target.programme === programme)?.atLeast ?? null;
  return [
    {
      kind: 'column',
      title: words.shares.title(year),
      labels: titles.map(({ title }) => titleNames[title]),
      series: [
        { name: words.recognised, values: titles.map(({ share }) => percent(share)) },
        ...programmes.map((programme) => ({
          name: words.target(programme),
          values: titles.map((board) => targetOf(board, programme)),
        })),
      ],
      unit: words.percent,
      text: titles.map((board) => sayShare(board, expected)).join(' '),
    },
  ];
}

const sayShare = ({ title, share: { count, of, wards }, targets }: TitleBoard, expected: number): string =>
  [
    words.shares.text(title, count, of, wards, expected),
    ...targets.map(({ programme, atLeast }) =>
      words.shares.target(programme, atLeast, neededFor(atLeast, of) - count, title),
    ),
  ].join(' ');

/** More bars than that cannot be read; the best and the last of the others are left. */
const mostBars = 30;

function rankingChart({ title, ranking, targets: [target] }: TitleBoard, expected: number): Chart[] {
  const [highest, lowest] = [ranking[0], ranking[ranking.length - 1]];
  if (highest === undefined || lowest === undefined || ranking.length < 2) return [];
  const shown =
    ranking.length <= mostBars
      ? ranking
      : [...ranking.slice(0, mostBars / 2), ...ranking.slice(-mostBars / 2)];
  const below = target && ranking.filter(({ count, of }) => count < neededFor(target.atLeast, of)).length;
  return [
    {
      kind: 'bar',
      title: below ? words.ranking.below(title, below) : words.ranking.title(title),
      labels: shown.map(({ name }) => name),
      series: [
        { name: words.recognised, values: shown.map(percent) },
        ...(target === undefined
          ? []
          : [{ name: words.target(target.programme), values: shown.map(() => target.atLeast) }]),
      ],
      unit: words.percent,
      text: words.ranking.text(highest, lowest, shown.length, ranking.length, expected),
    },
  ];
}

/** What had come by each day, against all that should come. */
function progressChart({ progress: { days, expected, counts, deadline } }: Dashboard): Chart[] {
  const last = days[days.length - 1];
  if (last === undefined) return [];
  const lastDay = deadline && toIso(deadline);
  const { title, soFar, expected: all, text, deadlineDay } = words.progress;
  return [
    {
      kind: 'line',
      title: title(counts.received, expected),
      labels: days.map(({ day }) => (day === lastDay ? deadlineDay(showIso(day)) : showIso(day))),
      series: [
        { name: soFar, values: days.map((day) => day.soFar) },
        { name: all, values: days.map(() => expected) },
      ],
      unit: words.wards,
      text: text(showIso(last.day), last.soFar, expected, deadline),
    },
  ];
}

function yearsChart({ communes }: Dashboard): Chart[] {
  if (communes.filter(({ recognised }) => recognised !== null).length < 2) return [];
  const { title, known, year: say } = words.years;
  return [
    {
      kind: 'column',
      title,
      labels: communes.map(({ year }) => String(year)),
      series: [
        { name: words.recognised, values: communes.map(({ recognised }) => recognised) },
        { name: known, values: communes.map((one) => (one.recognised === null ? null : one.known)) },
      ],
      unit: words.wards,
      text: communes.map((one) => say(one.year, one.recognised, one.known)).join(' '),
    },
  ];
}
