import type { Book, Cell } from '../../host';
import { contains, overlaps } from '../../host/model/a1';
import { placesIn } from '../../host/model/areas';
import { emptied } from '../../host/model/cell';
import type { Act } from '../actProtocol';
import { words } from '../page/words';
import { changedLooks } from './looksChange';
import { ActRefused, onGrid, tabOf } from './refused';

type On<Kind extends Act['kind']> = Extract<Act, { kind: Kind }>;

/** Changes how cells look. */
export function look(book: Book, { sheetId, parts }: On<'look'>): void {
  const sheet = tabOf(book, sheetId);
  for (const { areas, change } of parts)
    for (const area of areas)
      for (const { row, column } of placesIn(onGrid(sheet, area)))
        sheet.put(row, column, changedLooks(sheet.at(row, column), change));
}

/** Takes looks and number formats away. */
export function clearLooks(book: Book, { sheetId, areas }: On<'clearLooks'>): void {
  const sheet = tabOf(book, sheetId);
  for (const area of areas)
    for (const { row, column } of placesIn(onGrid(sheet, area))) {
      const cell = sheet.rows[row - 1]?.[column - 1];
      if (cell) sheet.put(row, column, plain(cell));
    }
}

/** Makes one cell of each area; what the covered cells held is lost, as in Sheets. */
export function merge(book: Book, { sheetId, areas }: On<'merge'>): void {
  const sheet = tabOf(book, sheetId);
  const parts = areas.map((area) => onGrid(sheet, area));
  const isCut = (area: (typeof parts)[number]) =>
    parts.some((part) => overlaps(area, part) && !contains(part, area));
  if (sheet.merges.some(isCut)) throw new ActRefused(words.mergeCut);
  const others = sheet.merges.filter((area) => !parts.some((part) => overlaps(area, part)));
  sheet.merges = [...others, ...parts.filter(({ rows, columns }) => rows * columns > 1)];
  for (const part of parts)
    for (const { row, column } of placesIn(part))
      if ((row !== part.row || column !== part.column) && sheet.rows[row - 1]?.[column - 1])
        sheet.put(row, column, emptied(sheet.at(row, column)));
  sheet.touched();
}

/** Takes merged cells apart. */
export function unmerge(book: Book, { sheetId, areas }: On<'unmerge'>): void {
  const sheet = tabOf(book, sheetId);
  sheet.merges = sheet.merges.filter((merged) => !areas.some((area) => overlaps(merged, area)));
  sheet.touched();
}

const plain = ({ style: _style, numberFormat: _format, ...rest }: Cell): Cell => rest;
