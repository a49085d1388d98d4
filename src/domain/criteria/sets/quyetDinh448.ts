import type { PointsSet } from '../criteriaSet';
import { unknownProcedure } from '../procedure';

/** What the four sets of Quyết định 448 share; the thresholds of none could be read. */
export const quyetDinh448 = {
  basis: {
    number: '448/QĐ-KHVN',
    date: '2015-12-01',
    issuer: 'Hội Khuyến học Việt Nam',
    articles: '',
  },
  inForce: { from: null, to: null },
  // Issued for 2016–2020; no later set was found, and households are still scored by it.
  years: { from: 2016, to: null },
  procedure: { ...unknownProcedure, authority: 'Uỷ ban nhân dân cấp xã' },
  // Four criteria of 30, 30 and 40 together: that the sum is 100 follows, it was not read.
  totalMax: 100,
  outcome: {
    kind: 'threshold',
    threshold: { ordinary: null, difficultArea: null },
    clause: 'Quyết định 448/QĐ-KHVN',
  },
} satisfies Partial<PointsSet>;
