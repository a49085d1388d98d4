import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { readXlsx } from '../../../src/sheets/xlsx/readXlsx';
import { hostGrids } from './hostGrids';

/** Texts that XML can carry; the rest of the control characters never come from a keyboard. */
const text = fc
  .string({ unit: 'grapheme', maxLength: 12 })
  .filter((typed) => !/[\p{Cc}\uFFFE\uFFFF]|_x[0-9a-f]{4}_/iu.test(typed));

const day = fc.date({ min: new Date('1901-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });

/** Those that stand for a day of the calendar, whatever the format makes of them. */
const whole = fc.integer({ min: -600_000, max: 2_900_000 });

const cell = fc.oneof(
  fc.constant(null),
  text,
  fc.constantFrom('Nguyễn Thị Mẫu', ' Tổ 1 ', 'a\nb', '<b>&amp;', '=1+1', "'0912", '_x', 'TRUE'),
  fc.double({ noNaN: true, min: -600_000, max: 2_900_000 }),
  whole,
  fc.boolean(),
  day,
  text.filter((typed) => typed !== '').map((result) => ({ formula: 'A1&"x"', result })),
  whole.map((result) => ({ formula: 'A1*2', result })),
  fc.constantFrom('#N/A', '#REF!', '#DIV/0!').map((error) => ({ error })),
  fc
    .array(text, { minLength: 1, maxLength: 3 })
    .map((runs) => ({ richText: runs.map((run) => ({ text: run })) })),
);

const format = fc.constantFrom(
  undefined,
  '0.00',
  '#,##0',
  '0%',
  '@',
  'dd/mm/yyyy',
  'hh:mm',
  '#,##0 "đ";-0;"–"',
);

const tab = fc.record({
  rows: fc.array(fc.array(fc.tuple(cell, format), { maxLength: 6 }), { maxLength: 8 }),
  merge: fc.boolean(),
});

/** Merged cells are made before anything is typed over them. */
async function written(tabs: { rows: [unknown, string | undefined][][]; merge: boolean }[]) {
  const workbook = new ExcelJS.Workbook();
  tabs.forEach(({ rows, merge }, at) => {
    const sheet = workbook.addWorksheet(`Tổ ${at + 1}`);
    if (merge) sheet.mergeCells('B2:C3');
    rows.forEach((cells, row) => {
      cells.forEach(([value, numFmt], column) => {
        const target = sheet.getCell(row + 1, column + 1);
        if (target.isMerged && target.master !== target) return;
        target.value = value as ExcelJS.CellValue;
        if (numFmt !== undefined) target.numFmt = numFmt;
      });
    });
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

test('whatever a book holds, it reads as the local Sheets reads it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(tab, { minLength: 1, maxLength: 2 }), async (tabs) => {
      const bytes = await written(tabs);
      expect(readXlsx(bytes)).toEqual(await hostGrids(bytes));
    }),
    { numRuns: 40 },
  );
});
