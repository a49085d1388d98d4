import { fold } from '../text/fold';
import { tidy } from '../text/normalise';
import type { Grid } from './grid';
import { rowCount, shownAt } from './grid';
import type { Column, Header } from './header';

const leafOf = ({ path }: Column): string => fold(path[path.length - 1] ?? '');

const householdSerial = /^(?:stt|tt|so tt) ho$/;

/** True for a column that numbers households ("TT hộ") and not the rows of the list. */
export const numbersHouseholds = (column: Column): boolean =>
  column.meaning === 'serial' && householdSerial.test(leafOf(column));

const relationHeading = /^(?:moi )?quan he(?: (?:voi )?chu ho)?$|^mqh$/;

const headsOfHouseholds = new Set(['ch', 'chu ho', 'chu', 'ban than']);

/**
 * Tells the members of a household from its head where a household is several rows: only the head's row has a number
 * in "TT hộ", or "CH" as its relation.
 */
export class Households {
  private readonly numbers: number | null;
  private readonly relations: number[];
  private readonly listsMembers: boolean;

  constructor(
    private readonly grid: Grid,
    header: Header,
    names: number,
    private readonly marks: readonly number[],
  ) {
    const serials = header.columns.filter(({ meaning }) => meaning === 'serial');
    const relations = header.columns.filter((column) => relationHeading.test(leafOf(column)));
    this.relations = relations.map(({ index }) => index);
    const numbered = serials.length > 1 || relations.length > 0 ? serials.find(numbersHouseholds) : undefined;
    this.numbers = numbered?.index ?? null;
    this.listsMembers =
      (this.numbers !== null || this.relations.length > 0) && this.judgesHeads(header.bottom + 1, names);
  }

  /** True for a person of a household whose own row is another. */
  isMember(row: number): boolean {
    return this.listsMembers && this.belongsToHead(row);
  }

  private belongsToHead(row: number): boolean {
    if (this.relations.some((column) => headsOfHouseholds.has(fold(shownAt(this.grid, row, column)))))
      return false;
    if (this.numbers !== null) return tidy(shownAt(this.grid, row, this.numbers)) === '';
    return this.relations.some((column) => /\p{L}/u.test(shownAt(this.grid, row, column)));
  }

  /** Where most others have marks too, each person is judged for himself. */
  private judgesHeads(from: number, names: number): boolean {
    let members = 0;
    let marked = 0;
    for (let row = from; row < rowCount(this.grid); row++) {
      if (!/\p{L}/u.test(shownAt(this.grid, row, names)) || !this.belongsToHead(row)) continue;
      members++;
      if (this.marks.some((column) => tidy(shownAt(this.grid, row, column)) !== '')) marked++;
    }
    return marked * 2 < members;
  }
}
