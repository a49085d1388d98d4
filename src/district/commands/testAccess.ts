import { readingPlan } from '../../domain/town/readingPlan';
import type { Unit } from '../../domain/units/unit';
import { accountOfUser } from '../../sheets/account';
import type { Book } from '../../sheets/book';
import { whyClosed } from '../../sheets/openWard';
import { listFiles } from '../../sheets/wardFiles/listFiles';
import { sayClosed, accessWords as words } from '../../words/districtUnits';
import type { ListReport, MissingLine } from '../calls';
import { readMaster } from '../master';

/** Google ends a run after six minutes. */
const longestMs = 240_000;

const nameOf = ({ name }: Unit): string => name;

/**
 * Says of every workbook of the year whether this account may read it, and write in it: one listing for all, and one
 * call for each workbook that Drive does not list. Nothing is read.
 */
export function testAccess(book: Book, thisYear: number): ListReport {
  const { list, year } = readMaster(book);
  if (list === null) return { headline: words.noList, facts: [], units: [] };
  const until = Date.now() + longestMs;
  const email = accountOfUser();
  const { toRead, settled } = readingPlan(list.units, year ?? thisYear);
  if (toRead.length + settled.length === 0) {
    const isBlank = list.units.length + list.problems.length === 0;
    return { headline: isBlank ? words.noWards : words.noWardsOfYear, facts: [], units: [] };
  }
  const listed = listFiles(toRead.map(({ file }) => file));
  const [mayEdit, viewOnly, xlsx, byLink]: [Unit[], Unit[], Unit[], Unit[]] = [[], [], [], []];
  const closed: MissingLine[] = [];
  let untried = 0;
  const tell = (unit: Unit, kind: Parameters<typeof sayClosed>[0], detail = ''): void => {
    closed.push({ name: unit.name, state: words.closed, ...sayClosed(kind, unit.name, email, detail) });
  };
  for (const { unit, file } of toRead) {
    const found = listed.get(file);
    if (found !== undefined) {
      if (found.kind === 'xlsx') xlsx.push(unit);
      else (found.mayEdit ? mayEdit : viewOnly).push(unit);
      continue;
    }
    if (Date.now() > until) {
      untried += 1;
      continue;
    }
    const why = whyClosed(file);
    if (why === null) byLink.push(unit);
    else tell(unit, why);
  }
  for (const source of settled)
    if (source.outcome === 'failed') tell(source.unit, source.kind, source.detail);
  const noLink = settled.flatMap(({ unit }) => (unit.file === '' ? unit : []));
  const readable = mayEdit.length + viewOnly.length + xlsx.length + byLink.length;
  return {
    headline: words.read(readable, readable + closed.length + untried),
    facts: [
      words.account(email),
      ...(mayEdit.length + viewOnly.length > 0 ? [words.mayEdit(mayEdit.length, viewOnly.map(nameOf))] : []),
      ...(xlsx.length > 0 ? [words.xlsx(xlsx.map(nameOf))] : []),
      ...(byLink.length > 0 ? [words.byLink(byLink.map(nameOf))] : []),
      ...(noLink.length > 0 ? [words.noLink(noLink.map(nameOf))] : []),
      ...(untried > 0 ? [words.untried(untried)] : []),
    ],
    units: closed,
  };
}
