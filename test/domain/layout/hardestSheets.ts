/** The hardest layouts of real offices and schools (E1–E10), carrying lists of ours; everybody in them is invented. */

/** E1: a household is several rows, births split by sex, numbered columns, x for none in a coded column, a helper column. */
export const householdOfSeveralRows = `
  Tỉnh: Hoa Mai | | | | | | | | | | Mẫu số 02 |
  Xã, phường: Bến Trúc | | | | | | | | | | |
   | | DANH SÁCH CHẤM ĐIỂM GIA ĐÌNH HỌC TẬP NĂM 2024 | | | | | | | | |
   | | | | | | | | | | |
  TT hộ | TT | Họ và tên (1) | Ngày tháng năm sinh (2&3) | < | Đối tượng ưu tiên (Ghi theo mã số từ 1-6) (8) | Điểm tiêu chí | < | < | < | Ghi chú | MQH
  ^ | ^ | ^ | Nam | Nữ | ^ | TC1 | TC2 | TC3 | TC4 | ^ | ^
  1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
  1 | 1 | LÝ VĂN SAO | 02/03/1961 | | x | 28 | 27 | 18 | 19 | | CH
    | 2 | "ĐỖ THỊ TRĂNG " | " " | 1964 | 2 | | | | | | -vợ
  " " | 3 | LÝ THỊ NẮNG | | 05/06/1990 | x | | | | | | -con
  2 | 4 | MAI THỊ LÁ | | 15/07/1990 | x | 30 | 20.5 | 10 | 15 | | CH
    | 5 | HÀ VĂN SUỐI | 1988 | | 3 | | | | | | chồng`;

/** E2: four rows of header, banners I and II, "…", a total, a footnote and signatures. */
export const fourHeaderRows = `
  Phường: Bến Trúc……… | | | | | | Phụ lục 02: Biểu 5
  KẾT QUẢ XÂY DỰNG GIA ĐÌNH HỌC TẬP NĂM 2024 | | | | | |
  STT | Họ tên chủ hộ | Kết quả chấm điểm năm 2024 | < | < | < | Ghi chú
  ^ | ^ | Điểm các tiêu chí | < | < | < | ^
  ^ | ^ | Nhóm một | < | Nhóm hai | < | ^
  ^ | ^ | TC1 | TC2 | TC3 | TC4 | ^
  (A) | (B) | (1) | (2) | (3) | (5) | (6)
  I | Tổ dân phố 1 | | | | |
  1 | Lý Sao | 30 | 30 | 20 | 20 |
  2 | Mai Lá | 28 | 25 | 15 | 10 |
    | … | | | | |
  II | Tổ dân phố 2 | | | | |
  1 | Hà Mây | 20 | 20 | 10 | 10 |
    | Tổng | 78 | 75 | 45 | 40 |
    | Ghi chú: Tổ 3 báo riêng | | | | |
    | Người lập biểu | | | | Thủ trưởng đơn vị |
    | (Ký, ghi rõ họ tên) | | | | |
    | Ngô Gió | | | | Vũ Sương |`;

/** E3: a page whose labels wander over four columns, the total first, letters for levels behind the form. */
export const wanderingLabels = `
  Hộ: Lý Văn Sao | | | | | | |
  PHIẾU CHẤM ĐIỂM GIA ĐÌNH HỌC TẬP NĂM 2024 | | | | | | |
   | | | | | Đơn vị tính: điểm | |
  Tiêu chí | < | < | < | Điểm tối đa | Điểm tự chấm | Ghi chú |
  A | | | | B | 1 | 2 |
  A. Tổng điểm | | | | 100 | 86 | | v
  Trong tổng số: | | | | | | |
  1. Học tập của trẻ em | | | | 30 | 28 | | v
   | a) Đi học đúng tuổi | | | 15 | 14 | |
   | b) Không bỏ học | | | 15 | 14 | |
  2. Học tập của người lớn | | | | 30 | 25 | | v
   | | - Theo chức danh | | | | |
   | | | + 1. Trưởng ban | | | |
   3. Điều kiện học tập | | | | 20 | 18 | |
  4. Hiệu quả | | | | 20 | 15 | |`;

