/** What bringing replaced results back says. */
export const restoreWords = {
  nothing: 'Chưa có bản nào để khôi phục. Khi kết quả mới khác kết quả cũ, bản cũ được giữ lại một lần.',
  busy: 'Có người khác đang làm việc này. Chờ một phút rồi bấm lại.',
  older: (tabs: number, days: string[]) =>
    `Đang hiện bản trước của ${tabs} trang, lập ngày ${days.join(', ')}. Đây là bản cũ. Bấm lần nữa để về bản mới hơn.`,
  newer: (tabs: number, days: string[]) =>
    `Đã về bản mới hơn của ${tabs} trang, lập ngày ${days.join(', ')}. Bấm lần nữa để xem bản trước.`,
  log: { older: 'Khôi phục bản trước', newer: 'Về lại bản mới hơn' },
  madeOn: (day: string) => `Bản lập ngày ${day}`,
} as const;
