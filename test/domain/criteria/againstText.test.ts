import { shippedSets } from '../../../src/domain/criteria/catalogue';
import { missingFrom, problemsOf } from '../../../src/domain/criteria/completeness';
import type { PointsSet } from '../../../src/domain/criteria/criteriaSet';
import { nothingSaid } from '../../../src/domain/criteria/setsTabForm';
import { readSetsTab } from '../../../src/domain/criteria/workbookSets';
import { writeSets } from '../../../src/domain/criteria/writeSets';
import type { CellValue, Grid } from '../../../src/domain/layout/grid';

function gridOf(lines: readonly (readonly CellValue[])[]): Grid {
  const width = Math.max(...lines.map((row) => row.length));
  const values = lines.map((row) => [...row, ...Array<CellValue>(width - row.length).fill('')]);
  return {
    sheet: 'Bộ tiêu chí',
    values,
    shown: values.map((row) => row.map(String)),
    formulas: values.map((row) => row.map(() => '')),
    merges: [],
  };
}

/** "Bộ | X\nXếp loại | Tốt | 85 | 100", read over the shipped sets. */
function readTab(text: string) {
  const { sets, findings } = readSetsTab(
    gridOf(text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()))),
    shippedSets,
  );
  return { set: sets[0] as PointsSet, findings };
}

const tt22 = (rows: string) => readTab(`Bộ | DVHT-HUYEN-TT22\n${rows}`);
const tt44 = (rows: string) => readTab(`Bộ | CDHT-XA-TT44\n${rows}`);

const good = 'Xếp loại | Tốt | 85 | 100';
const fair = 'Xếp loại | Khá | 70 | dưới 85';
const middling = 'Xếp loại | Trung bình | 50 | dưới 70';

describe('a text that was read in full is not changed by a locality', () => {
  test.each`
    of                   | rows                                                                                      | at        | kind          | typed         | text
    ${'DVHT-HUYEN-TT22'} | ${`Xếp loại | Xuất sắc | 85 | 100\n${fair}\n${middling}`}                                 | ${[2, 2]} | ${'bandName'} | ${'Xuất sắc'} | ${'Tốt'}
    ${'DVHT-HUYEN-TT22'} | ${`Xếp loại | Xuất sắc | 75 | 100\n${fair}\n${middling}`}                                 | ${[2, 3]} | ${'band'}     | ${'75'}       | ${'85'}
    ${'DVHT-HUYEN-TT22'} | ${`${good}\n${fair}\nXếp loại | Đạt | 30 | dưới 70`}                                      | ${[4, 2]} | ${'bandName'} | ${'Đạt'}      | ${'Trung bình'}
    ${'DVHT-HUYEN-TT22'} | ${`${good}\n${fair}\nXếp loại | Đạt | 30 | dưới 70`}                                      | ${[4, 3]} | ${'band'}     | ${'30'}       | ${'50'}
    ${'DVHT-TINH-TT22'}  | ${`${good}\nXếp loại | Khá | 70 | 84\n${middling}`}                                       | ${[3, 4]} | ${'bandEnd'}  | ${'84'}       | ${'dưới 85'}
    ${'CDHT-XA-TT44'}    | ${'Xếp loại | Tốt | 85 | 100\nXếp loại | Khá | 70 | 84\nXếp loại | Trung bình | 50 | 65'} | ${[4, 4]} | ${'bandEnd'}  | ${'65'}       | ${'69'}
    ${'DVHT-HUYEN-TT22'} | ${'Đến hết năm | 2030'}                                                                   | ${[2, 2]} | ${'lastYear'} | ${'2030'}     | ${'2023'}
    ${'CDHT-XA-TT44'}    | ${'Đến hết năm | 2024'}                                                                   | ${[2, 2]} | ${'lastYear'} | ${'2024'}     | ${'2023'}
    ${'CDHT-XA-TT44'}    | ${'Có tiêu chí 0 điểm thì không xếp loại | Không'}                                        | ${[2, 2]} | ${'zeroBars'} | ${'Không'}    | ${'Có'}
    ${'CDHT-XA-TT44'}    | ${'Không có minh chứng thì không chấm điểm | Không'}                                      | ${[2, 2]} | ${'evidence'} | ${'Không'}    | ${'Có'}
    ${'DVHT-HUYEN-TT22'} | ${'Mã | Tiêu chí | Điểm tối đa\n4 | Thêm | 10\nTổng | | 110'}                             | ${[4, 3]} | ${'total'}    | ${'110'}      | ${'100'}
  `('$of: $kind $typed instead of $text', ({ of, rows, at: [row, column], kind, typed, text }) => {
    const { set, findings } = readTab(`Bộ | ${of}\n${rows}`);
    expect(findings).toContainEqual({
      code: 'set.againstText',
      place: { sheet: 'Bộ tiêu chí', row, column },
      facts: { set: of, figure: expect.objectContaining({ kind }), typed, text },
    });
    expect(missingFrom(set)).toContain('text');
  });

  test('a fourth band has to go, and judges nobody meanwhile', () => {
    const { set, findings } = tt22(`${good}\n${fair}\n${middling}\nXếp loại | Đạt | 30 | dưới 50`);
    expect(findings).toMatchObject([
      {
        code: 'set.unreadable',
        place: { row: 5, column: 2 },
        facts: { shown: 'Đạt', expected: 'noFurtherBand' },
      },
    ]);
    expect(missingFrom(set)).toContain('text');
  });

  test('a band left out is missed', () => {
    const { set, findings } = tt22(`${good}\n${fair}`);
    expect(findings).toMatchObject([{ code: 'set.incomplete', facts: { missing: 'bands' } }]);
    expect(missingFrom(set)).toContain('bands');
  });

  test.each([
    ['the bands as they are, in another order', () => tt22(`${middling}\n${good}\n${fair}`)],
    ['fewer years, which were not read in full', () => tt22('Áp dụng từ năm | 2021\nĐến hết năm | 2022')],
    ['the rule as it is', () => tt44('Có tiêu chí 0 điểm thì không xếp loại | x')],
  ])('%s: nothing to say', (_, reading) => {
    const { findings } = reading();
    expect(findings.filter(({ code }) => code !== 'set.incomplete')).toEqual([]);
  });

  test('every shipped set comes back as it was written', () => {
    const { findings } = readSetsTab(gridOf(writeSets(shippedSets, nothingSaid)), shippedSets);
    expect(findings.filter(({ code }) => code !== 'set.incomplete')).toEqual([]);
  });
});

