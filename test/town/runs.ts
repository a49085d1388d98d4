import { type Book, Desk, displayText, type Fault, loadScript } from '../../local/host';
import type { TownLine } from '../../src/district/calls';
import type { DrawnTown } from '../support/towns';

const script = loadScript('dist/district');

/** A morning on which nothing changes its date. */
const morning = (): Date => new Date(2026, 10, 26, 8);

/** One execution of the consolidating edition in the town's master. */
export const runIn = ({ workspace, master }: DrawnTown, command: string, faults: Fault[] = []) =>
  new Desk({ workspace, book: master, script, faults, now: morning }).run(command);

/** Consolidates in one go; throws what stopped it. */
export function consolidate(town: DrawnTown): TownLine {
  const { error, value } = runIn(town, 'consolidateTown');
  if (error !== undefined) throw new Error(error);
  return value as TownLine;
}

/** The households of each ward as the master counts them, by the ward's code. */
export const familiesOf = (line: TownLine) =>
  Object.fromEntries(
    line.wards.map(({ code, titles }) => [
      code,
      titles && {
        total: titles.family.total,
        registered: titles.family.registered,
        recognised: titles.family.recognised,
      },
    ]),
  );

/** What the town was drawn with, in the same words. */
export const truthOf = ({ wards }: DrawnTown) =>
  Object.fromEntries(wards.map(({ code, truth }) => [code, { ...truth }]));

/** What people see of the master: every tab that is not hidden, with what its cells show. */
export const seen = (master: Book) =>
  master.sheets
    .filter(({ hidden }) => !hidden)
    .map((sheet) => ({
      name: sheet.name,
      rows: sheet.rows.map((line) => line.map((cell) => (cell ? displayText(cell) : '')).join('|')),
    }));
