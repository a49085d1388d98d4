import fc from 'fast-check';
import { headLines } from '../../src/sheets/headLines';

test.each`
  lines                                                        | width  | rows
  ${[]}                                                        | ${600} | ${[]}
  ${['Một câu.']}                                              | ${600} | ${['Một câu.']}
  ${['Năm 2024.', 'Ô trống không phải là 0.']}                 | ${600} | ${['Năm 2024. Ô trống không phải là 0.']}
  ${['Năm 2024. Ô trống không phải là 0.']}                    | ${195} | ${['Năm 2024.', 'Ô trống không phải là 0.']}
  ${['Phiếu chưa đủ căn cứ chưa tính vào số được công nhận.']} | ${195} | ${['Phiếu chưa đủ căn cứ chưa tính', 'vào số được công nhận.']}
  ${['Tổ 1.250 và 3,5 điểm']}                                  | ${600} | ${['Tổ 1.250 và 3,5 điểm']}
`('above a table of $width pixels $lines stand as $rows', ({ lines, width, rows }) => {
  expect(headLines(lines, width)).toEqual(rows);
});

test('no word is lost, and no row that could be shorter is longer than the table is wide', () => {
  const word = fc.stringMatching(/^[a-zA-Zổọế.]{1,12}$/);
  const line = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(line), fc.integer({ min: 100, max: 2000 }), (lines, width) => {
      const rows = headLines(lines, width);
      expect(rows.join(' ')).toBe(lines.join(' '));
      for (const row of rows)
        expect(row.length * 6.5 <= Math.min(width, 650) || !row.includes(' ')).toBe(true);
    }),
  );
});

test.each`
  mostRows | rows
  ${4}     | ${['Một hai ba bốn.', 'Năm sáu bảy tám.', 'Chín mười.']}
  ${2}     | ${['Một hai ba bốn. Năm sáu', 'bảy tám. Chín mười.']}
  ${1}     | ${['Một hai ba bốn.', 'Năm sáu bảy tám.', 'Chín mười.']}
`('sentences that may take $mostRows rows stand as $rows', ({ mostRows, rows }) => {
  expect(headLines(['Một hai ba bốn. Năm sáu bảy tám. Chín mười.'], 160, mostRows)).toEqual(rows);
});

test('rows are longer than an open sidebar leaves in view only where that keeps them in view', () => {
  const sentences = Array<string>(3).fill(`${'a'.repeat(69)}.`);
  expect(headLines(sentences, 1200, 2)).toHaveLength(2);
  expect(headLines(sentences, 1200, 1)).toHaveLength(3);
});
