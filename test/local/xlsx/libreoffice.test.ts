import { readFileSync } from 'node:fs';
import { readBook, writeBook } from '../../../local/xlsx';
import { bookWithEverything } from './book-with-everything';
import { described } from './described';
import { libreOffice, savedByLibreOffice } from './libreoffice';

/** Without a window LibreOffice forgets frozen rows, of any file. */
function withoutPanes({ names, tabs }: ReturnType<typeof described>) {
  return { names, tabs: tabs.map(({ frozenRows: _, ...tab }) => tab) };
}

const read = (bytes: Uint8Array) => readBook(bytes, { id: 'tat-ca', name: 'Phường Mẫu' });

const sent = withoutPanes(described(bookWithEverything()));

describe('a workbook that LibreOffice opened and saved', () => {
  test('has every rule, look, note, link and letter it went with (the file kept here)', async () => {
    const saved = readFileSync('test/local/xlsx/fixtures/saved-by-libreoffice.xlsx');
    expect(withoutPanes(described(await read(saved)))).toEqual(sent);
  });

  const program = libreOffice();
  const withProgram = program ? test : test.skip;
  withProgram(
    'has them with the LibreOffice of this machine too',
    async () => {
      const saved = savedByLibreOffice(program!, await writeBook(bookWithEverything()));
      expect(withoutPanes(described(await read(saved)))).toEqual(sent);
    },
    180_000,
  );
});
