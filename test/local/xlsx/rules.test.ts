import { Workbook } from 'exceljs';
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

/** Rules that Excel has and Sheets has no criterion for, beside one that both have. */
async function excelsOwn(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('S');
  sheet.getCell('A1').value = 'x';
  Object.assign(sheet, {
    dataValidations: {
      model: {
        B1: { type: 'custom', formulae: ['LEN(B1)=3'], error: 'Ba chữ', showErrorMessage: true },
        C1: { type: 'time', operator: 'greaterThan', formulae: [0.5] },
        D1: { type: 'list', formulae: ['INDIRECT(A1)'] },
      },
    },
  });
  const top = { type: 'top10', rank: 3, percent: false, bottom: false, priority: 1 } as const;
  sheet.addConditionalFormatting({ ref: 'A1:A9', rules: [{ ...top, style: { font: { bold: true } } }] });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function rulesInFile(bytes: Uint8Array) {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  const sheet = workbook.worksheets[0] as unknown as {
    dataValidations: { model: Record<string, { type: string; error?: string }> };
    conditionalFormattings: { ref: string; rules: { type: string }[] }[];
  };
  const validations = Object.entries(sheet.dataValidations.model).map(([at, rule]) => [
    at,
    rule.type,
    rule.error,
  ]);
  return {
    validations: validations.sort(),
    formats: sheet.conditionalFormattings.map(({ ref, rules }) => [ref, rules[0]?.type]),
  };
}

describe('rules only the file understands', () => {
  const OWN = [
    ['B1', 'custom', 'Ba chữ'],
    ['C1', 'time', undefined],
    ['D1', 'list', undefined],
  ];

  test('stay, with the wording of those the book took over, when others are added and taken away', async () => {
    const book = await read(await excelsOwn());
    const sheet = book.sheets[0]!;
    const rule = {
      criteria: 'NUMBER_LESS_THAN',
      values: [5],
      rejects: true,
      showsList: true,
      helpText: null,
    };
    const area = { row: 2, column: 2, rows: 1, columns: 1 };
    const before = [sheet.validations, sheet.conditionalFormats];
    sheet.validations = [...sheet.validations, { area, rule }];
    sheet.conditionalFormats = [
      { kind: 'boolean', areas: [area], criteria: 'CELL_EMPTY', values: [], looks: {} },
    ];
    expect(await rulesInFile(await writeBook(book))).toEqual({
      validations: [OWN[0], ['B2', 'decimal', undefined], OWN[1], OWN[2]],
      formats: [
        ['B2', 'containsText'],
        ['A1:A9', 'top10'],
      ],
    });
    [sheet.validations, sheet.conditionalFormats] = before as [
      typeof sheet.validations,
      typeof sheet.conditionalFormats,
    ];
    expect(await rulesInFile(await writeBook(book))).toEqual({
      validations: OWN,
      formats: [['A1:A9', 'top10']],
    });
  });

  test('give way where the book sets a rule of its own', async () => {
    const book = await read(await excelsOwn());
    const rule = {
      criteria: 'NUMBER_LESS_THAN',
      values: [5],
      rejects: true,
      showsList: true,
      helpText: null,
    };
    const sheet = book.sheets[0]!;
    sheet.validations = [{ area: { row: 1, column: 3, rows: 1, columns: 1 }, rule }];
    const { validations } = await rulesInFile(await writeBook(book));
    expect(validations).toEqual([['C1', 'decimal', undefined], OWN[2]]);
  });
});
