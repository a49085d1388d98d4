import type { CellValue } from 'exceljs';
import { makeTown } from '../../samples/make';
import { layoutOf } from '../../samples/make/layouts';
import { columnOf } from '../../samples/make/table';
import type { WardBook } from '../../samples/make/wardBook';

const { books, expected } = makeTown();
const clean = books.filter(({ plan }) => !plan.trouble);

const seen = (value: CellValue): CellValue =>
  typeof value === 'object' && value !== null && 'result' in value ? (value.result ?? null) : value;

/** Sums a typed count over all files that report for a ward. */
const overFiles = (files: readonly string[], count: (book: WardBook) => number): number =>
  books.filter(({ plan }) => files.includes(`${plan.name}.xlsx`)).reduce((sum, book) => sum + count(book), 0);

function rowsWith(book: WardBook, field: 'registered' | 'result', word: string | number): number {
  return book.roster.filter(({ place, row }) => {
    return seen(place.sheet.getCell(row, columnOf(place, field)).value) === word;
  }).length;
}

describe.each(expected.wards.filter((ward) => ward.clean))('what is typed for $name', ({ files, titles }) => {
  test('marks as many households recognised as the truth says', () => {
    const typed = overFiles(files, (book) => {
      return rowsWith(book, 'result', layoutOf(book.plan.layout, book.plan.variant).resultWords![0]);
    });
    expect(typed).toBe(titles.family?.recognised);
  });

  test('marks as many households registered as the truth says', () => {
    const typed = overFiles(files, (book) => {
      const { tick } = layoutOf(book.plan.layout, book.plan.variant);
      return tick ? rowsWith(book, 'registered', tick[0]) : book.roster.length;
    });
    expect(typed).toBe(titles.family?.registered);
  });
});

test('every summary of a clean ward sums up to what its total row shows', () => {
  for (const { summary } of clean) {
    if (!summary) continue;
    const { place, rows, totalRow } = summary;
    const count = (row: number) => {
      const value = seen(place.sheet.getCell(row, columnOf(place, 'households')).value);
      return Number(String(value).replace('.', ''));
    };
    expect(count(totalRow)).toBe(rows.reduce((sum, row) => sum + count(row), 0));
  }
});

test('headers stand from row 3 to row 14, under title blocks of 2 to 13 rows', () => {
  const depths = new Set(clean.map(({ roster }) => roster[0]!.place.headerRow));
  expect([...depths].sort((a, b) => a - b)).toEqual([3, 5, 8, 10, 14]);
});
