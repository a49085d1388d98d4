/** What is said where somebody else is writing. */
export const lockWords = {
  busy: 'Người khác đang ghi vào bảng tính nên chưa làm gì. Chờ một lát rồi bấm lần nữa.',
};
