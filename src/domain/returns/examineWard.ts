import { checkWard, type JudgedCard } from '../checks/checkWard';
import { repeatedCards } from '../checks/duplicates';
import { notCounted } from '../checks/once';
import { inForce } from '../criteria/catalogue';
import type { CriteriaSet } from '../criteria/criteriaSet';
import type { DifficultAreas } from '../criteria/difficultArea';
import { knownFor } from '../derived/knownFor';
import { type Finding, sortFindings } from '../finding';
import type { Grid } from '../layout/grid';
import { isPointsCard, type Scorecard } from '../scorecards/scorecard';
import { readWardBook, type WardReading } from '../scorecards/wardBook';
import { judge } from '../verdicts/judge';
import type { KnownElsewhere } from '../verdicts/knownElsewhere';
import type { Reason, Verdict } from '../verdicts/verdict';
import { recognitionsOf } from './recognitions';
import { heldBack } from './rise';

/** A ward's workbook read, judged and checked in one go. */
export interface WardExamination {
  reading: WardReading;
  judged: JudgedCard[];
  findings: Finding[];
}

/**
 * Reads every tab, judges every scorecard by the set in force in its year, and finds what is wrong.
 * `known` are the sets to fall back on; flags of `area` that are null are taken from the workbook's settings.
 */
export function examineWard(grids: Grid[], known?: CriteriaSet[], area?: DifficultAreas): WardExamination {
  const reading = readWardBook(grids, known);
  const flags = {
    difficultForCitizens: area?.difficultForCitizens ?? reading.settings.difficultForCitizens,
    difficultForCommune: area?.difficultForCommune ?? reading.settings.difficultForCommune,
  };
  const setOf = ({ title, year }: Scorecard) => (year === null ? null : inForce(reading.sets, title, year));
  const fits = (card: Scorecard) => setOf(card)?.kind === card.kind;
  const recognitions = recognitionsOf(reading);
  const repeated = repeatedCards(reading.cards);
  const barred = notCounted(reading.cards.filter(fits), repeated);
  const judgeOne = (card: Scorecard, known?: KnownElsewhere): JudgedCard => {
    const set = setOf(card);
    const verdict = heldBack(judge(card, fits(card) ? set : null, flags, known), set, recognitions);
    const bar = barred.get(card);
    return { card, set, known, verdict: bar === undefined ? verdict : barredBy(bar, verdict) };
  };
  // Checklists compare what the points cards give, so those come first.
  const ofPoints = new Map(
    reading.cards.filter(isPointsCard).map((card) => [card as Scorecard, judgeOne(card)]),
  );
  const verdicts = [...ofPoints.values()].map(({ verdict }) => verdict);
  const judged = reading.cards.map(
    (card) => ofPoints.get(card) ?? judgeOne(card, knownFor(card, verdicts, reading)),
  );
  const sheets = grids.map((grid) => grid.sheet);
  return { reading, judged, findings: sortFindings(checkWard(reading, judged, flags, repeated), sheets) };
}

/** The year that the workbook is about: the one in its settings, otherwise the latest of any scorecard. */
export function yearOf({ reading }: Pick<WardExamination, 'reading'>): number | null {
  if (reading.settings.year !== null) return reading.settings.year;
  const years = reading.cards.flatMap((card) => card.year ?? []);
  return years.length === 0 ? null : Math.max(...years);
}

/** The points stay on show, but they decide nothing. */
const barredBy = (bar: Reason, verdict: Verdict): Verdict => ({
  ...verdict,
  outcome: 'insufficient',
  band: null,
  level: null,
  reasons: [bar],
});
