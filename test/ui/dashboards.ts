import type { Chart, ChartBar, CopyLine, DashboardReport } from '../../src/district/calls';

const bar = (label: string, count: number, of: number, target?: number): ChartBar => ({
  key: label,
  label,
  count,
  of,
  text: `${count}/${of} (${((count * 100) / of).toFixed(1).replace('.', ',')}%)`,
  part: count / of,
  marks: target === undefined ? [] : [{ name: `Chỉ tiêu QĐ 387: ${target}%`, at: target / 100 }],
  isBelow: target === undefined ? null : count * 100 < target * of,
});

const chart = (kind: Chart['kind'], title: string, bars: ChartBar[]): Chart => ({
  kind,
  title,
  labels: bars.map(({ label }) => label),
  series: [{ name: 'Được công nhận', values: bars.map(({ part }) => (part === null ? null : part * 100)) }],
  unit: '%',
  text: `Câu đọc của hình “${title}”.`,
  bars,
});

const days: Chart = {
  kind: 'line',
  title: 'Đã nhận 22/24 phường, xã',
  labels: ['01/11/2024', '15/11/2024 (hạn nộp)', '20/11/2024'],
  series: [
    { name: 'Đã nhận', values: [6, 18, 22] },
    { name: 'Phải nộp', values: [24, 24, 24] },
  ],
  unit: 'phường, xã',
  text: 'Đến hết ngày 20/11/2024 đã nhận 22/24 (91,7%).',
  bars: [],
};

/** The charts of a made-up town with that many wards. */
export const dashboardReport = (wards: number): DashboardReport => ({
  year: 2024,
  received: 22,
  expected: 24,
  progress: [
    { state: 'Đã nộp, đã nhận', count: 22 },
    { state: 'Trong đó nộp quá hạn', count: 4 },
    { state: 'Trả lại, chờ nộp lại', count: 1 },
    { state: 'Chưa nộp', count: 1 },
    { state: 'Chưa đọc được', count: 0 },
  ],
  charts: [
    chart('column', 'Tỷ lệ công nhận trên tổng số, năm 2024', [
      bar('Gia đình học tập', 3079, 5100, 70),
      bar('Công dân học tập', 900, 1000, 50),
    ]),
    days,
    chart(
      'bar',
      'Gia đình học tập: 5 phường, xã chưa đạt chỉ tiêu',
      Array.from({ length: wards }, (_, at) => bar(`Phường Hoa Mai ${at + 1}`, 95 - at, 100, 70)),
    ),
    chart('column', 'Xã đạt Cộng đồng học tập trong 5 năm', [
      { ...bar('Năm 2020', 0, 1), count: null, of: null, part: null, text: 'Chưa có số liệu' },
      ...[2021, 2022, 2023, 2024].map((year, at) => bar(`Năm ${year}`, 10 + 2 * at, 24)),
    ]),
  ],
});

/** Copies of a made-up master, the newest first. */
export const copyLines = (count: number): CopyLine[] =>
  Array.from({ length: count }, (_, at) => ({
    at: `2024-11-${22 - at}T07:05:00.000Z`,
    when: `14:05 ngày ${22 - at}/11/2024`,
    by: 'tong-hop@huyen.example',
    what: `${22 - at}/24 phường, xã có số liệu`,
  }));
