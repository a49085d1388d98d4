import { cardsByRow } from '../../../src/domain/entry/entryForm';
import { readRosters, readWardBook } from '../../../src/domain/scorecards/wardBook';
import { drawnGrid } from '../../support/grids';

test('ticks are read by all lists of a tab, as in a check', () => {
  const lists = drawnGrid(
    'Tổ 3',
    [
      'GIA ĐÌNH HỌC TẬP NĂM 2024',
      'STT | Họ tên chủ hộ | Đăng ký | TC1 | TC2',
      '1 | Lý Sao | x | 20 | 30',
      '2 | Vàng Mỷ | | 20 | 30',
      'GIA ĐÌNH HỌC TẬP NĂM 2024',
      'STT | Họ tên chủ hộ | Thôn | Đăng ký | TC1 | TC2 | TC3',
      '1 | Giàng Pao | Thôn Hạ | Có | 20 | 30 | 9',
      '2 | A Tủa | Thôn Hạ | 1 | 20 | 30 | 9',
    ].join('\n'),
  );
  const { rosters } = readRosters([lists]);
  expect(rosters).toHaveLength(2);
  const cards = rosters.flatMap((roster) => [...cardsByRow(roster).values()]);
  expect(cards).toEqual(readWardBook([lists]).cards);
});
