import { textIn } from '../../../domain/entry/entryForm';
import { nameColumns } from '../../../domain/scorecards/rosterCards';
import type { Roster } from '../../../domain/scorecards/wardBook';
import { tidy } from '../../../domain/text/normalise';
import type { ListBook } from '../../../sheets/listBook';
import { underLock } from '../../../sheets/lock';
import { logOnce, writeLog } from '../../../sheets/log';
import { documentMemory } from '../../../sheets/memory';
import type { SaveAnswer, SaveRequest } from '../../calls';
import { wardLists } from '../../learnedTabs';
import { knownPerson } from '../../person';
import { addition } from './addition';
import { correction } from './correction';
import { readLists, rosterAt } from './entry';
import type { Journal, Writing } from './saveDecision';
import { savedAnswer } from './savedAnswer';
import { saveEntry } from './saveLog';

const journalName = 'entry';

/** Writes what was typed of one card, and nothing where somebody else got there first. */
export const saveCard = (request: SaveRequest): SaveAnswer =>
  underLock(() => save(request)) ?? { kind: 'busy' };

function save(request: SaveRequest): SaveAnswer {
  const { list, token, name, row } = request;
  const memory = documentMemory();
  const book = wardLists(memory);
  const read = () => readLists(book.read(list.sheet));
  const { rosters, areas } = read();
  const roster = rosterAt(rosters, list, row);
  if (roster === null) return { kind: 'gone' };
  const kept = memory.recall<Journal>(journalName);
  const begun = kept?.token === token && isStillOurs(roster, kept, name) ? kept : null;
  const decision =
    row === null
      ? addition(roster, request, begun, () => book.rowsIn(list.sheet))
      : correction(roster, areas, request, row - 1, begun);
  if (decision.kind !== 'write') return decision;
  if (begun === null && decision.changes.length === 0)
    return savedAnswer(read(), request, decision.row, null, null);
  if (!mayWrite(book, list.sheet, decision)) return { kind: 'locked' };
  if (begun === null) memory.keep(journalName, { token, ...decision.journal });
  write(book, list.sheet, decision);
  // A save that was stopped after its row in the log is not told twice.
  const log = begun === null ? writeLog : logOnce;
  log([saveEntry(roster, decision)], knownPerson(memory));
  return savedAnswer(read(), request, decision.row, decision.before, decision.remark);
}

/** The row that a stopped save began with has not been taken by anybody else. */
function isStillOurs(roster: Roster, { row, place }: Journal, name: string): boolean {
  const standing = tidy(
    nameColumns(roster.table)
      .map(({ index }) => textIn(roster, row, index))
      .join(' '),
  );
  return place === null || standing === '' || standing === tidy(name);
}

function mayWrite(book: ListBook, sheet: string, { row, changes, unmade }: Writing): boolean {
  const columns = changes.flatMap(({ cells }) => cells.map(({ column }) => column));
  return book.mayWrite(sheet, row, columns, unmade);
}

function write(book: ListBook, sheet: string, { row, changes, unmade, formulas }: Writing): void {
  const cells = changes.flatMap((change) => change.cells);
  if (unmade) book.addRowBelow(sheet, row - 1);
  if (cells.length > 0) book.write(sheet, row, cells);
  if (formulas !== null) book.continueFormulas(sheet, formulas.from, row, formulas.columns);
}
