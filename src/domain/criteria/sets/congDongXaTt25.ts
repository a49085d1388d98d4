import { checklistSet, group, indicator, share } from '../build';

/** Cộng đồng học tập cấp xã, in force. */
export const congDongXaTt25 = checklistSet({
  id: 'CDHT-XA-TT25',
  title: 'commune',
  basis: { number: '25/2023/TT-BGDĐT', date: '2023-12-27', issuer: 'Bộ Giáo dục và Đào tạo' },
  // In force from 12/02/2024, on figures from 1 January to 31 December (Điều 9): 2024 is the first whole year.
  years: { from: 2024, to: null },
  verified: 'full',
  source:
    'Đã đọc toàn văn Điều 6–9. Chưa có Điều 2: cách tính "công dân trong xã" lấy theo số liệu người dùng nhập.',
  groups: [
    group('1', 'Lãnh đạo, chỉ đạo của cấp uỷ, chính quyền', [
      indicator('1.1', 'Tuyên truyền về học tập suốt đời, xã hội học tập'),
      indicator('1.2', 'Kế hoạch xã hội học tập hằng năm, triển khai đủ'),
      indicator('1.3', 'Tuần lễ hưởng ứng học tập suốt đời'),
    ]),
    group('2', 'Nguồn lực và môi trường học tập', [
      indicator('2.1', 'Bố trí đủ kinh phí ngân sách'),
      indicator('2.2', 'Huy động nguồn lực xã hội'),
      indicator('2.3', 'Cơ chế phối hợp các tổ chức, cơ sở giáo dục'),
    ]),
    group('3', 'Trung tâm học tập cộng đồng, thư viện, trung tâm văn hoá', [
      indicator('3.1', 'Trung tâm học tập cộng đồng đủ phòng, sách, thiết bị'),
      indicator('3.2', 'Thư viện xã ứng dụng công nghệ, chuyển đổi số'),
      indicator('3.3', 'Trung tâm văn hoá có lớp năng khiếu, câu lạc bộ'),
    ]),
    group('4', 'Phổ cập giáo dục, xoá mù chữ', [
      indicator('4.1', 'Phổ cập mầm non cho trẻ 5 tuổi'),
      indicator('4.2', 'Phổ cập tiểu học mức độ 2 (mức 1), mức độ 3 (mức 2)'),
      indicator('4.3', 'Phổ cập trung học cơ sở mức độ 2 (mức 1), mức độ 3 (mức 2)'),
      indicator('4.4', 'Xoá mù chữ mức độ 1 (mức 1), mức độ 2 (mức 2)'),
    ]),
    group('5', 'Tác dụng của cộng đồng học tập', [
      indicator(
        '5.1',
        'Công dân đạt Công dân học tập',
        [share('citizensWithTitle', 60)],
        [share('citizensWithTitle', 80)],
      ),
      indicator(
        '5.2',
        'Công dân qua đào tạo chuyên môn; có trình độ đại học trở lên',
        [share('citizensTrained', 50, 40), share('citizensWithDegree', 12, 10)],
        [share('citizensTrained', 60, 50), share('citizensWithDegree', 15, 12)],
      ),
    ]),
  ],
  clauses: {
    level1: 'Điều 6 Thông tư 25/2023/TT-BGDĐT',
    level2: 'Điều 7 Thông tư 25/2023/TT-BGDĐT',
    condition: 'Khoản 1 Điều 8 Thông tư 25/2023/TT-BGDĐT',
  },
  // Unlike Thông tư 24/2023 (Điều 9), the text read does not say that a missing proof means "không đạt".
  evidenceRequired: null,
});
