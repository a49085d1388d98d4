import { criterion, pointsSet } from '../build';

/** Công dân học tập, first version; replaced by Quyết định 324 in the autumn of 2023. */
export const congDanHocTap244 = pointsSet({
  id: 'CONGDAN-244',
  title: 'citizen',
  basis: { number: '244/QĐ-KHVN', date: '2022-07-28', issuer: 'Hội Khuyến học Việt Nam' },
  // Scored in the last months of a year: 2023 already went by the decision of 25/10/2023.
  years: { from: 2022, to: 2022 },
  verified: 'partial',
  source:
    'Bảng 10 chỉ số đọc trên trang congdankhuyenhoc.vn năm 2022; ô điểm của chỉ số 7, 9, 10 bị trống, suy ra 10. Mức 80, 70 và mức thấp nhất 5 đọc trên trang hội không ghi rõ quyết định nào.',
  criteria: [
    criterion('1', 'Tìm kiếm, tra cứu, cập nhật thông tin', 10),
    criterion('2', 'Lập kế hoạch học tập', 10),
    criterion('3', 'Sắp xếp công việc để tham gia hoạt động cộng đồng', 10),
    criterion('4', 'Động viên người thân, đồng nghiệp học tập', 10),
    criterion('5', 'Công nghệ thông tin', 10),
    criterion('6', 'Ngoại ngữ', 10),
    criterion('7', 'Tính toán, cải tiến, sáng tạo', 10),
    criterion('8', 'Tư duy biện chứng, phản biện', 10),
    criterion('9', 'Quan hệ thân thiện, thích ứng an toàn', 10),
    criterion('10', 'Hợp tác, chia sẻ, bình đẳng', 10),
  ],
  totalMax: 100,
  outcome: {
    kind: 'threshold',
    threshold: { ordinary: 80, difficultArea: 70 },
    clause: 'Quyết định 244/QĐ-KHVN',
  },
  floor: { points: 5, clause: 'Quyết định 244/QĐ-KHVN' },
});
