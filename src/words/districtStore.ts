/** The hidden tab where the master keeps what it read of every ward. */
export const storeWords = {
  tab: 'Số liệu đã đọc',
  heading: 'SỐ LIỆU ĐÃ ĐỌC CỦA TỪNG PHƯỜNG, XÃ',
  own: 'Máy đọc trang này để không phải đọc lại phường không thay đổi. Không có họ tên. Đừng gõ vào đây.',
  writtenFrom: 'Bảng lập từ',
} as const;
