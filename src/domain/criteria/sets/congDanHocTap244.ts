import { allVerified, pointsSet } from '../build';
import { unknownProcedure } from '../procedure';
import { citizenIndicators } from './citizenIndicators';

const clause = 'Quyết định 244/QĐ-KHVN';

/** Công dân học tập, first version; replaced by Quyết định 324 in the autumn of 2023. */
export const congDanHocTap244 = pointsSet({
  id: 'CONGDAN-244',
  title: 'citizen',
  basis: {
    number: '244/QĐ-KHVN',
    date: '2022-07-28',
    issuer: 'Hội Khuyến học Việt Nam',
    articles: '',
  },
  inForce: { from: null, to: null },
  // Scored in the last months of a year: 2023 already went by the decision of 25/10/2023.
  years: { from: 2022, to: 2022 },
  verifiedFields: allVerified('partial', { procedure: 'template' }),
  source:
    'Bảng 10 chỉ số đọc trên trang congdankhuyenhoc.vn năm 2022; ô điểm của chỉ số 7, 9, 10 bị trống, suy ra 10. Mức 80, 70 và mức thấp nhất 5 đọc trên trang hội không ghi rõ quyết định nào.',
  procedure: unknownProcedure,
  criteria: citizenIndicators(),
  totalMax: 100,
  outcome: { kind: 'threshold', threshold: { ordinary: 80, difficultArea: 70 }, clause },
  floor: { points: 5, clause },
});
