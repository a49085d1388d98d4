import type { Book } from '../../local/host';
import { call, deskOf, wardBook } from './smallWard';

/** Everything that the add-in remembers with the workbook. */
const kept = (book: Book): Map<string, string> => book.stores.document;

const letters = (book: Book): number =>
  [...kept(book)].filter(([name]) => name.startsWith('kept')).reduce((sum, [, text]) => sum + text.length, 0);

test('a longer value leaves nothing behind when a shorter one takes its place', async () => {
  const book = await wardBook();
  const desk = deskOf(book);
  const line = { code: 'x', sheet: 'Hộ', cell: 'A1', message: 'm', severity: 'warning', fix: 'f' };
  call(desk, 'keepFinding', { ...line, message: 'dài '.repeat(4000) }, 'vì');
  expect(letters(book)).toBeGreaterThan(16_000);
  call(desk, 'bringBackFinding', { ...line, message: 'dài '.repeat(4000) });
  expect(letters(book)).toBeLessThan(100);
});

test('a memory that somebody broke does not stop a check', async () => {
  const book = await wardBook();
  const desk = deskOf(book);
  call(desk, 'confirmLayouts', []);
  for (const name of kept(book).keys()) kept(book).set(name, '{"hỏng');
  call(desk, 'listFindings');
});
