import { criterion, pointsSet } from '../build';

/** Gia đình học tập: a template, for only criterion 1 and the beginning of criterion 2 could be read. */
export const giaDinhHocTap448 = pointsSet({
  id: 'GDHT-448',
  title: 'family',
  basis: { number: '448/QĐ-KHVN', date: '2015-12-01', issuer: 'Hội Khuyến học Việt Nam' },
  // Issued for 2016–2020; no later set was found, and households are still scored by it.
  years: { from: 2016, to: null },
  verified: 'template',
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
  totalMax: 100,
  outcome: {
    kind: 'threshold',
    threshold: { ordinary: null, difficultArea: null },
    clause: 'Quyết định 448/QĐ-KHVN',
  },
});
