import { type UnreadableKind, unreadableWords } from '../files/unreadableWords';

/** Sentences of the command line: what happened, then what to do. */
export const words = {
  usage: `Cách dùng: npm run -s so -- <lệnh>
  check TỆP…                          kiểm tra phiếu trong từng bảng tính
  recognise TỆP… [-o KẾT-QUẢ.xlsx]    xét công nhận
  consolidate THƯ-MỤC [-o TỔNG-HỢP.xlsx] [--year NĂM]   tổng hợp các phường
  criteria [MÃ-BỘ]                    các bộ tiêu chí
  serve [THƯ-MỤC]                     mở bàn làm việc trong trình duyệt
Thêm --json để nhận kết quả cho máy đọc.`,
  unknownCommand: (name: string) => `Không có lệnh “${name}”. Gõ: npm run -s so -- để xem các lệnh.`,
  badOption: (message: string) => `Tham số chưa đúng (${message}). Gõ: npm run -s so -- để xem cách dùng.`,
  noFile: 'Chưa ghi tên tệp. Ghi đường dẫn tệp .xlsx sau lệnh.',
  noFolder: 'Chưa ghi tên thư mục. Ghi đường dẫn thư mục chứa tệp của các phường.',
  oneOutput: 'Tùy chọn -o chỉ dùng được với một tệp. Chạy lại cho từng tệp.',
  badYear: (year: string) => `Năm “${year}” không đọc được. Ghi bốn chữ số, ví dụ --year 2024.`,
  missingFile: (file: string) => `Không tìm thấy tệp “${file}”. Kiểm tra lại đường dẫn.`,
  missingFolder: (folder: string) => `Không tìm thấy thư mục “${folder}”. Kiểm tra lại đường dẫn.`,
  emptyFolder: (folder: string) =>
    `Thư mục “${folder}” không có tệp .xlsx nào. Chép tệp của các phường vào rồi chạy lại.`,
  severalMasters: (files: string) =>
    `Có nhiều tệp mang trang “Danh sách phường”: ${files}. Chỉ để lại một tệp.`,
  noYear: 'Chưa biết năm tổng hợp. Ghi “Năm: 2024” phía trên danh sách phường, hoặc thêm --year 2024.',
  unknownSet: (id: string, known: string) => `Không có bộ tiêu chí “${id}”. Các bộ đang có: ${known}.`,
  cannotWrite: (file: string) =>
    `Không ghi được tệp “${file}”. Đóng tệp nếu đang mở, hoặc chọn thư mục khác.`,
  scriptFailed: (file: string, error: string) =>
    `Tệp “${file}”: tiện ích dừng giữa chừng (${error}). Chạy lại; nếu vẫn vậy, báo người bảo trì.`,
  newMaster: 'tong-hop',
  progress: {
    checking: (done: number, all: number, name: string) => `[${done}/${all}] Kiểm tra và xét: ${name}`,
    consolidating: 'Đang tổng hợp các phường…',
    saved: (file: string) => `Đã ghi ${file}`,
    kept: (folder: string) => `Kết quả lần trước được giữ ở ${folder}`,
    serving: (address: string) =>
      `Bàn làm việc đang mở tại: ${address}\nMở địa chỉ này bằng trình duyệt. Bấm Ctrl+C để dừng.`,
  },
  check: {
    summary: (file: string, cards: number, errors: number, warnings: number) =>
      `${file}: ${cards} phiếu, ${errors} chỗ phải sửa, ${warnings} chỗ nên xem lại.`,
  },
  recognise: {
    summary: (file: string, all: number, recognised: number, not: number, insufficient: number) =>
      `${file}: ${all} phiếu, ${recognised} được công nhận, ${not} chưa được, ${insufficient} chưa đủ căn cứ.`,
  },
  town: {
    title: (town: string, year: number) =>
      `TỔNG HỢP ${town === '' ? '' : `${town.toUpperCase()} `}NĂM ${year}`,
    columns: [
      'Mã',
      'Phường, xã',
      'Tình trạng',
      'Tổng hộ',
      'Đăng ký',
      'C.nhận',
      '%/tổng',
      '%/ĐK',
      'Công dân',
      'Đăng ký',
      'C.nhận',
      '%/tổng',
      '%/ĐK',
      'Phải sửa',
    ],
    groups: { family: 'Gia đình học tập', citizen: 'Công dân học tập' },
    states: { consolidated: 'Đã tổng hợp', failed: 'Chưa đọc được', notReported: 'Chưa nộp' },
    basis: 'Số phường, xã được tính tỷ lệ',
    sum: (wards: number) => `Cộng ${wards} phường, xã`,
    accounted: (wards: number, done: number, failed: number, missing: number) =>
      `${wards} phường, xã: ${done} đã tổng hợp, ${failed} chưa đọc được, ${missing} chưa nộp.`,
    blank: 'Ô trống (–) nghĩa là chưa biết, không phải là 0.',
    duplicates: (count: number) => `${count} trường hợp nghi trùng giữa các phường (xem trang “Nghi trùng”).`,
  },
  criteria: {
    verified: { full: 'đã đối chiếu đủ', partial: 'đối chiếu một phần', template: 'mẫu, cần điền điểm' },
  },
};

/** Why a file cannot be read and what to do, in one line. */
export function sayUnreadable(file: string, reason: UnreadableKind): { reason: string; fix: string } {
  const { what, fix } = unreadableWords[reason];
  return { reason: `Tệp “${file}” ${what}.`, fix };
}
