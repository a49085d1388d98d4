import type { VerdictsReport } from '../../src/ward/calls';

/** What judging 584 cards of two titles came to; the figures a test cares about come in `report`. */
export const verdictsReport = (report: Partial<VerdictsReport> = {}): VerdictsReport => ({
  unit: 'Phường Mai Trung',
  year: 2024,
  judgedAt: '14:05 ngày 22/11/2024',
  titles: [
    { title: 'Gia đình học tập', counts: { recognised: 412, notRecognised: 120, insufficient: 40 } },
    { title: 'Công dân học tập', counts: { recognised: 12, notRecognised: 0, insufficient: 0 } },
  ],
  otherYears: 0,
  near: 35,
  errors: 0,
  warnings: 0,
  setsStarted: false,
  ...report,
});

/** One title of ten, ended so. */
export const ended = (counts: Partial<VerdictsReport['titles'][number]['counts']>) => [
  { title: 'Gia đình học tập', counts: { recognised: 0, notRecognised: 0, insufficient: 0, ...counts } },
];
