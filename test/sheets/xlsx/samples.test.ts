import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { UnreadableFile } from '../../../local/xlsx';
import { readXlsx } from '../../../src/sheets/xlsx/readXlsx';
import { UnreadableXlsx } from '../../../src/sheets/xlsx/unreadable';
import { hostGrids } from './hostGrids';

const files = readdirSync('samples', { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.xlsx'));

/** What is read, or that nothing can be. */
async function read<T>(act: () => T | Promise<T>): Promise<T | 'unreadable'> {
  try {
    return await act();
  } catch (failure) {
    if (failure instanceof UnreadableFile || failure instanceof UnreadableXlsx) return 'unreadable';
    throw failure;
  }
}

describe('the samples, as the add-in sees them in the local Sheets', () => {
  test.each(files)('%s', async (file) => {
    const bytes = readFileSync(path.join('samples', file));
    expect(await read(() => readXlsx(bytes))).toEqual(await read(() => hostGrids(bytes)));
  });

  test('a file that LibreOffice saved', async () => {
    const bytes = readFileSync('test/local/xlsx/fixtures/saved-by-libreoffice.xlsx');
    expect(readXlsx(bytes)).toEqual(await hostGrids(bytes));
  });
});
