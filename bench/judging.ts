import { checkCards, checkWard, type JudgedCard } from '../src/domain/checks/checkWard';
import { repeatedCards } from '../src/domain/checks/duplicates';
import { notCounted } from '../src/domain/checks/once';
import { shippedSets } from '../src/domain/criteria/catalogue';
import type { PointsSet } from '../src/domain/criteria/criteriaSet';
import { nothingSaid } from '../src/domain/criteria/setsTabForm';
import type { Mark, PointsCard } from '../src/domain/scorecards/scorecard';
import type { WardReading } from '../src/domain/scorecards/wardBook';
import { judge } from '../src/domain/verdicts/judge';
import { type Figure, measured, median } from './measure';

const areas = { difficultForCitizens: false, difficultForCommune: false };
const set = shippedSets.find(({ id }) => id === 'CONGDAN-324') as PointsSet;

/**
 * Citizens' cards as the reader makes them: every hundredth has a mark above its maximum, every twentieth an indicator
 * below 5, every fiftieth a namesake.
 */
function cardsOf(count: number): PointsCard[] {
  return Array.from({ length: count }, (_, at): PointsCard => {
    const marks: Record<string, Mark> = {};
    for (let id = 1; id <= 10; id++) {
      const points = id === 3 && at % 20 === 0 ? (at % 100 === 0 ? 12 : 4) : ((at * 7 + id * 3) % 11) / 2 + 5;
      marks[id] = { kind: 'points', points, place: { sheet: 'CDHT', row: at + 5, column: id + 3 } };
    }
    const name = `công dân ${at % 50 === 0 ? at + 1 : at}`;
    return {
      kind: 'points',
      title: 'citizen',
      year: 2024,
      subject: { name, group: `Tổ ${at % 20}`, key: `${name}|${at % 20}`, identity: `tel:${900000000 + at}` },
      place: { sheet: 'CDHT', row: at + 5, column: 2 },
      registered: true,
      marks,
      partMarks: {},
      typedTotal: null,
      typedResult: null,
      evidence: null,
    };
  });
}

const readingOf = (cards: PointsCard[]): WardReading => ({
  unit: 'Phường Bến Đò',
  settings: { ...nothingSaid, ...areas, year: 2024 },
  sets: shippedSets,
  cards,
  groups: [],
  doubtful: [],
  decisions: [],
  findings: [],
  lists: [],
});

const repeatedIn = (cards: PointsCard[]) => {
  const repeated = repeatedCards(cards);
  return { repeated, barred: notCounted(cards, repeated) };
};

const judgeEach = (cards: PointsCard[]): JudgedCard[] =>
  cards.map((card) => ({ card, set, verdict: judge(card, set, areas) }));

/** Each card judged, and its marks, sums, evidence and result checked. */
const validateAndJudge = (cards: PointsCard[]): number => checkCards(judgeEach(cards), areas).length;

/** The same, and what cards say together: who stands twice, groups, pages and sets, as the menu does after reading. */
function examine(cards: PointsCard[]): number {
  const { repeated, barred } = repeatedIn(cards);
  return checkWard(readingOf(cards), judgeEach(cards), areas, repeated).length + barred.size;
}

const TARGET = 300;
const COUNT = 100_000;

/** How fast scorecards are validated and judged, and what twice as many cost. */
export async function judgingFigures(): Promise<Figure[]> {
  // One after the other: what lies in memory besides would be swept along.
  const single = await figuresOf(COUNT);
  const double = await figuresOf(2 * COUNT);
  for (const [at, figure] of single.entries()) {
    const rate = Math.round(COUNT / (median(figure) / 1000)).toLocaleString('en');
    const ratio = (median(double[at]!) / median(figure)).toFixed(2);
    console.log(`${figure.what}: ${rate} a second; twice as many take ${ratio} times as long`);
  }
  return [...single, ...double];
}

async function figuresOf(count: number): Promise<Figure[]> {
  const cards = cardsOf(count);
  const target = (TARGET * count) / COUNT;
  const named = `${count.toLocaleString('en')} scorecards of ten criteria`;
  return [
    await measured(`${named}, validated and judged`, target, () => validateAndJudge(cards)),
    await measured(`${named}, with who stands twice`, target, () => examine(cards)),
  ];
}
