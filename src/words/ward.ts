import { showNumber } from '../domain/text/show';
import type { Title } from '../domain/title';
import { nearPercent } from '../domain/verdicts/nearTheLine';
import type { VerdictOutcome } from '../domain/verdicts/verdict';
import { wardTabs } from './ownTab';
import { titleNames } from './titles';

type Outcomes = Record<VerdictOutcome, number>;

/** What a list of a title counts, behind a number: "14 gia đình". */
const counted: Record<Title, string> = {
  family: 'gia đình',
  clan: 'dòng họ',
  community: 'cộng đồng',
  organisation: 'đơn vị',
  citizen: 'công dân',
  commune: 'phường, xã',
  districtOrganisation: 'đơn vị',
  provinceOrganisation: 'đơn vị',
  district: 'huyện',
  province: 'tỉnh',
};

/** "Tổ dân phố 3 — 14 gia đình": heads the rows of a title, or of a residential group. */
export const banner = (name: string, count: number, title: Title): string =>
  `${name} — ${showNumber(count)} ${counted[title]}`;

/** What the ward edition writes into menus, tabs and toasts. */
/** The table itself gives the count of each title; more than two of them no line above it holds. */
const sumsOf = (titles: { title: Title; count: number }[]): string =>
  titles.length > 2
    ? `${showNumber(titles.reduce((sum, { count }) => sum + count, 0))} phiếu của ${titles.length} danh hiệu`
    : titles.map(({ title, count }) => `${titleNames[title]} ${showNumber(count)}`).join(', ');

