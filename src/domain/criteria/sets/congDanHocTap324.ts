import { allVerified, pointsSet } from '../build';
import { unknownProcedure } from '../procedure';
import { citizenIndicators } from './citizenIndicators';

const clause = 'Quyết định 324/QĐ-KHVN';

/** Công dân học tập, in force; the title that Thông tư 24 and 25/2023 count. */
export const congDanHocTap324 = pointsSet({
  id: 'CONGDAN-324',
  title: 'citizen',
  basis: {
    number: '324/QĐ-KHVN',
    date: '2023-10-25',
    issuer: 'Hội Khuyến học Việt Nam',
    articles: '',
  },
  inForce: { from: null, to: null },
  years: { from: 2023, to: null },
  verifiedFields: allVerified('partial', { basis: 'full', procedure: 'template' }),
  source:
    'Ngày ban hành đọc tại Điều 6 Thông tư 25/2023. Mức 80, 70 và mức thấp nhất 5 đọc trên báo Thái Bình (2024) và trang Hội Khuyến học Quảng Bình. Tên và điểm 10 chỉ số đọc trên trang năm 2022 của bản trước; chưa đọc được toàn văn Quyết định 324, cả thẩm quyền và thời hạn công nhận.',
  procedure: unknownProcedure,
  criteria: citizenIndicators(),
  totalMax: 100,
  outcome: { kind: 'threshold', threshold: { ordinary: 80, difficultArea: 70 }, clause },
  floor: { points: 5, clause },
});
