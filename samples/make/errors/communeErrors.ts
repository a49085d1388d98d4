import { communeCriteria2014 } from '../criteria';
import { columnOf } from '../table';
import { type OldCommunePlace, typeOldCommune } from '../tabs/oldCommune';
import { fullName, YEAR } from '../town';
import type { Planter } from './planter';

/** Points taken from each of the fifteen maxima. */
const losses = {
  // 100 − 15,5 = 84,5: between "Khá" (to 84) and "Tốt" (from 85).
  belowGood: [2, 1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 0.5, 0.5, 0.5, 0],
  // 100 − 30,5 = 69,5: between "Trung bình" (to 69) and "Khá" (from 70).
  belowFair: [4, 2, 2, 4, 4, 2, 2, 2, 2, 2, 2, 1, 1, 0.5, 0],
  one: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0],
};

const pointsLess = (loss: readonly number[]): number[] =>
  communeCriteria2014.map(({ max }, index) => max - loss[index]!);

/** Which of the two gaps between bands this ward falls into. */
export type Gap = 'belowGood' | 'belowFair';

/** Spoils the pages by TT 44 and TT 25: families 3, 4, 5 and 10. */
export function plantCommuneErrors(planter: Planter, gap: Gap): void {
  zeroRatedGood(planter);
  withoutEvidence(planter);
  betweenBands(planter, gap);
  ratingContradicts(planter);
  wrongSetForYear(planter);
}

/** 2023: one criterion at 0, all others full, rated "Tốt"; another criterion without evidence. */
function zeroRatedGood(planter: Planter): void {
  const { place, ratingRow, totalRow } = planter.book.old!;
  const column = columnOf(place, 'points');
  for (const [index, { max }] of communeCriteria2014.entries()) {
    place.sheet.getCell(place.firstRow + index, column).value = index === 11 ? 0 : max;
  }
  const total = place.sheet.getCell(totalRow, column);
  total.value = { formula: total.formula, result: 100 - communeCriteria2014[11]!.max };
  place.sheet.getCell(ratingRow, column).value = 'Tốt';
  planter.record('3-zeroRatedGood', place.sheet, place.firstRow + 11, column);
  planter.put('4-noEvidenceTT44', place.sheet, place.firstRow + 3, columnOf(place, 'evidence'), null);
}

function withoutEvidence(planter: Planter): void {
  const { place, rowOf } = planter.book.commune!;
  planter.put('4-noEvidenceTT25', place.sheet, rowOf.get('3.2')!, columnOf(place, 'evidence'), null);
}

function betweenBands(planter: Planter, gap: Gap): void {
  const page = typePage(planter, YEAR - 2, pointsLess(losses[gap]));
  const rating = gap === 'belowGood' ? 'Tốt' : 'Khá';
  const column = columnOf(page.place, 'points');
  page.place.sheet.getCell(page.ratingRow, column).value = rating;
  planter.record('5-betweenBands', page.place.sheet, page.totalRow, column);
}

function ratingContradicts(planter: Planter): void {
  const page = typePage(planter, YEAR - 3, pointsLess(losses.belowFair.map((loss) => loss + 0.5)));
  const column = columnOf(page.place, 'points');
  planter.put('5-ratingContradicts', page.place.sheet, page.ratingRow, column, 'Tốt');
}

/** The scorecard of the old circular, filled in for a year when it was no longer in force. */
function wrongSetForYear(planter: Planter): void {
  const page = typePage(planter, YEAR, pointsLess(losses.one));
  const yearRow = 3;
  planter.record('10-wrongSetForYear', page.place.sheet, yearRow, 1);
}

function typePage(planter: Planter, year: number, points: readonly number[]): OldCommunePlace {
  const { workbook, unit } = planter.book;
  return typeOldCommune(workbook, { ward: fullName(unit), year, tab: `CĐHT xã ${year} (TT44)`, points });
}
