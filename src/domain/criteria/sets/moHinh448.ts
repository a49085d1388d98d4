import { allVerified, pointsSet } from '../build';
import type { PointsSet } from '../criteriaSet';
import { quyetDinh448 } from './quyetDinh448';

const template = (text: Pick<PointsSet, 'id' | 'title' | 'source'>): PointsSet =>
  pointsSet({
    ...quyetDinh448,
    ...text,
    verifiedFields: allVerified('template', { basis: 'full', years: 'partial', procedure: 'partial' }),
    criteria: [],
  });

/** Dòng họ học tập: a template, for nothing of its table could be read. */
export const dongHoHocTap448 = template({
  id: 'DHHT-448',
  title: 'clan',
  source:
    'Chưa đọc được bảng tiêu chí, điểm và mức công nhận của dòng họ: điền theo văn bản của địa phương. Tổng 100 điểm là suy ra.',
});

/** Cộng đồng học tập thôn, tổ dân phố: a template. */
export const congDongThon448 = template({
  id: 'CDHT-THON-448',
  title: 'community',
  source:
    'Một bài báo địa phương (2019) nói bộ này có 3 tiêu chí; chưa đọc được tên, điểm và mức công nhận: điền theo văn bản của địa phương. Tổng 100 điểm là suy ra.',
});

/** Đơn vị học tập of schools, offices and firms that the ward itself looks after: a template. */
export const donViXa448 = template({
  id: 'DVHT-XA-448',
  title: 'organisation',
  source:
    'Tên văn bản cho biết bộ này dành cho trường học, đơn vị, doanh nghiệp do xã quản lý; chưa đọc được bảng tiêu chí, điểm và mức công nhận: điền theo văn bản của địa phương. Tổng 100 điểm là suy ra.',
});
