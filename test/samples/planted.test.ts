import { makeTown } from '../../samples/make';

const { books, expected } = makeTown();
const troubled = books.filter(({ plan }) => plan.trouble === 'errors');
const families = Array.from({ length: 15 }, (_, index) => index + 1);

describe.each(troubled.map(({ plan }) => `${plan.name}.xlsx`))('the error ward %s', (file) => {
  const planted = expected.planted.filter((error) => error.file === file);

  test.each(families)('has an error of family %i of the list of typical errors', (family) => {
    expect(planted.filter((error) => error.family === family)).not.toHaveLength(0);
  });

  test('holds every planted error in a tab that it has, each cell planted once', () => {
    const { workbook } = troubled.find(({ plan }) => `${plan.name}.xlsx` === file)!;
    for (const { sheet } of planted) expect(workbook.getWorksheet(sheet)).toBeDefined();
    const cells = planted.map(({ sheet, cell }) => `${sheet}!${cell}`);
    expect(new Set(cells).size).toBe(cells.length);
  });
});

test('nothing is planted outside the two error wards', () => {
  const files = new Set(expected.planted.map(({ file }) => file));
  expect([...files]).toEqual(troubled.map(({ plan }) => `${plan.name}.xlsx`));
});

describe('a planted cell holds what its kind says', () => {
  test.each`
    kind                     | shown
    ${'1-words'}             | ${'chín điểm'}
    ${'1-refError'}          | ${{ error: '#REF!' }}
    ${'1-thousandsDotText'}  | ${'1.104'}
    ${'2-aboveMax'}          | ${35}
    ${'2-negative'}          | ${-5}
    ${'2-blank'}             | ${null}
    ${'3-zeroRatedGood'}     | ${0}
    ${'3-indexBelowFive'}    | ${4}
    ${'4-noEvidenceTT25'}    | ${null}
    ${'5-ratingContradicts'} | ${'Tốt'}
    ${'6-percentAbove100'}   | ${112.5}
    ${'8-tcvn3Name'}         | ${'NguyÔn V¨n B×nh'}
    ${'11-nt'}               | ${'nt'}
    ${'12-monthDay'}         | ${'12/25/2024'}
    ${'13-missingDate'}      | ${null}
  `('$kind', ({ kind, shown }) => {
    const cells = expected.planted.filter((error) => error.kind === kind);
    expect(cells).toHaveLength(2);
    for (const { file, sheet, cell } of cells) {
      const { workbook } = troubled.find(({ plan }) => `${plan.name}.xlsx` === file)!;
      expect(workbook.getWorksheet(sheet)!.getCell(cell).value).toEqual(shown);
    }
  });

  test('5-betweenBands: totals of 84,5 and 69,5', () => {
    const totals = expected.planted
      .filter(({ kind }) => kind === '5-betweenBands')
      .map(({ file, sheet, cell }) => {
        const { workbook } = troubled.find(({ plan }) => `${plan.name}.xlsx` === file)!;
        return workbook.getWorksheet(sheet)!.getCell(cell).result;
      });
    expect(totals).toEqual([84.5, 69.5]);
  });
});
