import { readTables } from '../../../src/domain/layout/readTables';
import { drawnGrid } from '../../support/grids';

const heads = 'TT | Khu phố, tổ | Số hộ | Số hộ đăng ký';

/** The groups that count, and the rows that are told, rows from 1. */
function summary(picture: string, head = heads): { groups: (string | null)[]; told: number[] } {
  const tab = drawnGrid('Tổng hợp', `${head.replace('Khu phố, tổ', 'Tổ dân phố')}\n${picture}`);
  const { kind, records, remarks } = readTables(tab, new Map())[0]!;
  expect(kind).toBe('groupSummary');
  return { groups: records.map(({ group }) => group), told: remarks.map((row) => row + 1) };
}

describe('a summary by group counts no household twice', () => {
  const two = '1 | Tổ 1 | 100 | 60\n2 | Tổ 2 | 200 | 80';
  const groups = ['Tổ 1', 'Tổ 2'];
  test.each([
    ['the ward by its name', `${two}\n | Phường Thử | 300 | 140`],
    ['the ward on top, whatever it counts', ` | Phường Thử | 310 | 140\n${two}`],
    ['all under a name of its own', `${two}\n | Toàn địa bàn dân cư | 300 | 140`],
    ['all under another name', `${two}\n | Hội Khuyến học khu vực | 300 | 140`],
    ['a section with a Roman number', `I | Khu phố 1 | 300 | 140\n${two}`],
    ['a section without a number', ` | Khu phố 1 | 300 | 140\n${two}`],
    ['the numbering row', `A | B | 1 | 2\n${two}`],
    ['the numbering row with a share', `A | B | 1 | 2=1/3x100\n${two}`],
  ])('and leaves out %s', (_, picture) => {
    expect(summary(picture)).toEqual({ groups, told: [] });
  });

  test('and tells a section whose counts differ from those of its groups', () => {
    expect(summary(`I | Khu phố 1 | 290 | 140\n${two}`)).toEqual({ groups, told: [2] });
  });

  test('but keeps a group that happens to equal two others in one count', () => {
    const kept = summary('1 | Tổ 1 | 300 | 150\n2 | Tổ 2 | 100 | 60\n3 | Tổ 3 | 200 | 80');
    expect(kept.groups).toEqual(['Tổ 1', 'Tổ 2', 'Tổ 3']);
  });

  test('and keeps groups numbered with Roman numbers where nothing stands below them', () => {
    expect(summary('I | Khu phố 1 | 100 | 60\nII | Khu phố 2 | 200 | 80').groups).toEqual([
      'Khu phố 1',
      'Khu phố 2',
    ]);
  });
});
