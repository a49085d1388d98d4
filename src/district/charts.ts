import { neededFor } from '../domain/registers/targets';
import { toIso } from '../domain/text/date';
import { showShare } from '../domain/text/show';
import type { CommunesOfYear, Dashboard, TitleBoard } from '../domain/town/dashboard';
import { chartWords as words } from '../words/districtCharts';
import { showIso } from '../words/districtPages';
import { titleNames } from '../words/titles';
import type { Chart, ChartBar } from './calls';

/** The charts of the master, those with nothing to show left out. */
export const dashboardCharts = (dashboard: Dashboard): Chart[] => [
  ...sharesChart(dashboard),
  ...progressChart(dashboard),
  ...dashboard.titles.flatMap((board) => rankingChart(board, dashboard.expected)),
  ...yearsChart(dashboard),
];

/** Exact: whoever shows it rounds it, and nobody compares it. */
const percent = ({ count, of }: { count: number; of: number }): number => (count * 100) / of;

/** A share against the targets for it; by the counts it falls short of the first or not. */
function shareBar(
  { key, label }: Pick<ChartBar, 'key' | 'label'>,
  { count, of }: { count: number; of: number },
  targets: TitleBoard['targets'],
): ChartBar {
  const [first] = targets;
  return {
    key,
    label,
    count,
    of,
    text: showShare(count, of, first?.atLeast),
    part: count / of,
    marks: targets.map(({ programme, atLeast }) => ({
      name: words.markOf(programme, atLeast),
      at: atLeast / 100,
    })),
    isBelow: first === undefined ? null : count < neededFor(first.atLeast, of),
  };
}

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
      bars: titles.map(({ title, share, targets }) =>
        shareBar({ key: title, label: titleNames[title] }, share, targets),
      ),
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

/** Those for which a chart has room, of any number in their order. */
export const shownBars = <T>(ranking: readonly T[]): T[] =>
  ranking.length <= mostBars
    ? [...ranking]
    : [...ranking.slice(0, mostBars / 2), ...ranking.slice(-mostBars / 2)];

function rankingChart({ title, ranking, targets }: TitleBoard, expected: number): Chart[] {
  const [target] = targets;
  const [highest, lowest] = [ranking[0], ranking[ranking.length - 1]];
  if (highest === undefined || lowest === undefined || ranking.length < 2) return [];
  const shown = shownBars(ranking);
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
      bars: ranking.map((ward) => shareBar({ key: ward.code, label: ward.name }, ward, targets.slice(0, 1))),
    },
  ];
}

/** What had come by each day, against all that should come. */
function progressChart({ progress: { days, expected, counts, round } }: Dashboard): Chart[] {
  const last = days[days.length - 1];
  if (last === undefined) return [];
  const lastDay = round && toIso(round.lastDay);
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
      text: text(showIso(last.day), last.soFar, expected, round?.lastDay ?? null),
      bars: [],
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
      bars: communes.map((one) => yearBar(one, Math.max(...communes.map(({ known: all }) => all)))),
    },
  ];
}

/** Years are drawn to one measure: the most wards of which any year tells. */
function yearBar({ year, recognised, known }: CommunesOfYear, most: number): ChartBar {
  const named = { key: String(year), label: words.years.label(year) };
  if (recognised === null)
    return {
      ...named,
      count: null,
      of: null,
      text: words.years.unknown,
      part: null,
      marks: [],
      isBelow: null,
    };
  return {
    ...named,
    count: recognised,
    of: known,
    text: showShare(recognised, known),
    part: recognised / most,
    marks: [{ name: words.years.mark(known), at: known / most }],
    isBelow: null,
  };
}
