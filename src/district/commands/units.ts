import { lostUnits } from '../../domain/units/listProblems';
import { inForceIn, type Unit, unitOfYear } from '../../domain/units/unit';
import type { Book } from '../../sheets/book';
import { districtWords } from '../../words/district';
import { readMaster } from '../master';
import { startUnitTab } from '../unitTab';

/** Menu "Danh sách phường": shows the list, or makes an empty one; says what in it needs mending. */
export function showUnitList(book: Book, thisYear: number): void {
  const { tabs, unitList } = districtWords;
  const { list } = readMaster(book);
  if (list === null) {
    startUnitTab(book, thisYear);
    book.say(unitList.fresh);
    return;
  }
  book.goTo(tabs.units, 'A1');
  const year = list.year ?? thisYear;
  const problems = [...list.problems, ...lostUnits(list.units, year)].map(({ row }) => row);
  if (problems.length > 0) {
    book.say(unitList.problems(problems.join(', ')));
    return;
  }
  const wards = list.units.filter((unit) => inForceIn(unit, year));
  const sent = wardsWithFiles(list.units, year);
  const without = wards.filter(({ code }) => !sent.has(code)).map(({ name }) => name);
  book.say(unitList.ready(year, wards.length, without));
}

/** Codes of the wards of the year that have a link, their own or a former unit's. */
function wardsWithFiles(units: Unit[], year: number): Set<string> {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const linked = units.filter(({ file }) => file !== '');
  return new Set(linked.flatMap((unit) => unitOfYear(unit, byCode, year)?.code ?? []));
}
