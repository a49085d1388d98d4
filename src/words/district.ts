import type { FailureKind, WardSource, WardState } from '../domain/town/townReport';

/** What the consolidating edition writes into menus, tabs and toasts. */
export const districtWords = {
  menu: {
    name: 'Khuyến học',
    units: 'Danh sách phường',
    consolidate: 'Tổng hợp',
    missing: 'Ai chưa nộp',
  },
  sidebars: { missing: 'Ai chưa nộp' },
  tabs: {
    units: 'Danh sách phường',
    targets: 'Chỉ tiêu',
    town: 'Tổng hợp',
    againstTargets: 'So với chỉ tiêu',
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
      'Vùng khó khăn (Công dân học tập)',
      'Xã vùng khó khăn (TT 25)',
    ],
    fresh: 'Đã tạo trang “Danh sách phường”. Mỗi phường ghi một hàng, dán liên kết bảng tính vào cột Tệp.',
    ready: (units: number, links: number) => `Danh sách có ${units} đơn vị, ${links} đơn vị đã có tệp.`,
    problems: (rows: string) => `Xem lại hàng ${rows}: thiếu mã, trùng mã hoặc ngày không đọc được.`,
  },
  town: {
    heading: (town: string) => (town === '' ? 'TỔNG HỢP' : `TỔNG HỢP ${town.toUpperCase()}`),
    counts: (year: number, done: number, wards: number) =>
      `Năm ${year}. Đã tổng hợp ${done}/${wards} phường, xã. Phường chưa có số liệu để trống, không tính là 0.`,
    shares: 'Tỷ lệ chỉ tính các phường có đủ hai số. Số phường được tính ghi ở hàng cuối.',
    basis: 'Số phường, xã được tính tỷ lệ',
    columns: {
      code: 'Mã',
      name: 'Phường, xã',
      state: 'Tình trạng',
      family: {
        total: 'Tổng số hộ',
        registered: 'Gia đình học tập: đăng ký',
        recognised: 'Gia đình học tập: công nhận',
        ofTotal: 'Công nhận / tổng số hộ',
        ofRegistered: 'Công nhận / hộ đăng ký',
      },
      citizen: {
        total: 'Số công dân từ 18 tuổi',
        registered: 'Công dân học tập: đăng ký',
        recognised: 'Công dân học tập: công nhận',
        ofTotal: 'Công nhận / số công dân',
        ofRegistered: 'Công nhận / người đăng ký',
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
    reached: 'Đạt chỉ tiêu',
    lacking: (count: string) => `Còn thiếu ${count}`,
    unknown: 'Chưa có số liệu',
  },
  progress: {
    heading: 'TIẾN ĐỘ NỘP',
    counts: (year: number, done: number, wards: number) =>
      `Năm ${year}: đã tổng hợp ${done}/${wards} phường, xã.`,
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
    counts: 'Cùng họ tên và cùng số điện thoại hoặc ngày sinh ở hai phường. Trang này không ghi họ tên.',
    columns: { title: 'Danh hiệu', places: 'Ở các phường, trang, ô' },
  },
  toasts: {
    noUnits: 'Chưa có trang “Danh sách phường”. Bấm Khuyến học, chọn Danh sách phường.',
    noYear: 'Chưa ghi năm. Ghi “Năm: 2024” phía trên danh sách phường rồi bấm lại.',
    consolidated: (done: number, wards: number) => `Đã tổng hợp ${done}/${wards} phường, xã.`,
  },
};

export const stateNames: Record<WardState, string> = {
  consolidated: 'Đã tổng hợp',
  failed: 'Chưa đọc được',
  notReported: 'Chưa nộp',
};

/** Why a ward is missing and who has to do what. */
export const failureWords: Record<FailureKind | 'noFile', { reason: string; fix: string }> = {
  badLink: {
    reason: 'Ô Tệp không phải liên kết bảng tính.',
    fix: 'Mở bảng tính của phường, chép địa chỉ trên cùng rồi dán vào cột Tệp.',
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
  other: {
    reason: 'Có trục trặc khi đọc bảng tính.',
    fix: 'Bấm Tổng hợp lần nữa. Nếu vẫn vậy, báo người hỗ trợ.',
  },
  noFile: {
    reason: 'Phường chưa gửi tệp.',
    fix: 'Nhắc phường nộp, rồi dán liên kết vào cột Tệp.',
  },
};

/** Why a workbook is missing; one of a merged ward is named by the former unit that should send it. */
export function sayMissing(source: Exclude<WardSource, { outcome: 'read' }>): {
  reason: string;
  fix: string;
} {
  if (source.outcome === 'failed') return failureWords[source.kind];
  const { reason, fix } = failureWords.noFile;
  return { reason: `${source.unit.name}: ${reason}`, fix };
}
