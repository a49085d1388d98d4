import { readBook, writeBook } from '../../../local/xlsx';
import { bookWithEverything } from './book-with-everything';
import { described } from './described';

const read = (bytes: Uint8Array) => readBook(bytes, { id: 'tat-ca', name: 'Phường Mẫu' });

describe('a book with every rule', () => {
  test('comes back from a file as it was', async () => {
    const book = bookWithEverything();
    expect(described(await read(await writeBook(book)))).toEqual(described(book));
  });

  test('comes back as it was after a second trip with nothing changed', async () => {
    const once = await read(await writeBook(bookWithEverything()));
    expect(described(await read(await writeBook(once)))).toEqual(described(once));
  });
});
