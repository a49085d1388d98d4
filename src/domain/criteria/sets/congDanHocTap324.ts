import { criterion, pointsSet } from '../build';

/** Công dân học tập, in force; the title that Thông tư 24 and 25/2023 count. */
export const congDanHocTap324 = pointsSet({
  id: 'CONGDAN-324',
  title: 'citizen',
  basis: { number: '324/QĐ-KHVN', date: '2023-10-25', issuer: 'Hội Khuyến học Việt Nam' },
  years: { from: 2023, to: null },
  verified: 'partial',
  source:
    'Ngày ban hành đọc tại Điều 6 Thông tư 25/2023. Mức 80, 70 và mức thấp nhất 5 đọc trên báo Thái Bình (2024) và trang Hội Khuyến học Quảng Bình. Tên và điểm 10 chỉ số đọc trên trang năm 2022 của bản trước; chưa đọc được toàn văn Quyết định 324.',
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
    clause: 'Quyết định 324/QĐ-KHVN',
  },
  floor: { points: 5, clause: 'Quyết định 324/QĐ-KHVN' },
});
