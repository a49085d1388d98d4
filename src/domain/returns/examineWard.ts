import { checkWard, type JudgedCard } from '../checks/checkWard';
import { inForce } from '../criteria/catalogue';
import type { CriteriaSet } from '../criteria/criteriaSet';
import type { DifficultAreas } from '../criteria/difficultArea';
import { type Finding, sortFindings } from '../finding';
import type { Grid } from '../layout/grid';
import { readWardBook, type WardReading } from '../scorecards/wardBook';
import { judge } from '../verdicts/judge';

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
  const judged = reading.cards.map((card): JudgedCard => {
    const set = card.year === null ? null : inForce(reading.sets, card.title, card.year);
    const fitting = set?.kind === card.kind ? set : null;
    return { card, set, verdict: judge(card, fitting, flags) };
  });
  const sheets = grids.map((grid) => grid.sheet);
  return { reading, judged, findings: sortFindings(checkWard(reading, judged), sheets) };
}
