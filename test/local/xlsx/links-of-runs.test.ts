import { Book } from '../../../local/host';
import { readBook, writeBook } from '../../../local/xlsx';

test('a link on a part of a text becomes the link of its cell, for a file knows no other', async () => {
  const book = Book.blank({ id: 'x', name: 'x' });
  const runs = [{ text: 'Xem ' }, { text: 'ở đây', link: 'https://example.com/' }];
  book.sheets[0]!.put(1, 1, { value: 'Xem ở đây', runs });
  const back = await readBook(await writeBook(book), { id: 'x', name: 'x' });
  expect(back.sheets[0]!.at(1, 1)).toMatchObject({ value: 'Xem ở đây', link: 'https://example.com/' });
});
