import type { Scratch } from '../case';

/** Cells to be copied or moved: formulas, a colour, a note. */
export const source = ({ sheet }: Scratch) =>
  sheet
    .getRange('A1:B2')
    .setValues([
      [1, '=A1*2'],
      [3, '=A2*2'],
    ])
    .setBackground('#ff0000')
    .setNote('x');

/** What came of them where they are pasted, at D5. */
export const target = ({ sheet }: Scratch) => {
  const cells = sheet.getRange('D5:E6');
  return [cells.getValues(), cells.getFormulas(), cells.getBackground(), cells.getNote()];
};

/** What `source` computes. */
export const VALUES = [
  [1, 2],
  [3, 6],
];

/** No formulas where they are pasted. */
export const NO_FORMULAS = [
  ['', ''],
  ['', ''],
];
