import { readTargets } from '../../src/domain/registers/targets';
import { examineWard } from '../../src/domain/returns/examineWard';
import { wardReturn } from '../../src/domain/returns/wardReturn';
import { summaryPage } from '../../src/ward/pages/summaryPage';
import { families, ordinary } from '../domain/verdicts/cards';
import { drawnGrid } from '../support/grids';

const roster = (year: number, ...marks: string[]) =>
  drawnGrid(
    `Hộ ${year}`,
    `GIA ĐÌNH HỌC TẬP NĂM ${year}
     STT | Họ tên chủ hộ | Tổ dân phố | Đăng ký | TC1 | TC2 | TC3 | TC4
     ${marks.map((of, at) => `${at + 1} | Hộ ${'ABCDE'[at]} | Tổ ${(at % 2) + 1} | x | ${of}`).join('\n')}`,
  );

const good = '30 | 30 | 20 | 10';
const poor = '10 | 10 | 10 | 10';

const targetsTab = (percent: string) =>
  drawnGrid('Chỉ tiêu', `Danh hiệu | Kế hoạch của phường\nGia đình học tập | ${percent}`);

function page(tabs: ReturnType<typeof drawnGrid>[]) {
  const { reading, judged, findings } = examineWard(tabs, [families], ordinary);
  const of = (year: number) => wardReturn(reading, judged, findings, year);
  const targets = tabs.find(({ sheet }) => sheet === 'Chỉ tiêu');
  const before = judged.some(({ card }) => card.year === 2023) ? of(2023) : null;
  const { columns, rows } = summaryPage(of(2024), { before, targets: targets ? readTargets(targets) : [] });
  const cell = (group: string, heading: string) =>
    rows.find((row) => row[1] === group)?.[columns.findIndex((column) => column.heading === heading)];
  return { cell, headings: columns.map(({ heading }) => heading), findings };
}

const lists = [roster(2024, good, good, poor, good), roster(2023, good, poor, poor, good)];

test('the year before stands beside this one, for the ward and for each group', () => {
  const { cell } = page(lists);
  const column = 'Được công nhận năm 2023';
  expect([cell('Cả phường, xã', column), cell('Tổ 1', column), cell('Tổ 2', column)]).toEqual([2, 1, 1]);
});

test('without cards of the year before and without targets there is no column for them', () => {
  expect(page(lists.slice(0, 1)).headings).toHaveLength(8);
});

test.each`
  percent    | standing
  ${'75'}    | ${'Đạt'}
  ${'75,1'}  | ${'Còn thiếu 1'}
  ${'80–90'} | ${'Còn thiếu 1'}
  ${'nhiều'} | ${'Chưa có số liệu'}
`('three of four against a target of $percent %: $standing', ({ percent, standing }) => {
  const { cell, findings } = page([...lists, targetsTab(percent)]);
  expect(cell('Cả phường, xã', 'Chỉ tiêu')).toBe(`${percent}% (Kế hoạch của phường)`);
  expect(cell('Cả phường, xã', 'So với chỉ tiêu')).toBe(standing);
  expect(findings.filter(({ place }) => place.sheet === 'Chỉ tiêu')).toEqual([]);
});
