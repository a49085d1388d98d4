import { allVerified, band, bandBelow, criterion, pointsSet } from '../build';
import type { PointsSet } from '../criteriaSet';
import { unknownProcedure } from '../procedure';

const circular = 'Thông tư 22/2020/TT-BGDĐT';

function donViHocTap(
  id: string,
  title: 'districtOrganisation' | 'provinceOrganisation',
  authority: string,
): PointsSet {
  return pointsSet({
    id,
    title,
    basis: {
      number: '22/2020/TT-BGDĐT',
      date: '2020-08-06',
      issuer: 'Bộ Giáo dục và Đào tạo',
      articles: 'Điều 5, 6, 7',
    },
    inForce: { from: '2020-09-21', to: '2024-01-26' },
    // Reports were due in the first quarter of the next year. Those on 2023 fell due after Thông tư 24/2023 had come
    // into force, but its own first year with figures from 1 January is 2024.
    years: { from: 2020, to: 2023 },
    verifiedFields: allVerified('full', { years: 'partial' }),
    source:
      'Đã đọc toàn văn Điều 1–9. Năm 2023 chưa rõ theo Thông tư 22 hay 24: ở đây lấy Thông tư 22. Tỉnh có thể hướng dẫn điểm chi tiết (Điều 8).',
    procedure: {
      ...unknownProcedure,
      authority,
      deadlines: [
        {
          step: 'submit',
          before: { month: 4, day: 1 },
          clause: `Khoản 1 Điều 7 ${circular}`,
        },
      ],
    },
    criteria: [
      criterion('1', 'Điều kiện xây dựng đơn vị học tập', 30, [
        criterion('1a', 'Chủ trương, kế hoạch cho thành viên học thường xuyên', 10),
        criterion('1b', 'Quy định động viên thành viên học tập', 10),
        criterion('1c', 'Đầu tư kinh phí, cơ sở vật chất cho việc học', 10),
      ]),
      criterion('2', 'Kết quả học tập của thành viên', 30, [
        criterion('2a', 'Mọi thành viên có kế hoạch tự học được duyệt', 10),
        criterion('2b', 'Mọi thành viên giữ kỷ luật, hợp tác', 5),
        criterion('2c', 'Mọi thành viên hoàn thành chương trình bắt buộc', 10),
        criterion('2d', 'Mọi thành viên từ Lao động tiên tiến trở lên', 5),
      ]),
      criterion('3', 'Hiệu quả, tác động của đơn vị học tập', 40, [
        criterion('3a', 'Mọi thành viên đáp ứng năng lực, phẩm chất công dân học tập', 25),
        criterion('3b', 'Tập thể lao động tiên tiến trở lên', 10),
        criterion('3c', 'Góp phần tạo môi trường chia sẻ tri thức', 5),
      ]),
    ],
    totalMax: 100,
    outcome: {
      kind: 'bands',
      bands: [band('Tốt', 85, 100), bandBelow('Khá', 70, 85), bandBelow('Trung bình', 50, 70)],
      clause: `Khoản 3 Điều 6 ${circular}`,
    },
  });
}

/** Đơn vị học tập of offices of a district, 2020–2023. */
export const donViHuyenTt22 = donViHocTap(
  'DVHT-HUYEN-TT22',
  'districtOrganisation',
  'Chủ tịch Uỷ ban nhân dân cấp huyện',
);

/** Đơn vị học tập of offices of a province, 2020–2023. */
export const donViTinhTt22 = donViHocTap(
  'DVHT-TINH-TT22',
  'provinceOrganisation',
  'Chủ tịch Uỷ ban nhân dân cấp tỉnh',
);
