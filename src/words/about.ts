/** What "Giới thiệu" says: which version this is, what it does, and where help is. */
export const aboutWords = {
  menu: 'Giới thiệu',
  title: 'Sổ Khuyến học',
  body: (version: string, help: string) =>
    `Phiên bản ${version}.\n\nTiện ích giúp Hội Khuyến học kiểm tra phiếu, xét công nhận và tổng hợp số liệu ngay trong bảng tính.\n\n${help}`,
  help: {
    ward: 'Cần trợ giúp thì bấm “Hướng dẫn” trong dòng “Trợ giúp và việc khác”.\nChưa rõ thì hỏi người cài tiện ích và đọc cho họ số phiên bản ở trên.',
    district: 'Cần trợ giúp thì hỏi người cài tiện ích và đọc cho họ số phiên bản ở trên.',
  },
};
