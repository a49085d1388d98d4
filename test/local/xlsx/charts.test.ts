import { Workbook } from 'exceljs';
import { zipSync } from 'fflate';
import { Book } from '../../../local/host';
import type { Chart } from '../../../local/host/model/chart';
import { readBook, uncarriedBy, writeBook } from '../../../local/xlsx';
import { zipParts } from '../../../local/xlsx/zip-parts';

const COLUMN: Chart = {
  id: 1,
  type: 'COLUMN',
  ranges: [{ sheetId: 0, area: { row: 1, column: 1, rows: 3, columns: 3 } }],
  position: { row: 5, column: 2, offsetX: 10, offsetY: 4 },
  width: 480,
  height: 300,
  headers: 1,
  transposed: false,
  mergeStrategy: 'MERGE_COLUMNS',
  hiddenStrategy: 'IGNORE_BOTH',
  options: { title: 'Điểm & số hộ <2026>', colors: ['#ff0000', '#00ff00'], 'vAxis.title': 'Điểm' },
};

function bookWith(...charts: Chart[]): Book {
  const book = Book.blank({ id: 'x', name: 'x' });
  const [sheet] = book.sheets;
  const rows = [
    ['Tổ', 'Điểm', 'Số hộ'],
    ["Tổ 'A'", 85, 20],
    ['Tổ B', 60, 31],
  ];
  for (const [r, line] of rows.entries()) {
    for (const [c, value] of line.entries()) sheet!.put(r + 1, c + 1, { value });
  }
  sheet!.charts = charts;
  return book;
}

const read = (bytes: Uint8Array) => readBook(bytes, { id: 'x', name: 'x' });
const textOf = (bytes: Uint8Array, name: string) =>
  zipParts(bytes)
    .find((part) => part.name === name)
    ?.content()
    .toString('utf8');

describe('charts in files', () => {
  test.each(['COLUMN', 'BAR', 'LINE', 'AREA', 'PIE', 'SCATTER'])('%s comes back as it was', async (type) => {
    const book = await read(await writeBook(bookWith({ ...COLUMN, type })));
    expect(book.sheets[0]!.charts).toEqual([{ ...COLUMN, type }]);
    expect(uncarriedBy(book)).toEqual([]);
  });

  test('a combination has its bars and its line on the same axes', async () => {
    const combo = {
      ...COLUMN,
      type: 'COMBO',
      options: { seriesType: 'bars', series: { 1: { type: 'line' } } },
    };
    const bytes = await writeBook(bookWith(combo));
    const part = textOf(bytes, 'xl/charts/chart1.xml')!;
    expect(part).toMatch(
      /<c:barChart>.*\$B\$2.*<\/c:barChart><c:lineChart>.*\$C\$2.*<\/c:lineChart><c:catAx>/,
    );
    expect((await read(bytes)).sheets[0]!.charts).toEqual([combo]);
  });

  test('give the axis the look of the figures, which are percent where the cells are', async () => {
    const book = bookWith({ ...COLUMN, type: 'BAR', options: { 'hAxis.viewWindow.min': 0 } });
    for (const row of [2, 3]) book.sheets[0]!.amend(row, 2, { numberFormat: '0.0%' });
    const part = textOf(await writeBook(book), 'xl/charts/chart1.xml')!;
    expect(part).toContain('<c:formatCode>0.0%</c:formatCode>');
    expect(part).toContain('<c:min val="0"/>');
    expect(part).toMatch(/<c:valAx>.*<c:numFmt formatCode="General" sourceLinked="1"\/>/);
  });

  test('are saved as often as one likes', async () => {
    let book = bookWith(COLUMN, { ...COLUMN, id: 2, type: 'PIE' });
    for (let time = 0; time < 3; time++) book = await read(await writeBook(book));
    expect(book.sheets[0]!.charts.map((chart) => chart.type)).toEqual(['COLUMN', 'PIE']);
  });

  test('name the cells they draw from, for other programs', async () => {
    const part = textOf(await writeBook(bookWith(COLUMN)), 'xl/charts/chart1.xml')!;
    expect([...part.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map((found) => found[1])).toEqual([
      "'Trang tính1'!$B$1",
      "'Trang tính1'!$A$2:$A$3",
      "'Trang tính1'!$B$2:$B$3",
      "'Trang tính1'!$C$1",
      "'Trang tính1'!$A$2:$A$3",
      "'Trang tính1'!$C$2:$C$3",
    ]);
    expect(part).toContain('Điểm &amp; số hộ &lt;2026&gt;');
  });

  test('stay when the chart is taken away from one of two tabs', async () => {
    const book = await read(await writeBook(bookWith(COLUMN, { ...COLUMN, id: 2 })));
    book.sheets[0]!.charts = book.sheets[0]!.charts.slice(1);
    const bytes = await writeBook(book);
    expect(zipParts(bytes).filter((part) => part.name.startsWith('xl/charts/'))).toHaveLength(1);
  });

  test('lie beside pictures of the file', async () => {
    const workbook = new Workbook();
    const worksheet = workbook.addWorksheet('Hộ');
    worksheet.getCell('A1').value = 1;
    const png = Buffer.from('89504e470d0a1a0a', 'hex') as unknown as ArrayBuffer;
    worksheet.addImage(workbook.addImage({ buffer: png, extension: 'png' }), 'B2:C4');
    const book = await read(new Uint8Array(await workbook.xlsx.writeBuffer()));
    book.sheets[0]!.charts = [COLUMN];
    const again = await read(await writeBook(book));
    expect(again.sheets[0]!.charts).toHaveLength(1);
    const reopened = new Workbook();
    await reopened.xlsx.load(Buffer.from(await writeBook(again)) as unknown as ArrayBuffer);
    expect(reopened.worksheets[0]!.getImages()).toHaveLength(1);
  });

  test('that another program has changed are no longer ours', async () => {
    const bytes = await writeBook(bookWith(COLUMN));
    const files = new Map(zipParts(bytes).map((part) => [part.name, part.content()]));
    const part = textOf(bytes, 'xl/charts/chart1.xml')!;
    files.set('xl/charts/chart1.xml', Buffer.from(part.replace('$B$2:$B$3', '$B$2:$B$9')));
    const book = await read(zipSync(Object.fromEntries(files)));
    expect(book.sheets[0]!.charts).toEqual([]);
    expect(uncarriedBy(book)).toEqual(['charts']);
  });

  test.each(['TABLE', 'HISTOGRAM'])('%s has no place in a file, which is said', (type) => {
    expect(uncarriedBy(bookWith({ ...COLUMN, type }))).toEqual(['charts']);
  });
});
