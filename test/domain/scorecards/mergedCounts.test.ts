import type { Grid } from '../../../src/domain/layout/grid';
import { examineWard } from '../../../src/domain/returns/examineWard';
import { wardReturn } from '../../../src/domain/returns/wardReturn';
import { drawnGrid } from '../../support/grids';

const totals = (...tabs: Grid[]) => {
  const { reading, judged, findings } = examineWard(tabs);
  const { titles } = wardReturn(reading, judged, findings, 2024);
  const told = findings.filter(({ code }) => code === 'count.twice').map(({ place }) => place.sheet);
  return { households: titles.family.total, adults: titles.citizen.total, told };
};

const tab = (sheet: string, columns: string, rows: string): Grid =>
  drawnGrid(sheet, `Năm 2024\nTổ dân phố | ${columns}\n${rows}`);

const households = 'Tổng số hộ | Số hộ đăng ký';
const adults = 'Số công dân từ 18 tuổi | Số hộ đăng ký';

describe('the summaries of a ward count together as one', () => {
  test('two that agree are not added up', () => {
    const rows = 'Tổ 1 | 40 | 30\nTổ 2 | 50 | 40';
    const spelled = 'TDP 01 | 40 | 30\nTDP 02 | 50 | 40';
    expect(totals(tab('A', households, rows), tab('B', households, spelled))).toMatchObject({
      households: 90,
      told: [],
    });
  });

  test('one of households and one of citizens complete each other', () => {
    const apart = [
      tab('Hộ', households, 'Tổ 1 | 40 | 30\nTổ 2 | 50 | 40'),
      tab('Dân', adults, 'Tổ 2 | 100 |\nTổ 1 | 90 |'),
    ];
    expect(totals(...apart)).toEqual({ households: 90, adults: 190, told: [] });
  });

  test('a school among the citizens says nothing of households', () => {
    const apart = [
      tab('Hộ', households, 'Tổ 1 | 40 | 30'),
      tab('Dân', adults, 'Tổ 1 | 90 |\nTrường THCS Đông | 20 |'),
    ];
    expect(totals(...apart)).toMatchObject({ households: 40, adults: 110 });
  });

  test('two that differ leave the total unknown, and tell it', () => {
    const [a, b] = [
      tab('A', households, 'Tổ 1 | 40 | 30\nTổ 2 | 50 | 40'),
      tab('B', households, 'Tổ 1 | 41 | 30'),
    ];
    expect(totals(a, b)).toMatchObject({ households: null, told: ['B'] });
    expect(totals(b, a)).toMatchObject({ households: null, told: ['A'] });
  });

  test('a group typed twice in one tab may be two groups', () => {
    expect(totals(tab('A', households, 'Tổ 1 | 40 | 30\nTổ 1 | 40 | 30'))).toMatchObject({
      households: null,
      told: ['A', 'A'],
    });
  });
});
