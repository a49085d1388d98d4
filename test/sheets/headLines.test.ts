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
        expect(row.length * 6.5 <= Math.min(width, 1000) || !row.includes(' ')).toBe(true);
    }),
  );
});
