import type { WardState } from '../domain/town/townReport';
import { brief } from './said';

const mostNames = 3;

/** "23 đã có tệp, còn Xã Trà Linh chưa có"; many wards are counted, not named. */
function withFiles(count: number, without: string[]): string {
  if (without.length === 0) return 'đều đã có tệp';
  const names = without.length > mostNames ? `${without.length} đơn vị` : without.map(brief).join(', ');
  return `${count} đã có tệp, còn ${names} chưa có`;
}

/** What the consolidating edition writes into menus, tabs and toasts. */
export const districtWords = {
  menu: {
    name: 'Khuyến học',
    units: 'Danh sách phường',
    consolidate: 'Tổng hợp',
    missing: 'Ai chưa nộp',
    office: 'Nhận và nhắc',
    sets: 'Bộ tiêu chí',
    more: 'Trợ giúp và việc khác',
    mergers: 'Sáp nhập, chia tách',
    handUp: 'Nộp lên cấp trên',
  },
  sidebars: { missing: 'Ai chưa nộp', town: 'Tổng hợp', office: 'Nhận và nhắc' },
  tabs: {
    units: 'Danh sách phường',
    targets: 'Chỉ tiêu',
    town: 'Tổng hợp',
    againstTargets: 'So với chỉ tiêu',
    chain: 'Xã, huyện, tỉnh',
    fiveYears: 'Năm năm',
    progress: 'Tiến độ nộp',
    duplicates: 'Nghi trùng',
  },
  unitList: {
    title: 'DANH SÁCH PHƯỜNG, XÃ',
    year: (year: number) => `Năm: ${year}`,
    columns: [
      'Mã',
      'Tên',
      'Loại',
      'Hiệu lực từ',
      'Hiệu lực đến',
      'Thay bằng (mã)',
      'Tệp',
      'Liên hệ (email, điện thoại)',
      'Vùng khó khăn (Công dân học tập)',
      'Xã vùng khó khăn (TT 25)',
      'Số tổ, thôn',
    ],
    fresh: 'Đã tạo trang “Danh sách phường”. Dán liên kết ở bảng bên phải, hoặc ghi mỗi phường một hàng.',
    ready: (year: number, wards: number, without: string[]) =>
      wards === 0
        ? `Danh sách chưa có phường, xã nào của năm ${year}. Mỗi phường ghi một hàng, có mã và tên.`
        : `Năm ${year} có ${wards} phường, xã: ${withFiles(wards - without.length, without)}.`,
    problems: (rows: string) =>
      `Xem lại hàng ${rows}: mã, ngày hiệu lực hoặc mã thay thế chưa rõ. Bấm Tổng hợp để xem lý do.`,
  },
  town: {
    heading: (town: string) => (town === '' ? 'TỔNG HỢP' : `TỔNG HỢP ${town.toUpperCase()}`),
    counts: (year: number, done: number, wards: number) =>
      `Năm ${year}. Đã tổng hợp ${done}/${wards} phường, xã. Phường chưa có số liệu để trống, không tính là 0.`,
    shares: 'Tỷ lệ chỉ tính các phường có đủ hai số. Số phường được tính ghi ở hàng cuối.',
    basis: 'Số phường, xã được tính',
    columns: {
      code: 'Mã',
      name: 'Phường, xã',
      state: 'Tình trạng',
      family: {
        total: 'Tổng số hộ',
        registered: 'Hộ đăng ký',
        recognised: 'Hộ công nhận',
        ofTotal: 'Công nhận / tổng số hộ',
        ofRegistered: 'Công nhận / hộ đăng ký',
      },
      citizen: {
        total: 'Số công dân từ 18 tuổi',
        registered: 'Công dân đăng ký',
        recognised: 'Công dân công nhận',
        ofTotal: 'Công nhận / số công dân',
        ofRegistered: 'Công nhận / đăng ký',
      },
      insufficient: 'Phiếu chưa đủ căn cứ',
      commune: 'Cộng đồng học tập cấp xã',
      findings: 'Chỗ phải sửa',
    },
    sum: (wards: number) => `Cộng ${wards} phường, xã có số liệu`,
  },
  targets: {
    heading: 'SO VỚI CHỈ TIÊU',
    counts: 'Tỷ lệ công nhận tính trên tổng số. So bằng số đếm, không so bằng tỷ lệ đã làm tròn.',
    columns: {
      title: 'Danh hiệu',
      programme: 'Chương trình',
      target: 'Chỉ tiêu (%)',
      recognised: 'Được công nhận',
      total: 'Tổng số',
      share: 'Tỷ lệ',
      result: 'So với chỉ tiêu',
    },
    reached: (scope: string) => `Đạt chỉ tiêu, ${scope}`,
    lacking: (count: string, counted: string, scope: string) => `Còn thiếu ${count} ${counted}, ${scope}`,
    scope: (known: number, wards: number) => `tính trên ${known}/${wards} phường, xã`,
    unknown: 'Chưa có số liệu',
    unread: 'Chưa đọc được chỉ tiêu',
  },
  chain: {
    heading: 'CỘNG ĐỒNG HỌC TẬP: TỪ XÃ ĐẾN HUYỆN, TỈNH',
    counts: (year: number) =>
      `Năm ${year}. Kết quả xét trên phiếu, chưa phải quyết định công nhận. Mức độ 2 tính cả vào mức độ 1.`,
    open: 'Mẫu số là mọi nơi trong danh sách. Nơi chưa có kết luận thì chưa tính là đạt hay không đạt.',
    columns: {
      title: 'Danh hiệu',
      name: 'Huyện, tỉnh',
      level1: 'Số xã, huyện cấp dưới đạt từ mức độ 1',
      level2: 'Số xã, huyện cấp dưới đạt mức độ 2',
      open: 'Chưa có kết luận',
      outcome: 'Kết luận',
      reason: 'Lý do',
    },
    noPage: 'Chưa có phiếu của cấp này. Thêm một trang phiếu vào bảng tính này rồi bấm Tổng hợp.',
  },
  fiveYears: {
    heading: 'CỘNG ĐỒNG HỌC TẬP CẤP XÃ TRONG 5 NĂM',
    counts: (year: number) => `Từ năm ${year - 4} đến năm ${year}. Ô trống là năm chưa rõ kết quả.`,
    convention: 'Cách tính 5 năm là quy ước của địa phương, chọn ở trang “Bộ tiêu chí”.',
    columns: {
      code: 'Mã',
      name: 'Phường, xã',
      year: (year: number) => `Năm ${year}`,
      result: 'Kết quả 5 năm',
    },
  },
  progress: {
    heading: 'TIẾN ĐỘ NỘP',
    counts: (year: number, done: number, wards: number) =>
      `Năm ${year}: đã tổng hợp ${done}/${wards} phường, xã.`,
    row: (row: number) => `Hàng ${row}`,
    columns: {
      code: 'Mã',
      name: 'Phường, xã',
      state: 'Tình trạng',
      file: 'Tệp',
      reason: 'Lý do',
      fix: 'Việc cần làm',
    },
  },
  duplicates: {
    heading: 'NGHI TRÙNG GIỮA CÁC PHƯỜNG, XÃ',
    counts: 'Cùng tên và cùng số điện thoại hoặc ngày sinh ở hai phường. Trường học thì cùng tên, cùng cấp.',
    doubt: 'Không ghi họ tên. Trường cùng tên có thể là hai trường. Hỏi hai phường rồi mới xóa ở một nơi.',
    columns: { title: 'Danh hiệu', places: 'Ở các phường, trang, ô' },
  },
  toasts: {
    noUnits: 'Chưa có trang “Danh sách phường”. Bấm Khuyến học, chọn Danh sách phường.',
    noWards:
      'Trang “Danh sách phường” chưa có phường nào đọc được. Các bảng cũ còn nguyên. Hàng tiêu đề phải có cột Mã, Tên và Tệp; mỗi phường ghi một hàng, rồi bấm lại.',
    noWardsOfYear:
      'Danh sách chưa có phường nào của năm đang tổng hợp. Các bảng cũ còn nguyên. Xem lại dòng “Năm” và cột Hiệu lực từ, rồi bấm lại.',
    strangeYear: (year: number) => `Năm ${year} không đúng. Ghi năm bốn chữ số, như 2024, rồi chạy lại.`,
    setsAdded: (year: number) =>
      `Đã ghi các bộ tiêu chí năm ${year} vào trang “Bộ tiêu chí”. Ô trống thì điền theo văn bản của địa phương.`,
    setsShown: (year: number) => `Trang “Bộ tiêu chí” đã có đủ các bộ của năm ${year}.`,
    noYear: 'Chưa đọc được năm. Ghi “Năm: 2024” phía trên danh sách phường rồi bấm lại.',
    consolidated: (done: number, wards: number) => `Đã tổng hợp ${done}/${wards} phường, xã.`,
    unchanged: (done: number, wards: number) =>
      `Không phường nào thay đổi. Bảng vẫn đúng với ${done}/${wards} phường, xã.`,
    goesOn: (done: number, of: number) =>
      `Đã đọc ${done}/${of} tệp. Phần còn lại tự chạy tiếp sau một phút, không cần bấm gì.`,
    forbidden:
      'Tài khoản này chỉ được xem bảng tính tổng hợp. Nhờ người phụ trách bấm Chia sẻ, chọn quyền Người chỉnh sửa.',
    busy: (by: string) =>
      `${by === '' ? 'Người khác' : by} đang tổng hợp bảng tính này. Chờ vài phút rồi bấm lại.`,
  },
};

export const stateNames: Record<WardState, string> = {
  consolidated: 'Đã tổng hợp',
  failed: 'Chưa đọc được',
  notReported: 'Chưa nộp',
};

/** The state of a row that stands for no ward of the year. */
export const listedState = 'Cần sửa danh sách';

export const setsState = 'Cần sửa trang của nơi tổng hợp';

export const setsDoubt = 'Nên xem lại';
