import type { ReturnStamp } from '../../src/domain/returns/returnState';
import type { SubmitReport } from '../../src/ward/calls';

const stamp: ReturnStamp = {
  state: 'submitted',
  returnedBecause: '',
  unit: 'Phường Mai Trung',
  year: 2024,
  by: 'Phạm Thị Mẫu',
  at: '14:05 ngày 22/11/2024',
  hash: '0a1b2c3d4e5f',
  despite: '',
};

/** A made-up ward ready to hand up; handed up or sent back where `state` says so. */
export const submitReport = (
  report: Partial<SubmitReport> & { returnedBecause?: string } = {},
): SubmitReport => {
  const { returnedBecause = '', ...own } = report;
  const state = own.state ?? 'notSubmitted';
  return {
    unit: 'Phường Mai Trung',
    year: 2024,
    cards: 48,
    errors: 0,
    warnings: 2,
    figures: [
      { title: 'Gia đình học tập', text: '36 được công nhận, 40 đăng ký, tổng số 48.' },
      { title: 'Công dân học tập', text: '120 được công nhận, 130 đăng ký, tổng số chưa rõ.' },
    ],
    person: 'Phạm Thị Mẫu',
    state,
    stamp: state === 'notSubmitted' ? null : { ...stamp, state, returnedBecause },
    changes: [],
    ...own,
  };
};
