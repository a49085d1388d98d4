import { address } from '../sheet';
import { columnOf } from '../table';
import type { Planter } from './planter';

/** Spoils whole rows of the roster: merged, hidden, replaced by totals, named by formulas, listed twice. */
export function plantRowErrors(planter: Planter): void {
  mergeScores(planter);
  mergeNames(planter);
  hideRow(planter);
  totalInside(planter);
  headerInside(planter);
  formulaName(planter);
  textLikeFormula(planter);
  sameHouseholdTwice(planter);
}

/** Two criteria in one merged cell: the points of the right one are lost. */
function mergeScores(planter: Planter): void {
  const at = planter.nextScored();
  const [left, right] = [columnOf(at.place, '3'), columnOf(at.place, '4')];
  at.place.sheet.getCell(at.row, right).value = null;
  at.place.sheet.mergeCells(at.row, left, at.row, right);
  planter.recordAt('11-mergedScores', at, '3');
}

/** One name merged over two rows, so that the second scorecard has no name. */
function mergeNames(planter: Planter): void {
  const at = planter.nextScored();
  const column = columnOf(at.place, 'head');
  at.place.sheet.getCell(at.row + 1, column).value = null;
  at.place.sheet.mergeCells(at.row, column, at.row + 1, column);
  planter.recordAt('11-mergedNames', at, 'head');
}

function hideRow(planter: Planter): void {
  const at = planter.nextScored();
  at.place.sheet.getRow(at.row).hidden = true;
  planter.recordAt('11-hiddenRow', at, 'head');
}

/** A total row typed over a household, in the middle of its group. */
function totalInside(planter: Planter): void {
  const at = planter.nextScored();
  for (const field of at.place.columnOf.keys()) planter.typeIn(at, field, null);
  const column = columnOf(at.place, 'total');
  const cells = `${address(at.row - 3, column)}:${address(at.row - 1, column)}`;
  planter.typeIn(at, 'head', 'Cộng 3 hộ trên');
  planter.typeIn(at, 'total', { formula: `SUM(${cells})`, result: sumAbove(planter, at.row, column) });
  planter.recordAt('11-totalRowInside', at, 'head');
}

function sumAbove(planter: Planter, row: number, column: number): number {
  const { sheet } = planter.book.roster[0]!.place;
  const seen = [row - 3, row - 2, row - 1].map((above) => sheet.getCell(above, column).value);
  return seen.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0);
}

/** The header once more, as after a page break. */
function headerInside(planter: Planter): void {
  const at = planter.nextScored();
  for (const [field, column] of at.place.columnOf) {
    planter.typeIn(at, field, at.place.sheet.getCell(at.place.headerRow, column).value);
  }
  planter.recordAt('11-repeatedHeader', at, 'head');
}

function formulaName(planter: Planter): void {
  const at = planter.nextScored();
  planter.typeIn(at, 'head', { formula: 'CONCATENATE("Lê Văn ","Mẫu")', result: 'Lê Văn Mẫu' });
  planter.recordAt('11-formulaName', at, 'head');
}

/** Text that begins with an equals sign: it must stay text wherever it is copied. */
function textLikeFormula(planter: Planter): void {
  const at = planter.nextScored();
  planter.typeIn(at, 'head', '=HYPERLINK("https://example.com","bấm vào đây")');
  planter.recordAt('11-textLikeFormula', at, 'head');
}

/** A household of an early group typed once more in a late group. */
function sameHouseholdTwice(planter: Planter): void {
  const { roster } = planter.book;
  const first = roster.find(({ household }) => household.group === 1 && household.points)!;
  const copy = roster.findLast(({ household }) => household.group > 1 && household.points)!;
  const { head } = first.household;
  planter.typeIn(copy, 'head', head.name);
  planter.typeIn(copy, 'birth', head.birthYear);
  planter.typeIn(copy, 'phone', head.phone);
  planter.recordAt('7-householdInTwoGroups', copy, 'head');
}
