import type { FailureKind, WardSource, WardState } from '../domain/town/townReport';
import type { ListProblem, ListProblemKind } from '../domain/units/listProblems';
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

/** Why a ward is missing and who has to do what. */
export const failureWords: Record<FailureKind | 'noFile', { reason: string; fix: string }> = {
  badLink: {
    reason: 'Ô Tệp không phải liên kết bảng tính.',
    fix: 'Mở bảng tính của phường, chép địa chỉ trên cùng rồi dán vào cột Tệp.',
  },
  severalLinks: {
    reason: 'Ô Tệp có nhiều liên kết nên chưa rõ đọc tệp nào.',
    fix: 'Để lại một liên kết trong ô. Phường có nhiều bảng tính thì nhờ phường gộp vào một bảng.',
  },
  notFound: {
    reason: 'Không tìm thấy bảng tính theo liên kết.',
    fix: 'Hỏi phường xem tệp còn không, rồi dán liên kết mới vào cột Tệp.',
  },
  notAllowed: {
    reason: 'Phường chưa chia sẻ bảng tính cho tài khoản này.',
    fix: 'Nhờ phường bấm Chia sẻ và thêm địa chỉ thư của tài khoản này.',
  },
  unreadable: {
    reason: 'Bảng tính không mở được. Tệp có thể bị hỏng, có mật khẩu hoặc không phải bảng tính.',
    fix: 'Nhờ phường mở tệp, lưu lại thành bảng tính không mật khẩu rồi gửi lại.',
  },
  noScorecards: {
    reason: 'Bảng tính không có trang phiếu chấm điểm nào đọc được cho năm này.',
    fix: 'Mở bảng tính của phường và bấm Kiểm tra phiếu để xem chỗ cần sửa.',
  },
  doubtfulLists: {
    reason: 'Danh sách có thể trùng nhau nên chưa cộng.',
    fix: 'Nhờ phường bấm Kiểm tra phiếu, xóa trang chép lại hoặc ghi rõ tổ và số điện thoại.',
  },
  otherYear: {
    reason: 'Các trang phiếu trong bảng tính đều của năm khác.',
    fix: 'Hỏi phường xem đã gửi đúng tệp chưa, và sửa năm trên trang phiếu nếu ghi nhầm.',
  },
  notHandedUp: {
    reason: 'Bảng tính tổng hợp này chưa nộp số liệu của năm, đã rút lại, hoặc trang “Số liệu nộp” bị sửa.',
    fix: 'Nhờ nơi đó bấm Tổng hợp, rồi bấm Nộp lên cấp trên.',
  },
  sameFile: {
    reason: 'Cùng một liên kết với hàng khác trong danh sách, nên không tính lần nữa.',
    fix: 'Dán liên kết bảng tính của chính phường này vào cột Tệp.',
  },
  ownFile: {
    reason: 'Liên kết này là của chính bảng tính tổng hợp, nên không tính.',
    fix: 'Dán liên kết bảng tính của phường vào cột Tệp.',
  },
  inCircle: {
    reason: 'Hai nơi tổng hợp cộng lẫn nhau, nên không cộng số liệu của nơi này.',
    fix: 'Xem nơi nào là cấp trên. Cấp dưới xóa hàng của cấp trên khỏi trang “Danh sách phường”, bấm Tổng hợp, rồi nộp lại.',
  },
  countedBelow: {
    reason: 'Số liệu đã nằm trong số liệu của hàng khác, nên không cộng lần nữa.',
    fix: 'Bỏ một trong hai: xóa hàng này, hoặc nhờ nơi kia xóa đơn vị này khỏi danh sách của họ.',
  },
  other: {
    reason: 'Có trục trặc khi đọc bảng tính.',
    fix: 'Bấm Tổng hợp lần nữa. Nếu vẫn vậy, báo người hỗ trợ.',
  },
  noFile: {
    reason: 'Chưa gửi tệp.',
    fix: 'Nhắc nộp, rồi dán liên kết vào cột Tệp của danh sách phường.',
  },
};

