import type { Grid } from '../../../src/domain/layout/grid';
import { isPointsCard, type PointsCard } from '../../../src/domain/scorecards/scorecard';
import { readWardBook } from '../../../src/domain/scorecards/wardBook';
import { copyOf, planNewYear } from '../../../src/domain/years/newYear';
import { drawnGrid } from '../../support/grids';

const planOf = (...grids: Grid[]) => planNewYear(grids, readWardBook(grids));

const pointsCards = (grids: Grid[]): PointsCard[] => readWardBook(grids).cards.filter(isPointsCard);

const plain = drawnGrid(
  'GĐHT 2024',
  `GIA ĐÌNH HỌC TẬP NĂM 2024
   Căn cứ Quyết định số 448/QĐ-KHVN ngày 01 tháng 12 năm 2024
   STT | Họ tên chủ hộ | Tổ dân phố | Số điện thoại | Đăng ký | TC1 | TC2 | TC3 | TC4 | Tổng điểm | Kết quả | Minh chứng | Ghi chú
   1 | Nguyễn Văn Ước | Tổ 1 | "0900000001" | x | 25 | 25 | 15 | 15 | =SUM(F4:I4)→80 | Đạt | Giấy khen | hộ nghèo
   2 | Trần Thị Ưu | Tổ 2 | "0900000002" | x | 30 | hai lăm | 15 | 15 | 85 | Đạt | | |
   | Tổng cộng | | | 2 | | | | | 165 | | |
   | | | | | | | | Mai Trung, ngày 20 tháng 12 năm 2024 | | | |
   | | | | | | | | Người lập | | | |`,
);

const twoRows = drawnGrid(
  'Danh sách hộ',
  `PHIẾU CHẤM ĐIỂM GIA ĐÌNH HỌC TẬP | < | < | < | < | < | < | <
   Năm 2024 | | | | | | |
   STT | Họ và tên chủ hộ | Tiêu chí 1 | < | < | < | Tiêu chí 2 | Xếp loại
   ^ | ^ | 1a | 1b | 1c | Cộng | ^ | ^
   (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)
   Tổ dân phố 1 | < | < | < | < | < | < | <
   1 | Nguyễn Văn Ước | 10 | 9 | 10 | =SUM(C7:E7)→29 | 25 | Đạt
   2 | Lê Văn Ấm | 10 | 10 | 10 | =SUM(C8:E8)→30 | 25 | Đạt
   Tổ dân phố 2 | < | < | < | < | < | < | <
   3 | Trần Thị Ưu | 8 | 9 | 10 | =SUM(C10:E10)→27 | 20 | Chưa đạt`,
);

const clans = drawnGrid(
  'Dòng họ',
  `DANH SÁCH DÒNG HỌ HỌC TẬP NĂM 2024, PHƯỜNG MAI TRUNG
   STT | Dòng họ | TC1 | TC2 | Tổng điểm
   1 | Họ Nguyễn | 40 | 50 | 90
   2 | Họ Trần | 45 | 35 | 80`,
);

