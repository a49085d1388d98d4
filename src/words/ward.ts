import type { VerdictOutcome } from '../domain/verdicts/verdict';

type Outcomes = Record<VerdictOutcome, number>;

/** What the ward edition writes into menus, tabs and toasts. */
export const wardWords = {
  menu: {
    name: 'Khuyến học',
    check: 'Kiểm tra phiếu',
    recognise: 'Xét công nhận',
    more: 'Trợ giúp và việc khác',
    guide: 'Hướng dẫn',
    summarise: 'Tổng hợp phường',
    sets: 'Bộ tiêu chí',
    unmark: 'Bỏ dấu trên trang tính',
  },
  sidebars: { findings: 'Chỗ cần sửa', guide: 'Hướng dẫn' },
  tabs: {
    findings: 'Cần sửa',
    verdicts: 'Kết quả xét',
    summary: 'Tổng hợp',
    years: 'Các năm',
  },
  findings: {
    heading: 'CHỖ CẦN SỬA',
    none: 'Không có chỗ cần sửa trong các phiếu đã kiểm tra.',
    count: (errors: number, warnings: number) => `${errors} chỗ phải sửa, ${warnings} chỗ nên xem lại.`,
    kept: (count: number) =>
      `${count} chỗ nên xem lại đã để nguyên, không ghi ở đây. Xem lại ở bảng bên phải, mục “Đã để nguyên”.`,
    columns: { severity: 'Mức', sheet: 'Trang', cell: 'Đến ô', message: 'Nội dung', fix: 'Cách sửa' },
  },
  verdicts: {
    heading: 'KẾT QUẢ XÉT',
    outcomes: ({ recognised, notRecognised, insufficient }: Outcomes) =>
      `${recognised} được công nhận, ${notRecognised} chưa được công nhận, ${insufficient} chưa đủ căn cứ.`,
    ofYear: (year: number | null, { recognised, notRecognised, insufficient }: Outcomes) =>
      `${year === null ? 'Chưa ghi năm' : `Năm ${year}`}: ${recognised} được công nhận, ${notRecognised} chưa được công nhận, ${insufficient} chưa đủ căn cứ.`,
    counts: 'Mỗi phiếu được xét theo bộ tiêu chí của năm ghi trên phiếu. Ô trống không tính là 0 điểm.',
    columns: {
      title: 'Danh hiệu',
      year: 'Năm',
      group: 'Tổ dân phố, thôn',
      subject: 'Họ tên, đơn vị',
      cell: 'Trang, ô của phiếu',
      total: 'Tổng điểm',
      outcome: 'Kết luận',
      reason: 'Lý do',
      history: 'Các năm',
      lacks: 'Còn thiếu (việc gần nhất trước)',
      set: 'Xét theo',
    },
  },
  summary: {
    heading: 'TỔNG HỢP CỦA PHƯỜNG, XÃ',
    counts: (year: number) =>
      `Năm ${year}. Chỉ tính phiếu của năm này. Ô trống nghĩa là chưa biết, không phải là 0.`,
    insufficient: 'Phiếu chưa đủ căn cứ chưa tính vào số được công nhận.',
    computed: (share: string, base: string, open: number) =>
      `Công dân học tập trên công dân trong xã, tính từ phiếu: ${share}, mẫu số là ${base}.${open === 0 ? '' : ` Còn ${open} phiếu chưa có kết luận.`}`,
    columns: {
      title: 'Danh hiệu',
      group: 'Tổ dân phố, thôn',
      total: 'Tổng số',
      registered: 'Đăng ký',
      recognised: 'Được công nhận',
      ofTotal: 'Tỷ lệ trên tổng số',
      ofRegistered: 'Tỷ lệ trên đăng ký',
      insufficient: 'Chưa đủ căn cứ',
    },
    wholeWard: 'Cả phường, xã',
  },
  years: {
    heading: 'CÁC NĂM',
    counts: (year: number) =>
      `Năm ${year} so với năm ${year - 1}. Ai, nơi nào giữ nguyên kết quả thì không ghi ở đây.`,
    oneYear: 'Bảng tính chỉ có phiếu của một năm, nên chưa có gì để so.',
    convention: 'Kết quả 5 năm là quy ước của địa phương, chọn ở trang “Bộ tiêu chí”.',
    columns: { kind: 'Loại', title: 'Danh hiệu', who: 'Họ tên, đơn vị, tổ', text: 'Nội dung' },
    kinds: {
      fiveYears: 'Năm năm',
      jump: 'Tổ thay đổi nhiều',
      outlier: 'Phiếu thay đổi nhiều',
      change: 'So với năm trước',
    },
  },
  toasts: {
    unmarked: (refused: string[]) =>
      refused.length === 0
        ? 'Đã bỏ dấu trên trang tính.'
        : `Chưa bỏ được dấu ở trang ${refused.map((name) => `“${name}”`).join(', ')} vì trang được bảo vệ. Nhờ người bảo vệ trang bỏ dấu.`,
    checked: (errors: number, warnings: number) =>
      `Đã kiểm tra: ${errors} chỗ phải sửa, ${warnings} chỗ nên xem lại.`,
    recognised: ({ recognised, notRecognised, insufficient }: Outcomes) =>
      `Đã xét ${recognised + notRecognised + insufficient} phiếu: ${recognised} được công nhận, ${notRecognised} chưa được, ${insufficient} chưa đủ căn cứ.`,
    setsTabStarted: (waiting: number) =>
      `${waiting} phiếu phải chờ vì bộ tiêu chí thiếu điểm. Đã lập trang “Bộ tiêu chí” để điền.`,
    noSets:
      'Chưa có phiếu nào ghi rõ năm nên chưa biết dùng bộ tiêu chí nào. Bấm “Kiểm tra phiếu” để biết vì sao.',
    setsShown: (count: number, added: boolean) =>
      added
        ? `Các phiếu dùng ${count} bộ tiêu chí. Đã ghi thêm vào trang “Bộ tiêu chí”; ô trống thì điền theo văn bản của địa phương.`
        : `Các phiếu dùng ${count} bộ tiêu chí, đều đã có ở trang này.`,
    nothingToJudge: 'Chưa có phiếu nào để xét. Bấm “Kiểm tra phiếu” để biết vì sao.',
    summarised: (year: number) => `Đã tổng hợp năm ${year}.`,
    noYear: 'Chưa biết năm đánh giá. Ghi “Năm …” ở đầu trang phiếu rồi bấm lại.',
  },
};
