import type { Cell } from '../../../local/host';
import { readTyped } from '../../../local/host/values/typed';
import { gridCell, typedText } from '../../../local/workbench/grid/cells';
import { gridStyle, StyleTable } from '../../../local/workbench/grid/styles';

const DAY = 46058; // 05/02/2026

describe('what one would type to get a cell', () => {
  test.each<[string, Cell]>([
    ['94,5', { value: 94.5 }],
    ['0', { value: 0 }],
    ['-12', { value: -12 }],
    ['75%', { value: 0.75, numberFormat: '0%' }],
    ['05/02/2026', { value: DAY, numberFormat: 'dd/mm/yyyy' }],
    ['05/02/2026', { value: DAY, numberFormat: 'd/m' }],
    ['05/02/2026 06:00:00', { value: DAY + 0.25, numberFormat: 'dd/mm/yyyy hh:mm' }],
    ['TRUE', { value: true }],
    ["'0912345678", { value: '0912345678' }],
    ['0912345678', { value: '0912345678', numberFormat: '@' }],
    ["'=A1", { value: '=A1' }],
    ["''tis", { value: "'tis" }],
    ['Nguyễn Văn Ước', { value: 'Nguyễn Văn Ước' }],
    ['=SUM(A1:A2)', { value: 3, formula: '=SUM(A1:A2)' }],
    ['', { value: null }],
  ])('%s', (text, cell) => {
    expect(typedText(cell)).toBe(text);
    if (cell.formula === undefined)
      expect(readTyped(text, cell.numberFormat, new Date()).value).toEqual(cell.value);
  });
});

describe('a cell for the grid', () => {
  test.each<[string, Cell, object]>([
    ['blank', { value: null }, {}],
    ['plain text', { value: 'An' }, { value: 'An' }],
    ['a fraction shows its decimal comma', { value: 94.5 }, { value: 94.5, shown: '94,5' }],
    ['an error shows its text', { value: { error: '#REF!' } }, { value: '#REF!' }],
    ['text that looks like a number', { value: '094' }, { value: '094', typed: "'094" }],
    ['a link', { value: 'x', link: '#gid=0&range=A1' }, { value: 'x', link: '#gid=0&range=A1', style: 0 }],
  ])('%s', (_name, cell, expected) => {
    expect(gridCell(cell, new StyleTable())).toEqual(expected);
  });

  test('equal looks share one entry of the table', () => {
    const table = new StyleTable();
    const bold = () => ({ value: 1, style: { font: { bold: true } } });
    expect([table.indexOf(bold()), table.indexOf(bold()), table.indexOf({ value: 1 })]).toEqual([0, 0, null]);
    expect(table.styles).toEqual([{ bold: true }]);
  });

  test('looks are told in plain words; what the grid cannot draw is left out', () => {
    expect(
      gridStyle({
        font: {
          name: 'Times New Roman',
          size: 13,
          italic: true,
          underline: 'none',
          color: { argb: 'FF8C0D0D' },
        },
        fill: { type: 'pattern', pattern: 'solid', fgColor: { theme: 4 } },
        alignment: { horizontal: 'centerContinuous', vertical: 'middle', wrapText: true },
        border: { top: { style: 'hair' }, left: { style: 'medium', color: { argb: 'FF000080' } } },
      }),
    ).toEqual({
      italic: true,
      font: 'Times New Roman',
      size: 13,
      color: '#8c0d0d',
      background: '#4472c4',
      vertical: 'middle',
      wrap: true,
      borders: { top: { line: 'dotted', color: '#000000' }, left: { line: 'medium', color: '#000080' } },
    });
  });
});