describe.each([
  [
    'a list with totals, ticks and evidence',
    plain,
    'GĐHT 2025',
    'GIA ĐÌNH HỌC TẬP NĂM 2025',
    'x 25 25 15 15 Đạt Giấy khen x 30 hai lăm 15 15 85 Đạt 2 165',
  ],
  [
    'a two-row header with banners and sums',
    twoRows,
    'Danh sách hộ 2025',
    'Năm 2025',
    '10 9 10 25 Đạt 10 10 10 25 Đạt 8 9 10 20 Chưa đạt',
  ],
  [
    'a list of clans',
    clans,
    'Dòng họ 2025',
    'DANH SÁCH DÒNG HỌ HỌC TẬP NĂM 2025, PHƯỜNG MAI TRUNG',
    '40 50 90 45 35 80',
  ],
])('%s', (_, grid, newName, heading, emptied) => {
  const plan = planOf(grid)!;
  const copy = copyOf(grid, plan.carried[0]!);

  test('is carried over under its name of the new year', () => {
    expect(plan).toMatchObject({ year: 2025, carried: [{ sheet: grid.sheet, newName }], left: [] });
  });

  test('has the same people beside the old list, of the new year, and not a mark', () => {
    const cards = pointsCards([grid, copy]);
    const ofOld = cards.filter(({ place }) => place.sheet === grid.sheet);
    const ofNew = cards.filter(({ place }) => place.sheet === newName);
    expect(ofOld).toEqual(pointsCards([grid]));
    expect(ofNew.map(({ subject }) => subject)).toEqual(ofOld.map(({ subject }) => subject));
    for (const card of ofNew) {
      expect(card).toMatchObject({ year: 2025, typedResult: null });
      for (const mark of [...Object.values(card.marks), ...Object.values(card.partMarks)])
        expect(mark.kind).toBe('blank');
    }
  });

  test('keeps all but marks and year', () => {
    const changed = grid.shown.flatMap((row, at) =>
      row.flatMap((before, column) => {
        const after = copy.shown[at]![column]!;
        return after === before ? [] : [{ before, after }];
      }),
    );
    expect(changed.map(({ after }) => after).filter((text) => text !== '')).toEqual([heading]);
    expect(changed.flatMap(({ before, after }) => (after === '' ? [before] : [])).join(' ')).toBe(emptied);
  });
});

test('a second start makes nothing, for the new lists wait for their marks', () => {
  const grids = [plain, twoRows];
  const again = planOf(...grids, ...planOf(...grids)!.carried.map((tab, at) => copyOf(grids[at]!, tab)));
  expect(again).toMatchObject({ year: 2025, carried: [], left: [{ why: 'there' }, { why: 'there' }] });
});

test('of several years only the last is carried over', () => {
  const before = drawnGrid(
    'GĐHT 2023',
    `GIA ĐÌNH HỌC TẬP NĂM 2023
     STT | Họ tên chủ hộ | TC1 | TC2
     1 | Nguyễn Văn Ước | 20 | 25`,
  );
  expect(planOf(before, plain)!.carried.map(({ sheet }) => sheet)).toEqual(['GĐHT 2024']);
});

test.each([
  [
    'a year only in the settings',
    'yearUnclear',
    `GIA ĐÌNH HỌC TẬP
     STT | Họ tên chủ hộ | TC1 | TC2
     1 | Lê Văn Ấm | 20 | 25`,
  ],
  [
    'a year made by a formula',
    'yearUnclear',
    `GIA ĐÌNH HỌC TẬP
     ="Năm "&2024→Năm 2024
     STT | Họ tên chủ hộ | TC1 | TC2
     1 | Lê Văn Ấm | 20 | 25`,
  ],
  [
    'lists of two years',
    'mixed',
    `GIA ĐÌNH HỌC TẬP NĂM 2023
     STT | Họ tên chủ hộ | TC1 | TC2
     1 | Lê Văn Ấm | 20 | 25
     |
     GIA ĐÌNH HỌC TẬP NĂM 2024
     STT | Họ tên chủ hộ | TC1 | TC2
     1 | Lê Văn Ấm | 20 | 25`,
  ],
])('a tab with %s is left and told', (_, why, picture) => {
  const settings = drawnGrid('Bộ tiêu chí', 'Năm đánh giá | 2024');
  expect(planOf(settings, drawnGrid('Hộ', picture))).toMatchObject({
    carried: [],
    left: [{ sheet: 'Hộ', newName: 'Hộ 2025', why }],
  });
});

test('where nothing is marked there is nothing to carry over', () => {
  const blank = drawnGrid(
    'GĐHT 2024',
    `GIA ĐÌNH HỌC TẬP NĂM 2024
     STT | Họ tên chủ hộ | TC1 | TC2
     1 | Nguyễn Văn Ước | | `,
  );
  expect(planOf(blank)).toBeNull();
});
