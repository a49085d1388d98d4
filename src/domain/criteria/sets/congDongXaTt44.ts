import { allVerified, band, criterion, pointsSet } from '../build';
import { unknownProcedure } from '../procedure';

const circular = 'Thông tư 44/2014/TT-BGDĐT';

/** Cộng đồng học tập cấp xã until 2023: a template, for the annex with the points could not be read. */
export const congDongXaTt44 = pointsSet({
  id: 'CDHT-XA-TT44',
  title: 'commune',
  basis: {
    number: '44/2014/TT-BGDĐT',
    date: '2014-12-12',
    issuer: 'Bộ Giáo dục và Đào tạo',
    articles: 'Điều 3–6',
  },
  inForce: { from: '2015-01-25', to: '2024-02-12' },
  // In force from 25/01/2015 and rated every December (Điều 8, Điều 4 khoản 4): December 2015 was the first.
  // Thông tư 25/2023 took its place on 12/02/2024, so December 2023 was the last.
  years: { from: 2015, to: 2023 },
  verifiedFields: allVerified('full', { years: 'partial', figures: 'template' }),
  source:
    'Đã đọc toàn văn Điều 1–8. Chưa đọc được Phụ lục ghi điểm từng tiêu chí: điền điểm tối đa theo bản giấy của địa phương.',
  procedure: {
    ...unknownProcedure,
    authority: 'Chủ tịch Uỷ ban nhân dân cấp huyện',
    deadlines: [
      { step: 'check', workingDays: 10, clause: `Khoản 3 Điều 6 ${circular}` },
      { step: 'propose', workingDays: 5, clause: `Khoản 5 Điều 6 ${circular}` },
    ],
  },
  criteria: [
    criterion('1', 'Lãnh đạo, chỉ đạo của cấp uỷ, chính quyền', null),
    criterion('2', 'Hoạt động của ban chỉ đạo xã hội học tập', null),
    criterion('3', 'Phối hợp của ban ngành, đoàn thể', null),
    criterion('4', 'Mạng lưới cơ sở giáo dục, thiết chế văn hoá', null),
    criterion('5', 'Phổ cập giáo dục, xoá mù chữ', null),
    criterion('6', 'Công bằng xã hội trong giáo dục', null),
    criterion('7', 'Học tập của cán bộ, công chức xã', null),
    criterion('8', 'Học tập của người lao động từ 15 tuổi', null),
    criterion('9', 'Gia đình hiếu học, cộng đồng học tập thôn, tổ', null),
    criterion('10', 'Khu dân cư văn hoá', null),
    criterion('11', 'Giảm hộ nghèo', null),
    criterion('12', 'Bình đẳng giới', null),
    criterion('13', 'Vệ sinh, môi trường', null),
    criterion('14', 'Chăm sóc sức khoẻ cộng đồng', null),
    criterion('15', 'An ninh trật tự, an toàn xã hội', null),
  ],
  totalMax: 100,
  outcome: {
    kind: 'bands',
    bands: [band('Tốt', 85, 100), band('Khá', 70, 84), band('Trung bình', 50, 69)],
    clause: `Khoản 3 Điều 4 ${circular}`,
  },
  zeroBars: { clause: `Khoản 3 Điều 4 ${circular}` },
  evidenceRequired: { clause: `Khoản 2 Điều 4 ${circular}` },
});