describe('a set of the locality’s own', () => {
  test.each`
    title                         | years                                          | governed | because
    ${'Đơn vị học tập cấp huyện'} | ${'Áp dụng từ năm | 2021\nĐến hết năm | 2022'} | ${true}  | ${'Thông tư 22'}
    ${'Đơn vị học tập cấp tỉnh'}  | ${'Áp dụng từ năm | 2024'}                     | ${true}  | ${'Thông tư 24'}
    ${'Cộng đồng học tập cấp xã'} | ${''}                                          | ${true}  | ${'Thông tư 44 and 25'}
    ${'Huyện học tập'}            | ${'Áp dụng từ năm | 2025'}                     | ${true}  | ${'Thông tư 25'}
    ${'Huyện học tập'}            | ${'Đến hết năm | 2023'}                        | ${false} | ${'before Thông tư 25'}
    ${'Đơn vị học tập cấp huyện'} | ${'Đến hết năm | 2019'}                        | ${false} | ${'before Thông tư 22'}
    ${'Gia đình học tập'}         | ${'Áp dụng từ năm | 2021'}                     | ${false} | ${'Quyết định 448 is filled in by the locality'}
    ${'Công dân học tập'}         | ${'Áp dụng từ năm | 2024'}                     | ${false} | ${'Quyết định 324 was read in part'}
  `('$title, $years: governed $governed by $because', ({ title, years, governed }) => {
    const own = `Danh hiệu | ${title}\n${years}\nĐiểm công nhận | 50\nMã | Tiêu chí | Điểm tối đa\n1 | Một | 100`;
    const { set, findings } = readTab(`Bộ | RIENG\n${own}`);
    const told = findings.filter(({ code }) => code === 'set.unreadable');
    expect(told).toMatchObject(
      governed
        ? [{ place: { row: 2, column: 2 }, facts: { shown: title, expected: 'ungovernedTitle' } }]
        : [],
    );
    expect(missingFrom(set).includes('text')).toBe(governed);
  });

  test('the difficult area has the higher line', () => {
    const { set, findings } = readTab(
      'Bộ | GDHT-448\nĐiểm công nhận | 70\nĐiểm công nhận (vùng khó khăn) | 80',
    );
    const problem = { code: 'difficultAboveOrdinary', ordinary: 70, difficultArea: 80 };
    expect(findings).toContainEqual({
      code: 'set.contradicts',
      place: { sheet: 'Bộ tiêu chí', row: 3, column: 2 },
      facts: { set: 'GDHT-448', problem },
    });
    expect(problemsOf(set)).toContainEqual(problem);
  });

  test('a line of the text that only the other typed one contradicts is told where it was typed', () => {
    const { findings } = readTab('Bộ | CONGDAN-324\nĐiểm công nhận | 60');
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'set.contradicts',
        place: { sheet: 'Bộ tiêu chí', row: 2, column: 2 },
      }),
    );
  });

  test('the same line for both areas is sound', () => {
    const { set } = readTab('Bộ | GDHT-448\nĐiểm công nhận | 80\nĐiểm công nhận (vùng khó khăn) | 80');
    expect(problemsOf(set)).toEqual([]);
  });

  test('a band without a name', () => {
    const { set, findings } = readTab('Bộ | GDHT-448\nXếp loại | Tốt | 80 | 100\nXếp loại | | 50 | 79');
    expect(findings).toContainEqual({
      code: 'set.unreadable',
      place: { sheet: 'Bộ tiêu chí', row: 3, column: 2 },
      facts: { shown: '', expected: 'bandName' },
    });
    expect(missingFrom(set)).toContain('bands');
  });
});
