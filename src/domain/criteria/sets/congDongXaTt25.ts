import { allVerified, checklistSet, group, indicator, share } from '../build';
import { circular25, procedure25, thongTu25 } from './thongTu25';

/** Cộng đồng học tập cấp xã, in force. */
export const congDongXaTt25 = checklistSet({
  ...thongTu25('Điều 5–9'),
  id: 'CDHT-XA-TT25',
  title: 'commune',
  verifiedFields: allVerified('full', { years: 'partial', procedure: 'partial' }),
  source:
    'Đã đọc toàn văn Điều 6–9. Chưa có Điều 2: cách tính "công dân trong xã" do người dùng chọn. Thời hạn 12 tháng để nâng mức độ đọc ở nguồn thứ cấp.',
  procedure: procedure25({
    authority: 'Trưởng phòng Giáo dục và Đào tạo',
    authorityArticle: 'Điều 5',
    processArticle: 'Điều 9',
    council: true,
    deadlines: [
      { step: 'submit', before: { month: 2, day: 28 }, clause: `Điểm d khoản 1 Điều 9 ${circular25}` },
      { step: 'recognise', before: { month: 3, day: 31 }, clause: `Khoản 3 Điều 9 ${circular25}` },
    ],
  }),
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
      indicator('5.1', 'Công dân đạt Công dân học tập', {
        level1: [share('citizensWithTitle', 60)],
        level2: [share('citizensWithTitle', 80)],
      }),
      indicator('5.2', 'Công dân qua đào tạo chuyên môn; có trình độ đại học trở lên', {
        level1: [
          share('citizensTrained', 50, { difficult: 40 }),
          share('citizensWithDegree', 12, { difficult: 10 }),
        ],
        level2: [
          share('citizensTrained', 60, { difficult: 50 }),
          share('citizensWithDegree', 15, { difficult: 12 }),
        ],
      }),
    ]),
  ],
  clauses: {
    level1: `Điều 6 ${circular25}`,
    level2: `Điều 7 ${circular25}`,
    condition: `Khoản 1 Điều 8 ${circular25}`,
  },
});