const page = (name: string, group: string, marks: number[]) => `
  HỘI KHUYẾN HỌC | | | CỘNG HÒA XÃ HỒI CHỦ NGHĨA VIỆT NAM | |
  PHIẾU TỰ CHẤM GIA ĐÌNH HỌC TẬP NĂM 2024 | | | | |
   | Hộ: | ${name} | Tổ: | ${group} |
  TT | Tiêu chí | Nội dung | Điểm tối đa | Điểm | Minh chứng
  ${marks.map((mark, at) => `${at + 1} | TC${at + 1} | Nội dung | ${at < 2 ? 30 : 20} | ${mark} |`).join('\n  ')}
    | Tổng điểm: | | 100 | ${marks.reduce((sum, mark) => sum + mark, 0)} |
    | | | CHỦ HỘ | |
    | | | ${name} | |`;

/** E4: a page for each household, dozens of them down one tab. */
export const pageForEach = (people: { name: string; group: string; marks: number[] }[]): string =>
  people.map(({ name, group, marks }) => page(name, group, marks)).join('\n');

/** E5: the same two headings under each criterion, and once more under the total. */
export const sameLeaves = `
  DANH SÁCH GIA ĐÌNH HỌC TẬP NĂM 2024 | | | | | | | | | | |
  STT | Họ tên chủ hộ | TC1 (30đ) | < | TC2 (30đ) | < | TC3 (20đ) | < | TC4 (20đ) | < | Tổng điểm | <
  ^ | ^ | "Tự chấm " | Thẩm định | "Tự chấm " | Thẩm định | Tự chấm | Thẩm định | Tự chấm | Thẩm định | Tự chấm | Thẩm định
  (A) | (B) | 1 | 3 | 4 | 5 | 7 | 8 | 9 | 10 | 11 | 12
  I | Tổ 1 | | | | | | | | | |
  1 | Lý Sao | 30 | 28 | 30 | "25" | 20 | 20 | 20 | 15 | 100 | 88
  2 | Mai Lá | 30 | | 30 | 20 | 20 | x | 20 | 10 | 100 |`;

/** E6: marks of mixed kinds, serials that are formulas, figures glued under the list. */
export const gluedFigures = `
  BẢNG ĐIỂM GIA ĐÌNH HỌC TẬP NĂM 2024 - TỔ 9 | | | | | | |
  STT | Họ và tên chủ hộ | TC1 | TC2 | TC3 | TC4 | Tổng điểm | Xếp loại
  1 | "Tạ Nắng " | "28,25" | 29 | 20 | 18 | =SUM(D3:F3)→67 | Đạt
  =A3+1→2 | Lê Mưa | 27 | vắng | "19,5" | 10 | =SUM(C4:F4)→56.5 | Chưa đạt
  =A4+1→3 | Hồ Gió | "30/30" | nt | 20 | 20 | =SUM(C5:F5)→70 |
    | Số hộ có điểm TC1 trên 28 là | | | | | | 1
    | Nhóm "Đạt" | Số lượng | | | | | 1
    | Điểm trung bình | 28.6 | 29 | 19.8 | 16 | |`;

/** E7: a report to the district with its motto side by side and the groups' summary inside. */
export const reportWithSummary = `
   | Tỉnh: Hoa Mai | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | < | < |
   | Phường Bến Trúc | Độc lập - Tự do - Hạnh phúc | < | < |
   | Số: ……/BC-HKH | | Bến Trúc, ngày 05 tháng 12 năm 2024 | |
   | BÁO CÁO | | | |
   | Kết quả xây dựng Gia đình học tập năm 2024 | | | |
   | Kính gửi: Hội Khuyến học huyện | | | |
  TT | Tổ dân phố | Tổng số hộ | Số hộ đăng ký | Số hộ đạt | Ghi chú
  A | B | C | D | E | F
  1 | Tổ 1 | 120 | 100 | 90 |
  2 | Tổ 2 | "80" | 60 | 50 |
  3 | "-\u00a0Tổ 3" | 40 | 30 | |
    | Tổng cộng | 240 | 190 | 140 |
    | | | Ngày    tháng    năm | |
    | | | CHỦ TỊCH | |`;

