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
  unknownOption: (option: string) =>
    `Không có tùy chọn “${option}”. Gõ: npm run -s so -- --help để xem cách dùng.`,
  optionNeedsValue: (option: string) =>
    `Sau ${option} phải có giá trị. Gõ: npm run -s so -- --help để xem cách dùng.`,
  optionTakesNoValue: (option: string) =>
    `Tùy chọn ${option} không nhận giá trị. Gõ: npm run -s so -- --help để xem cách dùng.`,
  noFile: 'Chưa ghi tên tệp. Ghi đường dẫn tệp .xlsx sau lệnh.',
  noFolder: 'Chưa ghi tên thư mục. Ghi đường dẫn thư mục chứa tệp của các phường.',
  oneOutput: 'Tùy chọn -o chỉ dùng được với một tệp. Chạy lại cho từng tệp.',
  badYear: (year: string) => `Năm “${year}” không đọc được. Ghi bốn chữ số, ví dụ --year 2024.`,
  missingFile: (file: string) => `Không tìm thấy tệp “${file}”. Kiểm tra lại đường dẫn.`,
  missingFolder: (folder: string) => `Không tìm thấy thư mục “${folder}”. Kiểm tra lại đường dẫn.`,
  isFolder: (name: string) => `“${name}” là thư mục. Ghi đường dẫn từng tệp .xlsx trong đó.`,
  notFolder: (file: string) => `“${file}” không phải thư mục. Ghi thư mục chứa tệp đó.`,
  folderClosed: (folder: string) =>
    `Thư mục “${folder}” không cho đọc. Chép các tệp sang thư mục của mình rồi làm lại.`,
  copyBesideOriginal: (copy: string, original: string) =>
    `Có cả “${original}” và bản sửa “${copy}” của cùng một phường. Chỉ để lại một tệp.`,
  emptyFolder: (folder: string) =>
    `Thư mục “${folder}” không có tệp .xlsx nào. Chép tệp của các phường vào rồi chạy lại.`,
  severalMasters: (files: string) =>
    `Có nhiều tệp mang trang “Danh sách phường”: ${files}. Chỉ để lại một tệp.`,
  noYear:
    'Chưa biết năm tổng hợp, hoặc danh sách phường chưa có phường nào đọc được. Ghi “Năm: 2024” phía trên danh sách (hoặc thêm --year 2024); xem hàng tiêu đề có cột Mã, Tên và Tệp.',
  unknownSet: (id: string, known: string) => `Không có bộ tiêu chí “${id}”. Các bộ đang có: ${known}.`,
  cannotWrite: (file: string) =>
    `Không ghi được tệp “${file}”. Đóng tệp nếu đang mở, hoặc chọn thư mục khác.`,
  outputEnding: (file: string) => `Tệp kết quả “${file}” phải có đuôi .xlsx. Ghi lại tên sau -o.`,
  cannotSwap: (folder: string, fresh: string) =>
    `Không đổi tên được thư mục ${folder}. Đóng các tệp trong đó rồi làm lại; kết quả mới đang ở ${fresh}.`,
  unexpected: (details: string) =>
    `Chương trình gặp lỗi (${details}). Chạy lại; nếu vẫn vậy, báo người bảo trì.`,
  scriptFailed: (file: string, error: string) =>
    `Tệp “${file}”: tiện ích dừng giữa chừng (${error}). Chạy lại; nếu vẫn vậy, báo người bảo trì.`,
  unlisted: (file: string) => ({
    reason: `Tệp “${file}” không có trong danh sách phường nên chưa tính.`,
    fix: 'Ghi tên tệp vào cột Tệp của phường, hoặc chuyển tệp ra khỏi thư mục.',
  }),
  newMaster: 'tong-hop',
  progress: {
    checking: (done: number, all: number, name: string) => `[${done}/${all}] Kiểm tra và xét: ${name}`,
    consolidating: 'Đang tổng hợp các phường…',
    saved: (file: string) => `Đã ghi ${file}`,
    copyLacks: (file: string, parts: string) =>
      `${file} không có: ${parts}. Cần xem những phần đó thì mở tệp gốc.`,
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
    line: (ordinary: string, difficult: string) =>
      `Công nhận từ ${ordinary} điểm; vùng khó khăn từ ${difficult} điểm`,
    lowest: (floor: string) => `Mỗi tiêu chí từ ${floor} điểm`,
    band: (name: string, from: string, to: string, open: boolean) =>
      `Loại ${name}: từ ${from} đến ${open ? 'dưới ' : ''}${to} điểm`,
    levels: (first: string, second: string) => `mức độ 1 từ ${first}; mức độ 2 từ ${second}`,
  },
};

/** Why a file cannot be read and what to do, in one line. */
export function sayUnreadable(file: string, reason: UnreadableKind): { reason: string; fix: string } {
  const { what, fix } = unreadableWords[reason];
  return { reason: `Tệp “${file}” ${what}.`, fix };
}