/** Why a workbook is missing; one of a merged ward is named by the former unit that should send it. */
export function sayMissing(source: Exclude<WardSource, { outcome: 'read' }>): {
  reason: string;
  fix: string;
} {
  if (source.outcome === 'failed' && source.kind === 'sameFile') {
    const reason = `Liên kết trùng với ${brief(source.detail)} trong danh sách, nên không tính lần nữa.`;
    return { ...failureWords.sameFile, reason };
  }
  if (source.outcome === 'failed' && source.kind === 'countedBelow') {
    const reason = `Số liệu đã nằm trong số liệu của ${brief(source.detail)}, nên không cộng lần nữa.`;
    return { ...failureWords.countedBelow, reason };
  }
  if (source.outcome === 'failed' && source.kind === 'inCircle') {
    const reason = `${brief(source.unit.name)} cũng cộng số liệu của bảng tính này. Hai nơi cộng lẫn nhau nên không cộng.`;
    return { ...failureWords.inCircle, reason };
  }
  if (source.outcome === 'failed') return failureWords[source.kind];
  return { ...failureWords.noFile, reason: `${brief(source.unit.name)} chưa gửi tệp.` };
}

const listedWords: Record<ListProblemKind, { reason: string; fix: string }> = {
  noCode: { reason: 'chưa có mã nên chưa tính', fix: 'Ghi mã vào cột Mã.' },
  codeTwice: { reason: 'trùng mã với hàng trên nên chưa tính', fix: 'Đổi mã để mỗi phường có một mã riêng.' },
  badDate: { reason: 'có ngày không đọc được nên chưa tính', fix: 'Ghi ngày theo mẫu 31/12/2024.' },
  fromAfterTo: {
    reason: 'có ngày bắt đầu sau ngày kết thúc nên chưa tính',
    fix: 'Sửa cột Hiệu lực từ hoặc Hiệu lực đến.',
  },
  endedAlone: {
    reason: 'hết hiệu lực mà chưa ghi đơn vị thay thế nên số liệu chưa vào đâu',
    fix: 'Ghi mã đơn vị mới vào cột Thay bằng (mã), hoặc sửa cột Hiệu lực đến.',
  },
  splitWithFile: {
    reason: 'đã chia thành nhiều đơn vị nên số liệu trong tệp chưa tính vào đơn vị nào',
    fix: 'Dán tệp của từng đơn vị mới vào hàng của đơn vị đó, rồi xóa liên kết ở hàng này.',
  },
  countedTwice: {
    reason: 'có đơn vị mà hàng khác cũng cộng',
    fix: 'Hỏi hai nơi xem đơn vị đó thuộc nơi nào. Nơi kia xóa hàng của đơn vị đó, bấm Tổng hợp, rồi nộp lại.',
  },
  successorUnknown: {
    reason: 'ghi đơn vị thay thế không có trong danh sách',
    fix: 'Sửa cột Thay bằng (mã) theo mã đang có, hoặc thêm hàng cho đơn vị mới.',
  },
  successorsInCircle: {
    reason: 'có các đơn vị thay thế ghi vòng tròn',
    fix: 'Sửa cột Thay bằng (mã): đơn vị sau cùng để trống cột này.',
  },
};

const briefly = (names: readonly string[]): string =>
  names.length <= mostNames
    ? names.map(brief).join(', ')
    : `${names.slice(0, mostNames).map(brief).join(', ')} và ${names.length - mostNames} nơi khác`;

/** Why a row of the list stands for no ward of the year, or counts what another one counts. */
export function sayListed({ row, shown, kind, shared }: ListProblem): { reason: string; fix: string } {
  const { reason, fix } = listedWords[kind];
  if (shared !== undefined) {
    const names = briefly(shared.names);
    return {
      reason: `${brief(shown)} và ${brief(shared.with)} cùng cộng ${names}, nên số cộng tính hai lần.`,
      fix,
    };
  }
  return { reason: `Hàng ${row} (${brief(shown)}) của danh sách ${reason}.`, fix };
}
