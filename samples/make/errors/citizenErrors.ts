import { columnOf } from '../table';
import type { CitizenRow } from '../tabs/citizens';
import type { Planter } from './planter';

/** Spoils the citizens' tab: an indicator below 5 rated "Đạt", and one person listed twice. */
export function plantCitizenErrors(planter: Planter): void {
  belowFive(planter);
  samePersonTwice(planter);
}

/** The same person in the lists of both error wards. */
export function plantPersonInTwoWards(first: Planter, second: Planter): void {
  const here = first.book.citizens[4]!;
  const there = second.book.citizens[4]!;
  copyPerson(here, there);
  first.record('7-personInTwoWards', here.place.sheet, here.row, columnOf(here.place, 'name'));
  second.record('7-personInTwoWards', there.place.sheet, there.row, columnOf(there.place, 'name'));
}

function belowFive(planter: Planter): void {
  const { place, row } = planter.book.citizens[1]!;
  for (let number = 1; number <= 10; number += 1) {
    place.sheet.getCell(row, columnOf(place, `k${number}`)).value = number === 6 ? 4 : 9;
  }
  place.sheet.getCell(row, columnOf(place, 'total')).value = 85;
  place.sheet.getCell(row, columnOf(place, 'result')).value = 'Đạt';
  planter.record('3-indexBelowFive', place.sheet, row, columnOf(place, 'k6'));
}

/** Once at home and once at the place of work. */
function samePersonTwice(planter: Planter): void {
  const { citizens } = planter.book;
  const [first, copy] = [citizens[2]!, citizens[citizens.length - 2]!];
  copyPerson(first, copy);
  const group = columnOf(copy.place, 'group');
  copy.place.sheet.getCell(copy.row, group).value = `Trường THCS ${planter.book.unit.name}`;
  planter.record('7-samePersonTwice', copy.place.sheet, copy.row, columnOf(copy.place, 'name'));
}

/** Both rows get the full birth date: a year alone would not make two people of one name the same. */
function copyPerson(from: CitizenRow, to: CitizenRow): void {
  const { person } = from.citizen;
  to.place.sheet.getCell(to.row, columnOf(to.place, 'name')).value = person.name;
  for (const { place, row } of [from, to]) {
    place.sheet.getCell(row, columnOf(place, 'birth')).value = `05/02/${person.birthYear}`;
  }
}
