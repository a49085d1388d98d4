import type { Book } from '../../local/host';
import { call, deskOf, wardBook } from './smallWard';

/** Everything that the add-in remembers with the workbook. */
const kept = (book: Book): Map<string, string> => book.stores.document;

test('a longer value leaves nothing behind when a shorter one takes its place', async () => {
  const book = await wardBook();
  const desk = deskOf(book);
  const line = { code: 'x', sheet: 'Hộ', cell: 'A1', message: 'm', severity: 'warning', fix: 'f' };
  call(desk, 'keepFinding', { ...line, message: 'dài '.repeat(4000) }, 'vì');
  const long = kept(book).size;
  call(desk, 'bringBackFinding', { ...line, message: 'dài '.repeat(4000) });
  expect(kept(book).size).toBeLessThan(long);
  expect([...kept(book).keys()].filter((name) => name.startsWith('kept.'))).toHaveLength(1);
});

test('a memory that somebody broke does not stop a check', async () => {
  const book = await wardBook();
  const desk = deskOf(book);
  call(desk, 'confirmLayouts', []);
  for (const name of kept(book).keys()) kept(book).set(name, '{"hỏng');
  call(desk, 'listFindings');
});
