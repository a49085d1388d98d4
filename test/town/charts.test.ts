import type { SheetModel } from '../../local/host';
import { gridChart } from '../../local/workbench/grid/charts';
import type { DashboardReport } from '../../src/district/calls';
import { drawTown } from '../support/towns';
import { consolidate, runIn } from './runs';

const drawn = () => drawTown({ wards: 12, households: 6, seed: 12 });

const shownIn = (sheet: SheetModel, row: number, column: number) => sheet.at(row, column).value;

describe('the tab “Biểu đồ”', () => {
  const town = drawn();
  consolidate(town);
  const sheet = town.master.sheetNamed('Biểu đồ')!;

  test('has charts over numbers that stand in it, named by their first row', () => {
    expect(sheet.charts.map(({ type, options }) => [type, options.title])).toEqual([
      ['COLUMN', 'Tỷ lệ công nhận trên tổng số, năm 2024'],
      ['LINE', 'Đã nhận 12/12 phường, xã'],
      ['BAR', 'Gia đình học tập: tỷ lệ công nhận theo phường, xã'],
    ]);
    const { ranges } = sheet.charts[2]!;
    const [names, shares] = ranges.map(({ area }) => area);
    expect(shownIn(sheet, names!.row, names!.column)).toBe('Phường, xã');
    expect(shownIn(sheet, shares!.row, shares!.column)).toBe('Tỷ lệ');
    expect(names!.rows).toBe(13);
    const values = Array.from({ length: 12 }, (_, at) =>
      Number(shownIn(sheet, names!.row + 1 + at, shares!.column)),
    );
    expect(values).toEqual([...values].sort((a, b) => b - a));
  });

  test('draws shares in percent from nought, as their cells are', () => {
    const [shares, days, ranking] = sheet.charts.map((chart) => gridChart(town.master, chart));
    expect([shares, days, ranking].map((chart) => chart?.percentDigits)).toEqual([1, null, 1]);
    for (const chart of [shares, days, ranking]) expect(chart?.range.least).toBe(0);
  });

  test('lays no chart over numbers or over another chart', () => {
    let free = 0;
    for (const { position, height, ranges } of sheet.charts) {
      expect(position.row).toBeGreaterThan(free);
      free = position.row + Math.ceil(height / 21);
      for (const { area } of ranges) expect(area.column).toBeGreaterThan(position.column);
    }
  });

  test('is drawn anew, not piled up, when the tabs are written again', () => {
    const before = sheet.charts.length;
    town.master.remove(town.master.sheetNamed('Tiến độ nộp')!);
    consolidate(town);
    expect(sheet.charts).toHaveLength(before);
  });
});

test('the window “Biểu đồ” shows what was kept, without opening any workbook', () => {
  const town = drawn();
  expect(runIn(town, 'readDashboard')).toMatchObject({ value: null });
  consolidate(town);
  const { value, calls } = runIn(town, 'readDashboard');
  expect(value).toMatchObject({ year: 2024, received: 12, expected: 12 });
  expect((value as DashboardReport).charts.map(({ kind, bars }) => [kind, bars.length])).toEqual([
    ['column', 1],
    ['line', 0],
    ['bar', 12],
  ]);
  expect(Object.keys(calls).filter((call) => /UrlFetchApp|Drive/.test(call))).toEqual([]);
  expect(Object.values(calls).reduce((all, count) => all + count, 0)).toBeLessThanOrEqual(10);
});

describe('every own tab of the master', () => {
  const town = drawn();
  const { calls } = runIn(town, 'consolidateTown');

  test('is written in one change of the file', () => {
    expect(calls['Sheets.Spreadsheets.batchUpdate']).toBe(2);
  });

  test('keeps at most five rows in view, and asks whoever types in it', () => {
    const own = town.master.sheets.filter((sheet) =>
      String(sheet.at(2, 1).value).startsWith('Trang do Sổ Khuyến học'),
    );
    expect(own.length).toBeGreaterThan(5);
    for (const { name, frozenRows, protections } of own) {
      expect([name, frozenRows <= 5]).toEqual([name, true]);
      expect(protections.map(({ warningOnly }) => warningOnly)).toEqual([true]);
    }
  });

  test('has the headings of numbers at the right', () => {
    const sheet = town.master.sheetNamed('Tổng hợp')!;
    const at = (text: string) => {
      for (let row = 1; row <= 8; row++)
        for (let column = 1; column <= 8; column++)
          if (sheet.at(row, column).value === text) return sheet.at(row, column).style?.alignment?.horizontal;
      return undefined;
    };
    expect([at('Tổng số hộ'), at('Phường, xã')]).toEqual(['right', undefined]);
  });

  test('is left alone when nothing changed', () => {
    expect(runIn(town, 'consolidateTown').calls['Sheets.Spreadsheets.batchUpdate'] ?? 0).toBe(0);
  });
});