/** E8: three lists side by side: two halves of one list, and a summary beside them. */
export const sideBySide = `
  DANH SÁCH GIA ĐÌNH HỌC TẬP NĂM 2024 - PHƯỜNG BẾN TRÚC | | | | | | | | | | | | | | | | |
  Tổ dân phố 1 | | | | | | | Tổ dân phố 2 | | | | | | | | | |
  STT | Họ tên chủ hộ | TC1 | TC2 | TC3 | TC4 | | STT | Họ tên chủ hộ | TC1 | TC2 | TC3 | TC4 | | TT | Tổ | Số hộ | Số hộ đạt
  1 | Lý Sao | 30 | 30 | 20 | 20 | | 1 | Hà Mây | 20 | 20 | 10 | 10 | | 1 | Tổ 1 | 120 | 90
  2 | Mai Lá | 28 | 25 | 15 | 10 | | 2 | Vũ Sương | 25 | 25 | 20 | 20 | | 2 | Tổ 2 | 80 | 50
  3 | Ngô Gió | 28 | | 15 | 10 | | | Cộng | 45 | 45 | 30 | 30 | | | |`;

/** E8: two printed pages side by side, twice down the tab. */
export const pagesSideBySide = `
  GIA ĐÌNH HỌC TẬP NĂM 2024 | | | | | GIA ĐÌNH HỌC TẬP NĂM 2024 | | |
  Hộ: Lý Sao | | | | | Hộ: Mai Lá | | |
  TT | Tiêu chí | Điểm tối đa | Điểm | | TT | Tiêu chí | Điểm tối đa | Điểm
  1 | TC1 | 30 | 28 | | 1 | TC1 | 30 | 20
  2 | TC2 | 30 | 27 | | 2 | TC2 | 30 | 21
  3 | TC3 | 20 | 18 | | 3 | TC3 | 20 | 12
  4 | TC4 | 20 | 17 | | 4 | TC4 | 20 | 13
    | Tổng | 100 | 90 | | | Tổng | 100 | 66
  GIA ĐÌNH HỌC TẬP NĂM 2024 | | | | | GIA ĐÌNH HỌC TẬP NĂM 2024 | | |
  Hộ: Hà Mây | | | | | Hộ: …… | | |
  TT | Tiêu chí | Điểm tối đa | Điểm | | TT | Tiêu chí | Điểm tối đa | Điểm
  1 | TC1 | 30 | 30 | | 1 | TC1 | 30 |
  2 | TC2 | 30 | 30 | | 2 | TC2 | 30 |
  3 | TC3 | 20 | 20 | | 3 | TC3 | 20 |
  4 | TC4 | 20 | 20 | | 4 | TC4 | 20 |`;

/** E9: a block of labels and values, then a list with a banner for each half of the year. */
export const labelsAndTerms = `
  Danh hiệu | Gia đình học tập | | | |
  Năm đánh giá | 2024 | | | |
  Tổ dân phố | 7 | | | |
  "\u00a0" | | | | |
  STT | Họ tên chủ hộ | TC1 | TC2 | TC3 | TC4
  6 tháng đầu năm 2024 | < | < | < | < | <
  1 | Cao Suối | 28 | 27 | 18 | 17
  6 tháng cuối năm 2024 | < | < | < | < | <
  2 | Bế Cát | 20 | 27 | 18 | x`;

/** E10: lost accents, the group inside the address, 0 and 1 beside words. */
export const damagedMatrix = `
  GIA ?ÌNH H?C T?P 2024 | | | | | | | | |
  Mã h? | Tên ch? h? | Ð?a ch? | S? di?n tho?i | Ðãng ký | H? nghèo | TC1 | TC2 | TC3 | TC4
  H09-001 | TRIỆU ĐÁ | 03, Thôn 9, Xã Minh | 912000000 | 1 | Khong | 30 | 30 | 20 | 20
  H09-002 | Triệu Đồng | TDP3 - P. Bến Trúc | '0900000001 | Có | | 28 | 28 | 18 | 18
  H09-003 | Bế Cát | TK11 | | 0 | x | | | |
  H09-004 | Lê Mưa | Khu phố Bắc, phường Bến Trúc | | Không | v | | | |`;
