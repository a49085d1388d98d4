import { checkWard, type JudgedCard } from '../src/domain/checks/checkWard';
import { repeatedCards } from '../src/domain/checks/duplicates';
import { notCounted } from '../src/domain/checks/once';
import { shippedSets } from '../src/domain/criteria/catalogue';
import type { PointsSet } from '../src/domain/criteria/criteriaSet';
import type { Mark, PointsCard } from '../src/domain/scorecards/scorecard';
import type { WardReading } from '../src/domain/scorecards/wardBook';
import { judge } from '../src/domain/verdicts/judge';
import { type Figure, measured, median } from './measure';

const areas = { difficultForCitizens: false, difficultForCommune: false };
const set = shippedSets.find(({ id }) => id === 'CONGDAN-324') as PointsSet;

/** Citizens' cards as the reader makes them: every hundredth has a mark above its maximum, every fiftieth a namesake. */
function cardsOf(count: number): PointsCard[] {
  return Array.from({ length: count }, (_, at): PointsCard => {
    const marks: Record<string, Mark> = {};
    for (let id = 1; id <= 10; id++) {
      const points = at % 100 === 0 && id === 3 ? 12 : ((at * 7 + id * 3) % 12) / 2 + 4.5;
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
  settings: { ...areas, unit: null, year: 2024, citizenBase: null, fiveYearRule: null },
  sets: shippedSets,
  cards,
  groups: [],
  doubtful: [],
  decisions: [],
  findings: [],
});

/** Every card judged and everything wrong with it found, as the menu does after reading. */
function judgeAll(cards: PointsCard[]): number {
  const repeated = repeatedCards(cards);
  const barred = notCounted(cards, repeated);
  const judged = cards.map((card): JudgedCard => ({ card, set, verdict: judge(card, set, areas) }));
  return checkWard(readingOf(cards), judged, areas, repeated).length + barred.size;
}

const TEN_CRITERIA = 300;

/** How fast scorecards are validated and judged, and what twice as many cost. */
export async function judgingFigures(): Promise<Figure[]> {
  // One after the other: what lies in memory besides would be swept along.
  const single = await figureOf(100_000);
  const double = await figureOf(200_000);
  const rate = Math.round(100_000 / (median(single) / 1000)).toLocaleString('en');
  const ratio = (median(double) / median(single)).toFixed(2);
  console.log(`${rate} scorecards a second; 200,000 take ${ratio} times as long as 100,000`);
  return [single, double];
}

function figureOf(count: number): Promise<Figure> {
  const cards = cardsOf(count);
  const what = `${count.toLocaleString('en')} scorecards of ten criteria, validated and judged`;
  return measured(what, (TEN_CRITERIA * count) / 100_000, () => judgeAll(cards));
}
