import { allVerified, checklistSet, group, indicator, share } from '../build';
import { circular25, procedure25, thongTu25 } from './thongTu25';

/** Huyện học tập: Cộng đồng học tập cấp huyện, in force: 13 indicators. */
export const congDongHuyenTt25 = checklistSet({
  ...thongTu25('Điều 10–14'),
  id: 'CDHT-HUYEN-TT25',
  title: 'district',
  verifiedFields: allVerified('full', { years: 'partial', procedure: 'partial' }),
  source:
    'Đã đọc toàn văn Điều 11–14. Xã đạt mức độ 2 tính cả vào số xã đạt mức độ 1 là suy ra. Từ 01/7/2025 không còn cấp huyện: cơ quan nào công nhận thay chưa có văn bản nói rõ.',
  procedure: procedure25({
    authority: 'Giám đốc Sở Giáo dục và Đào tạo',
    authorityArticle: 'Điều 10',
    processArticle: 'Điều 14',
    council: true,
    deadlines: [
      { step: 'submit', before: { month: 4, day: 30 }, clause: `Điểm d khoản 1 Điều 14 ${circular25}` },
      { step: 'recognise', before: { month: 5, day: 31 }, clause: `Khoản 3 Điều 14 ${circular25}` },
    ],
  }),
  groups: [
    group('1', 'Lãnh đạo, chỉ đạo của cấp uỷ, chính quyền', [
      indicator('1.1', 'Tuyên truyền về học tập suốt đời, xã hội học tập'),
      indicator('1.2', 'Văn bản chỉ đạo xây dựng xã hội học tập, triển khai kịp thời'),
      indicator('1.3', 'Tuần lễ hưởng ứng học tập suốt đời'),
    ]),
    group('2', 'Nguồn lực và môi trường học tập', [
      indicator('2.1', 'Bố trí đủ kinh phí ngân sách'),
      indicator('2.2', 'Huy động nguồn lực xã hội'),
      indicator('2.3', 'Thực hiện đủ chính sách của trung ương và tỉnh'),
      indicator('2.4', 'Đơn vị cấp huyện có dịch vụ, công cụ số'),
    ]),
    group('3', 'Cơ sở giáo dục, thư viện, trung tâm văn hoá cấp huyện', [
      indicator('3.1', 'Cơ sở giáo dục quản lý, dạy và học trên môi trường số'),
      indicator('3.2', 'Thư viện huyện phục vụ học suốt đời, chuyển đổi số'),
      indicator('3.3', 'Trung tâm văn hoá huyện kết nối hoạt động với các xã'),
    ]),
    group('4', 'Tác dụng của cộng đồng học tập', [
      indicator('4.1', 'Số xã đạt Cộng đồng học tập cấp xã ở cùng mức độ', {
        level1: [share('communesAtLevel', 90)],
      }),
      indicator('4.2', 'Thu nhập bình quân đầu người tăng so với năm trước'),
      indicator('4.3', 'Tỷ lệ lao động có việc làm tăng so với năm trước'),
    ]),
  ],
  clauses: {
    level1: `Điều 11 ${circular25}`,
    level2: `Điều 12 ${circular25}`,
    condition: `Khoản 1 Điều 13 ${circular25}`,
  },
});
