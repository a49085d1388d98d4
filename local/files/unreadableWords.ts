/** Why a file cannot be read: the end of a sentence that begins with the file, and the step. */
export const unreadableWords = {
  notWorkbook: {
    what: 'không phải bảng tính Excel',
    fix: 'Xin lại tệp .xlsx từ nơi gửi.',
  },
  oldXls: {
    what: 'là tệp Excel đời cũ (.xls)',
    fix: 'Mở bằng Excel, lưu thành tệp .xlsx rồi làm lại.',
  },
  password: { what: 'có mật khẩu', fix: 'Mở bằng Excel, bỏ mật khẩu, lưu lại rồi làm lại.' },
  corrupt: {
    what: 'bị hỏng hoặc tải về chưa hết',
    fix: 'Nhờ nơi gửi mở tệp gốc, lưu lại thành .xlsx rồi gửi lại.',
  },
  empty: { what: 'trống, không có dữ liệu', fix: 'Xin lại tệp từ nơi gửi.' },
  htmlInDisguise: {
    what: 'là trang web lưu dưới tên Excel',
    fix: 'Mở bằng Excel, lưu thành tệp .xlsx rồi làm lại.',
  },
  tooWide: {
    what: 'trải rộng quá mười triệu ô',
    fix: 'Mở bằng Excel, bấm Ctrl+End ở từng trang để tìm ô gõ lạc, xóa ô đó, lưu rồi làm lại.',
  },
  tooBig: {
    what: 'lớn quá sức đọc của chương trình này',
    fix: 'Mở bằng Excel, chép các trang cần dùng sang một tệp mới, lưu rồi làm lại với tệp mới.',
  },
  noAccess: {
    what: 'không mở được vì máy này chưa được phép đọc',
    fix: 'Chép tệp sang thư mục của mình rồi làm lại.',
  },
  other: { what: 'không đọc được', fix: 'Đóng chương trình đang mở tệp này rồi làm lại.' },
};

/** Every reason that has words. */
export type UnreadableKind = keyof typeof unreadableWords;
