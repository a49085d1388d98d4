import { allVerified, checklistSet, group, indicator, share } from '../build';
import { circular25, procedure25, thongTu25 } from './thongTu25';

/** Tỉnh học tập: Cộng đồng học tập cấp tỉnh, in force: 16 indicators. */
export const congDongTinhTt25 = checklistSet({
  ...thongTu25('Điều 15–19'),
  id: 'CDHT-TINH-TT25',
  title: 'province',
  verifiedFields: allVerified('full', { years: 'partial', procedure: 'partial' }),
  source:
    'Đã đọc toàn văn Điều 16–19. Huyện đạt mức độ 2 tính cả vào số huyện đạt mức độ 1 là suy ra. Từ 01/7/2025 không còn cấp huyện: cách tính chỉ tiêu 4.1 sau đó chưa có văn bản nói rõ.',
  procedure: procedure25({
    authority: 'Bộ trưởng Bộ Giáo dục và Đào tạo',
    authorityArticle: 'Điều 15',
    processArticle: 'Điều 19',
    council: false,
    deadlines: [
      { step: 'submit', before: { month: 7, day: 31 }, clause: `Điểm d khoản 1 Điều 19 ${circular25}` },
      { step: 'recognise', workingDays: 20, clause: `Điểm e khoản 2 Điều 19 ${circular25}` },
    ],
  }),
  groups: [
    group('1', 'Lãnh đạo, chỉ đạo của cấp uỷ, chính quyền', [
      indicator('1.1', 'Tuyên truyền về học tập suốt đời, xã hội học tập'),
      indicator('1.2', 'Văn bản chỉ đạo xây dựng xã hội học tập, triển khai kịp thời'),
      indicator('1.3', 'Phong trào thi đua xây dựng xã hội học tập'),
    ]),
    group('2', 'Nguồn lực và môi trường học tập', [
      indicator('2.1', 'Bố trí đủ kinh phí ngân sách'),
      indicator('2.2', 'Thực hiện đủ chính sách của trung ương'),
      indicator('2.3', 'Ban hành chính sách phù hợp của địa phương'),
      indicator('2.4', 'Hợp tác quốc tế về giáo dục người lớn, học tập suốt đời'),
      indicator('2.5', 'Đơn vị cấp tỉnh có dịch vụ, công cụ số'),
    ]),
    group('3', 'Cơ sở giáo dục, thư viện, bảo tàng, đài cấp tỉnh', [
      indicator('3.1', 'Trường đại học trực thuộc tỉnh chuyển đổi số, có học liệu số'),
      indicator('3.2', 'Cơ sở giáo dục quản lý, dạy và học trên môi trường số'),
      indicator('3.3', 'Thư viện tỉnh phục vụ học suốt đời, chuyển đổi số'),
      indicator('3.4', 'Bảo tàng tỉnh: từ 4 chương trình giáo dục trong năm'),
      indicator('3.5', 'Đài phát thanh, truyền hình: từ 4 chương trình giáo dục trong năm'),
    ]),
    group('4', 'Tác dụng của cộng đồng học tập', [
      indicator('4.1', 'Số huyện đạt Cộng đồng học tập cấp huyện ở cùng mức độ', {
        level1: [share('districtsAtLevel', 90)],
      }),
      indicator('4.2', 'Tỷ lệ hộ nghèo đa chiều giảm so với năm trước'),
      indicator('4.3', 'Tổng sản phẩm trên địa bàn tăng so với năm trước'),
    ]),
  ],
  clauses: {
    level1: `Điều 16 ${circular25}`,
    level2: `Điều 17 ${circular25}`,
    condition: `Khoản 1 Điều 18 ${circular25}`,
  },
});
