import { allVerified, criterion, pointsSet } from '../build';
import { quyetDinh448 } from './quyetDinh448';

/** Gia đình học tập: a template, for only criterion 1 and the beginning of criterion 2 could be read. */
export const giaDinhHocTap448 = pointsSet({
  ...quyetDinh448,
  id: 'GDHT-448',
  title: 'family',
  verifiedFields: allVerified('template', {
    basis: 'full',
    years: 'partial',
    criteria: 'partial',
    procedure: 'partial',
  }),
  source:
    'Đã đọc tiêu chí 1 và phần đầu tiêu chí 2 (trang violet.vn và bản dự thảo). Chưa đọc được điểm các mục còn lại và mức công nhận: điền theo văn bản của địa phương. Tổng 100 điểm là suy ra.',
  criteria: [
    criterion('1', 'Học tập của trẻ em trong gia đình', 30, [
      criterion('1a', 'Trẻ trong độ tuổi được đến trường, hoàn thành phổ cập', 10),
      criterion('1b', 'Học lực, hạnh kiểm đạt mức quy định', 10),
      criterion('1c', 'Lễ phép, tham gia hoạt động chung', 10),
    ]),
    criterion('2', 'Học tập của người lớn trong gia đình', 30, [
      criterion('2a', 'Người từ 19 đến 60 tuổi đạt chuẩn biết chữ', 10),
      criterion('2b', 'Người lớn tham gia học tập hằng năm', null),
    ]),
    criterion('3', 'Điều kiện học tập của gia đình', null),
    criterion('4', 'Tác động, hiệu quả học tập của các thành viên', null),
  ],
});
