import type { Worksheet } from 'exceljs';
import { columnOf } from '../table';
import { fullName } from '../town';
import type { Planter } from './planter';

/** Spoils names: of the ward, of people, of headings, of the title. Families 8 and 9. */
export function plantWordErrors(planter: Planter, title: string): void {
  wardNames(planter);
  peopleNames(planter);
  headings(planter);
  const { sheet } = planter.book.roster[0]!.place;
  replaceIn(planter, '9-titleVariant', sheet, 'GIA ĐÌNH HỌC TẬP', title);
}

function wardNames(planter: Planter): void {
  const { unit, summary, citizens, commune } = planter.book;
  const name = fullName(unit);
  const short = `${unit.kind === 'xã' ? 'X.' : 'P.'} ${unit.name}`;
  const capitals = name.toLocaleUpperCase('vi');
  replaceIn(planter, '8-wardUnaccented', summary!.place.sheet, capitals, unaccented(capitals));
  replaceIn(planter, '8-wardAbbreviated', citizens[0]!.place.sheet, name, short);
  replaceIn(planter, '8-wardNfd', commune!.place.sheet, name, name.normalize('NFD'));
}

function unaccented(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D').replaceAll('đ', 'd');
}

/** Names as an old font or a Western code page leaves them. */
function peopleNames(planter: Planter): void {
  const tcvn3 = planter.nextScored();
  planter.typeIn(tcvn3, 'head', 'NguyÔn V¨n B×nh');
  planter.recordAt('8-tcvn3Name', tcvn3, 'head');
  const damaged = planter.nextScored();
  planter.typeIn(damaged, 'head', 'Nguy?n Th? H??ng');
  planter.recordAt('8-questionMarkName', damaged, 'head');
}

function headings(planter: Planter): void {
  const roster = planter.book.roster[0]!.place;
  planter.put(
    '8-questionMarkHeading',
    roster.sheet,
    roster.headerRow,
    columnOf(roster, 'phone'),
    'S? ?i?n tho?i',
  );
  const people = planter.book.citizens[0]!.place;
  planter.put('8-tcvn3Heading', people.sheet, people.headerRow, columnOf(people, 'birth'), 'N¨m sinh');
}

/** Replaces words in the title block and records each cell where they stood. Throws when they stand nowhere. */
function replaceIn(planter: Planter, kind: string, sheet: Worksheet, words: string, instead: string): void {
  for (let row = 1; row <= 14; row += 1) {
    const { value } = sheet.getCell(row, 1);
    if (typeof value !== 'string' || !value.includes(words)) continue;
    planter.put(kind, sheet, row, 1, value.replace(words, instead));
    return;
  }
  throw new Error(`"${words}" does not stand in the title block of "${sheet.name}".`);
}
