import { Workbook } from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readBook, uncarriedBy, writeBook } from '../../../local/xlsx';
import { withParts } from '../../support/zip';

async function plainWorkbook(fill: (workbook: Workbook) => void = () => {}): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.addWorksheet('Hộ').getCell('A1').value = 'STT';
  fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const read = (bytes: Uint8Array) => readBook(bytes, { id: 'x', name: 'x' });

describe('parts of a file that writing it again would lose', () => {
  test.each`
    part                                          | content                                              | kind
    ${'xl/charts/chart1.xml'}                     | ${'<c:chartSpace/>'}                                 | ${'charts'}
    ${'xl/drawings/drawing9.xml'}                 | ${'<xdr:wsDr><xdr:sp macro=""></xdr:sp></xdr:wsDr>'} | ${'shapes'}
    ${'xl/pivotTables/pivotTable1.xml'}           | ${''}                                                | ${'pivotTables'}
    ${'xl/externalLinks/externalLink1.xml'}       | ${''}                                                | ${'externalLinks'}
    ${'xl/vbaProject.bin'}                        | ${''}                                                | ${'macros'}
    ${'xl/threadedComments/threadedComment1.xml'} | ${''}                                                | ${'threadedComments'}
    ${'xl/ctrlProps/ctrlProp1.xml'}               | ${''}                                                | ${'controls'}
    ${'xl/slicers/slicer1.xml'}                   | ${''}                                                | ${'slicers'}
    ${'xl/connections.xml'}                       | ${''}                                                | ${'queries'}
  `('$part is known as $kind', async ({ part, content, kind }) => {
    expect(uncarriedBy(await read(withParts(await plainWorkbook(), { [part]: content })))).toEqual([kind]);
  });

  test('notes where only some programs put them are told, and the file is read all the same', async () => {
    const bytes = await plainWorkbook(({ worksheets }) => {
      worksheets[0]!.getCell('A1').note = 'Xem lại';
    });
    const { 'xl/comments1.xml': notes, ...parts } = unzipSync(bytes);
    const links = 'xl/worksheets/_rels/sheet1.xml.rels';
    const moved = strFromU8(parts[links]!).replace('../comments1.xml', '/xl/comments/comment1.xml');
    const book = await read(
      zipSync({ ...parts, [links]: strToU8(moved), 'xl/comments/comment1.xml': notes! }),
    );
    expect(book.sheets[0]!.at(1, 1).value).toBe('STT');
    expect(uncarriedBy(book)).toEqual(['notes']);
  });

  test('are none in a file with looks, notes, lists and pictures', async () => {
    const png = Buffer.from('89504e470d0a1a0a', 'hex');
    const bytes = await plainWorkbook((workbook) => {
      const sheet = workbook.worksheets[0]!;
      sheet.getCell('A2').note = 'Xem lại';
      sheet.getCell('A3').dataValidation = { type: 'list', formulae: ['"Có,Không"'] };
      const imageId = workbook.addImage({ buffer: png as unknown as ArrayBuffer, extension: 'png' });
      sheet.addImage(imageId, 'B2:C4');
    });
    const book = await read(bytes);
    expect(uncarriedBy(book)).toEqual([]);
    const again = new Workbook();
    await again.xlsx.load(Buffer.from(await writeBook(book)) as unknown as ArrayBuffer);
    expect(again.worksheets[0]!.getImages()).toHaveLength(1);
  });
});

test('a formula over another file leaves its value in the copy, which has no such links', async () => {
  const bytes = await plainWorkbook((workbook) => {
    workbook.worksheets[0]!.getCell('B1').value = { formula: '[1]Sheet1!A1*2', result: 7 };
  });
  const book = await read(withParts(bytes, { 'xl/externalLinks/externalLink1.xml': '' }));
  expect(book.sheets[0]!.at(1, 2)).toMatchObject({ formula: '=[1]Sheet1!A1*2', value: 7 });
  const copy = await read(await writeBook(book));
  expect(copy.sheets[0]!.at(1, 2)).toEqual({ value: 7 });
});

describe('a cell far out', () => {
  test.each(['XFD1048576', 'A1048576'])(
    'with nothing but a space at %s does not make the tab large',
    async (place) => {
      const bytes = await plainWorkbook((workbook) => {
        workbook.worksheets[0]!.getCell(place).value = ' ';
      });
      const [sheet] = (await read(bytes)).sheets;
      expect(sheet!.extent()).toEqual({ rows: 1, columns: 1 });
      expect(sheet!.rowCount * sheet!.columnCount).toBeLessThan(100_000);
    },
  );

  test('with content is told: no spreadsheet may have so many cells', async () => {
    const bytes = await plainWorkbook((workbook) => {
      workbook.worksheets[0]!.getCell('XFD1048576').value = 'x';
    });
    await expect(read(bytes)).rejects.toMatchObject({ reason: 'tooWide' });
  });
});
