import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Workbook } from 'exceljs';
import { writeBadFiles } from './bad';
import { bytesOf } from './bytes';
import { plantErrors } from './errors';
import { type Expected, expectedOf } from './expected';
import { MASTER, makeMaster } from './master';
import { Registry } from './names';
import { settle } from './residents';
import { units } from './town';
import { makeWardBook, type WardBook } from './wardBook';

/** Share of a file that reaches the district when a transfer breaks off. */
const BROKEN_OFF_AT = 0.6;

/** The whole town in memory: the wards' workbooks, the district's, and what is true about them. */
export interface Town {
  books: WardBook[];
  master: Workbook;
  expected: Expected;
}

/** Makes the town. The same town every time. */
export function makeTown(): Town {
  const registry = new Registry();
  const books = units.flatMap((unit) => (unit.file ? [makeWardBook(unit, unit.file, registry)] : []));
  const silent = units.filter((unit) => unit.groupsWithoutFile);
  const withoutFile = silent.flatMap(
    (unit) => settle(unit.code, unit.groupsWithoutFile!, registry).households,
  ).length;
  return {
    books,
    master: makeMaster(registry),
    expected: expectedOf(books, plantErrors(books), withoutFile),
  };
}

/** Writes the sample town into a folder: the wards' files, the district's file, expected.json, and bad/. */
export async function main(outputFolder: string): Promise<void> {
  await mkdir(outputFolder, { recursive: true });
  const { books, master, expected } = makeTown();
  for (const { plan, workbook } of books) {
    const bytes = await bytesOf(workbook);
    const kept =
      plan.trouble === 'corrupt' ? bytes.subarray(0, Math.floor(bytes.length * BROKEN_OFF_AT)) : bytes;
    await writeFile(join(outputFolder, `${plan.name}.xlsx`), kept);
  }
  await writeFile(join(outputFolder, `${MASTER}.xlsx`), await bytesOf(master));
  await writeFile(join(outputFolder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
  await writeBadFiles(join(outputFolder, 'bad'));
}
