import type { WardBook } from '../wardBook';
import { plantCitizenErrors, plantPersonInTwoWards } from './citizenErrors';
import { type Gap, plantCommuneErrors } from './communeErrors';
import type { Planted } from './planted';
import { Planter } from './planter';
import { plantRegisters } from './registers';
import { plantRowErrors } from './rowErrors';
import { plantScoreErrors } from './scoreErrors';
import { plantSummaryErrors } from './summaryErrors';
import { plantWordErrors } from './wordErrors';

/** Where the two error wards differ. */
interface Trouble {
  gap: Gap;
  title: string;
  council: 4 | 6;
}

const troubles: readonly [Trouble, Trouble] = [
  { gap: 'belowGood', title: 'GIA ĐÌNH HIẾU HỌC', council: 4 },
  { gap: 'belowFair', title: 'GIA ĐÌNH KHUYẾN HỌC', council: 6 },
];

/** Plants every kind of error into the town's two error wards and lists what was planted where. */
export function plantErrors(books: readonly WardBook[]): Planted[] {
  const [first, second] = books
    .filter(({ plan }) => plan.trouble === 'errors')
    .map((book) => new Planter(book));
  if (!first || !second) throw new Error('The town needs two error wards.');
  plantWard(first, troubles[0]);
  plantWard(second, troubles[1]);
  plantPersonInTwoWards(first, second);
  return [...first.planted, ...second.planted];
}

function plantWard(planter: Planter, trouble: Trouble): void {
  plantScoreErrors(planter);
  plantRowErrors(planter);
  plantCitizenErrors(planter);
  plantCommuneErrors(planter, trouble.gap);
  plantSummaryErrors(planter);
  plantWordErrors(planter, trouble.title);
  plantRegisters(planter, trouble.council);
}
