import type { MissingReport } from '../../src/district/calls';

/** A consolidation of 24 wards in which `late` wards are missing, all made up. */
export const lateReport = (late: number): MissingReport => ({
  consolidatedOn: '22/11/2024',
  year: 2024,
  wards: 24,
  done: 24 - late,
  missing: Array.from({ length: late }, (_, index) => ({
    name: `Phường Hoa Mai ${index + 1}`,
    state: index % 2 === 0 ? 'Chưa nộp' : 'Chưa đọc được',
    reason: `Lý do của phường ${index + 1}.`,
    fix: `Nhắc phường ${index + 1} nộp số liệu.`,
  })),
});