export const wardWords = {
  menu: {
    name: 'Khuyến học',
    check: 'Kiểm tra phiếu',
    enter: 'Nhập phiếu',
    recognise: 'Xét công nhận',
    /** What the sidebar of handing up offers in each state. */
    submit: {
      notSubmitted: 'Nộp số liệu',
      submitted: 'Số liệu đã nộp',
      received: 'Số liệu đã nộp',
      returned: 'Nộp lại số liệu',
    },
    more: 'Trợ giúp và việc khác',
    guide: 'Hướng dẫn',
    summarise: 'Tổng hợp phường',
    sets: 'Bộ tiêu chí',
    decisions: 'Lập sổ quyết định',
    control: 'Dùng trên điện thoại',
    unmark: 'Bỏ tô vàng các ô',
    blankCards: 'Phiếu trống để in',
    newYear: 'Sang năm mới',
    restore: 'Khôi phục kết quả trước',
  },
  sidebars: {
    findings: 'Chỗ cần sửa',
    entry: 'Nhập phiếu',
    verdicts: 'Kết quả xét',
    submit: 'Nộp số liệu',
    guide: 'Hướng dẫn',
  },
  tabs: wardTabs,
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
      `${year === null ? 'Chưa ghi năm' : `Năm ${year}`}: ${recognised} được công nhận, ${notRecognised} chưa được, ${insufficient} chưa đủ căn cứ.`,
    ofOtherYears: ({ recognised, notRecognised, insufficient }: Outcomes) =>
      `Các năm khác: ${recognised} được, ${notRecognised} chưa được, ${insufficient} chưa đủ căn cứ.`,
    counts: 'Ô trống không tính là 0 điểm. Mỗi phiếu xét theo bộ tiêu chí của năm trên phiếu.',
    next: 'Danh sách để ra quyết định ở trang “Danh sách công nhận”. Ai còn thiếu ít ở trang “Gần đạt”.',
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
  decisionList: {
    heading: 'DANH SÁCH CÔNG NHẬN',
    counts: (year: number) => `Năm ${year}. Chỉ ghi phiếu được công nhận.`,
    sums: (titles: { title: Title; count: number }[], waiting: number) =>
      `${sumsOf(titles)}. ${waiting === 0 ? 'Tất cả đã có quyết định' : `Chưa có quyết định: ${showNumber(waiting)}`}.`,
    ofTitle: (title: Title, count: number, waiting: number) =>
      `${banner(titleNames[title], count, title)}${waiting === 0 ? '' : `, ${showNumber(waiting)} chưa có quyết định`}`,
    none: (year: number) => `Năm ${year} chưa có phiếu nào được công nhận. Lý do ghi ở trang “Kết quả xét”.`,
    term: 'Ô “Có giá trị đến” trống khi chưa biết ngày hoặc thời hạn.',
    steps: {
      start: 'Bấm “Lập sổ quyết định” để có trang ghi số, ngày và cơ quan ban hành.',
      fill: (sheet: string) => `Có quyết định thì ghi vào trang “${sheet}”, rồi bấm “Xét công nhận”.`,
      done: 'Không còn việc gì phải làm. Danh sách này in được ngay.',
    },
    columns: {
      number: 'STT',
      subject: 'Họ tên, đơn vị',
      total: 'Tổng điểm',
      rank: 'Xếp loại, mức độ',
      decision: 'Số quyết định',
      date: 'Ngày quyết định',
      authority: 'Cơ quan ban hành',
      until: 'Có giá trị đến',
    },
    noGroup: 'Chưa ghi tổ dân phố, thôn',
    waiting: 'Chưa có quyết định',
    unnumbered: 'Chưa ghi số',
  },
  near: {
    heading: 'GẦN ĐẠT',
    counts: (year: number) =>
      `Năm ${year}. Đây là phiếu chưa được công nhận và chỉ còn thiếu ít, gần nhất ghi trước.`,
    rule: `Thiếu ít là thiếu không quá ${nearPercent}% số điểm, hoặc chỉ thiếu một việc. Đây là gợi ý, không phải quy định.`,
    step: 'Điểm thấp là kết quả, không phải lỗi, nên không cần sửa phiếu. Báo việc còn thiếu để phấn đấu cho năm sau.',
    none: (year: number) => `Năm ${year} không có phiếu nào chỉ còn thiếu ít.`,
  },
  decisionRegister: {
    tab: 'Sổ quyết định',
    heading: 'SỔ QUYẾT ĐỊNH CÔNG NHẬN',
    step: 'Ghi số, ngày và cơ quan ban hành ở các ô tô màu. Thêm hàng mới ở dưới cho các năm sau.',
    columns: [
      'STT',
      'Danh hiệu',
      'Họ tên, đơn vị',
      'Tổ dân phố, thôn',
      'Năm đánh giá',
      'Mức độ',
      'Số quyết định',
      'Ngày quyết định',
      'Cơ quan ban hành',
    ],
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
      yearBefore: (year: number) => `Được công nhận năm ${year}`,
      target: 'Chỉ tiêu',
      toTarget: 'So với chỉ tiêu',
    },
    target: (shown: string, programme: string) => `${shown}% (${programme})`,
    reached: 'Đạt',
    lacking: (count: string) => `Còn thiếu ${count}`,
    unknown: 'Chưa có số liệu',
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
        ? 'Đã bỏ tô vàng các ô.'
        : `Chưa bỏ được tô vàng ở trang ${refused.map((name) => `“${name}”`).join(', ')} vì trang được bảo vệ. Nhờ người bảo vệ trang bỏ.`,
    noSets:
      'Chưa có phiếu nào ghi rõ năm nên chưa biết dùng bộ tiêu chí nào. Bấm “Kiểm tra phiếu” để biết vì sao.',
    setsShown: (count: number, added: boolean) =>
      added
        ? `Các phiếu dùng ${count} bộ tiêu chí. Đã ghi thêm vào trang “Bộ tiêu chí”; ô trống thì điền theo văn bản của địa phương.`
        : `Các phiếu dùng ${count} bộ tiêu chí, đều đã có ở trang này.`,
    registerStarted: (count: number) =>
      `Đã lập trang “Sổ quyết định” với ${showNumber(count)} hàng. Ghi số, ngày và cơ quan ban hành khi có quyết định.`,
    registerThere: (sheet: string) =>
      `Quyết định được ghi ở trang “${sheet}”. Ghi tiếp vào trang này rồi bấm “Xét công nhận”.`,
    nothingToRegister: 'Chưa có phiếu nào được công nhận nên chưa lập sổ. Bấm “Xét công nhận” để xem lý do.',
    summarised: (year: number) => `Đã tổng hợp năm ${year}.`,
    noYear: 'Chưa biết năm đánh giá. Ghi “Năm …” ở đầu trang phiếu rồi bấm lại.',
  },
};
