import type { FailureKind, Step } from './failure';
import type { Intent, Skipped } from './pushAll';
import type { Arrival } from './pushWard';

interface Remark {
  reason: string;
  fix: string;
}

const again = 'Rồi chạy lại lệnh vừa rồi; phường nào xong rồi thì được bỏ qua.';

/** What is typed into the table, as its keys. */
const keys = { name: 'tên', spreadsheet: 'bảng tính', script: 'mã script' };

/** Sentences for whoever installs the add-in in many spreadsheets: what happened, then what to do. */
export const words = {
  usage: `Cách dùng: npm run push -- BẢNG.json [tùy chọn]
  --dry-run   chỉ cho biết sẽ làm gì, không gọi đến Google
  --first     chỉ gửi cho phường đầu tiên, để xem thử trước
  --verify    đọc lại mọi phường, nơi nào khác bản đã dựng thì gửi lại
BẢNG.json là danh sách phường. Chép deploy/wards.example.json thành deploy/wards.json rồi điền.`,
  oneTable: 'Chưa ghi tên bảng, hoặc ghi nhiều hơn một. Gõ: npm run push -- deploy/wards.json',
  unknownOption: (option: string) =>
    `Không có tùy chọn “${option}”. Gõ: npm run push -- --help để xem cách dùng.`,
  noTable: (file: string) =>
    `Không đọc được bảng “${file}”. Chép deploy/wards.example.json thành tệp này rồi điền.`,
  notBuilt: (edition: string) =>
    `Chưa có bản dựng “${edition}”. Chạy npm run build rồi chạy lại lệnh vừa rồi.`,
  badLedger: (file: string) =>
    `Không đọc được sổ theo dõi “${file}”. Sửa cho đúng JSON; nếu bỏ đi thì ghi mã script đã tạo vào bảng trước.`,
  notLoggedIn: 'Chưa đăng nhập Google trên máy này. Chạy npx clasp login rồi chạy lại lệnh vừa rồi.',
  unexpected: (details: string) =>
    `Chương trình gặp lỗi (${details}). Chạy lại; nếu vẫn vậy, báo người bảo trì.`,
  projectTitle: (ward: string) => `Sổ Khuyến học – ${ward}`,
  table: {
    notJson: (file: string, details: string) =>
      `Bảng “${file}” không đúng JSON (${details}). Kiểm tra dấu phẩy và dấu ngoặc kép gần chỗ đó.`,
    noWards: (file: string) =>
      `Bảng “${file}” không có danh sách “wards”. Xem mẫu ở deploy/wards.example.json.`,
    problem: (file: string, ward: string | number, problem: string) =>
      `Bảng “${file}”, ${typeof ward === 'number' ? `phường thứ ${ward}` : ward}: ${problem}`,
    noName: 'chưa có tên. Ghi tên phường vào "name".',
    noPlace: 'chưa có bảng tính. Dán đường liên kết của bảng tính vào "spreadsheet".',
    badId: (key: 'spreadsheet' | 'script', text: string) =>
      `${keys[key]} “${text}” không đúng. Dán cả đường liên kết, hoặc chỉ dán mã, vào "${key}".`,
    unknownEdition: (edition: string, known: string[]) =>
      `không có bản “${edition}”. Chọn một trong: ${known.join(', ')}.`,
    repeated: (key: keyof typeof keys, earlier: string) =>
      `${keys[key]} trùng với ${earlier}. Sửa một trong hai dòng.`,
  },
  progress: (done: number, all: number, ward: string) => `${done}/${all} xong, đang làm: ${ward}`,
  steps: {
    create: 'tạo dự án script',
    read: 'đọc dự án đang có',
    push: 'gửi tiện ích',
    compare: 'đọc lại để so',
  } satisfies Record<Step, string>,
  failures: {
    login: () => ({ reason: 'Google không nhận đăng nhập.', fix: `Chạy npx clasp login. ${again}` }),
    notEditor: () => ({
      reason: 'Tài khoản này không được sửa bảng tính hoặc dự án.',
      fix: `Nhờ phường chia sẻ bảng tính với quyền Người chỉnh sửa. ${again}`,
    }),
    apiOff: () => ({
      reason: 'Tài khoản này chưa bật Apps Script API.',
      fix: `Mở https://script.google.com/home/usersettings và bật lên. ${again}`,
    }),
    notFound: () => ({
      reason: 'Google không thấy bảng tính hoặc dự án này.',
      fix: `Kiểm tra lại đường liên kết và mã script trong bảng. ${again}`,
    }),
    tooMany: () => ({
      reason: 'Google báo đã gọi quá nhiều lần.',
      fix: `Chờ một giờ; nếu vẫn vậy, chờ sang ngày mai. ${again}`,
    }),
    refused: (detail: string) => ({
      reason: `Google từ chối (${detail}).`,
      fix: 'Chép nguyên câu trong ngoặc, báo người bảo trì.',
    }),
    network: () => ({ reason: 'Mất kết nối với Google giữa chừng.', fix: `Kiểm tra mạng. ${again}` }),
    tooSlow: () => ({ reason: 'Google không trả lời trong 3 phút.', fix: `Chờ ít phút. ${again}` }),
    google: () => ({ reason: 'Máy chủ của Google đang trục trặc.', fix: `Chờ ít phút. ${again}` }),
    otherCode: (detail: string) => ({
      reason: `Dự án đang có mã của người khác (${detail}), nên không gửi đè lên.`,
      fix: `Kiểm tra lại mã script trong bảng. Nếu đúng là dự án này, chép mã đó đi nơi khác rồi xoá các tệp ấy. ${again}`,
    }),
    otherEdition: (detail: string) => ({
      reason: `Dự án đang chứa bản “${detail}” của nơi khác, nên không gửi đè lên.`,
      fix: `Kiểm tra lại mã script và "edition" của phường trong bảng. ${again}`,
    }),
    differs: (detail: string) => ({
      reason: `Đọc lại thấy khác bản đã dựng (${detail}).`,
      fix: 'Chạy lại lệnh vừa rồi. Nếu vẫn vậy, báo người bảo trì.',
    }),
  } as Record<FailureKind, (detail: string) => Remark>,
  skipped: {
    held: 'Đã có đúng bản này từ lần trước.',
    firstFailed: 'Phường đầu tiên chưa xong nên chưa gửi. Xử lý phường đầu tiên rồi chạy lại.',
    onlyFirst: 'Chờ xem phường đầu tiên. Thấy tốt thì chạy lại không có --first.',
    dailyLimit: 'Google chỉ cho tạo 50 dự án trong 24 giờ. Ngày mai chạy lại lệnh vừa rồi.',
  } satisfies Record<Skipped, string>,
  arrivals: {
    pushed: 'đã gửi, đọc lại đúng từng byte',
    alreadyThere: 'đã có sẵn đúng bản này',
  } satisfies Record<Arrival, string>,
  intents: {
    push: 'sẽ gửi vào dự án đang có',
    create: 'sẽ tạo dự án rồi gửi',
    held: 'bỏ qua, đã có đúng bản này',
    dailyLimit: 'chờ ngày mai, hôm nay đã đủ 50 dự án mới',
  } satisfies Record<Intent, string>,
  bundle: (edition: string, version: string, sha256: string) =>
    `Bản ${edition}, phiên bản ${version}, mã băm ${sha256.slice(0, 12)}`,
  canary: (ward: string) => `Phường đầu tiên, gửi trước để thử: ${ward}`,
  dryRun: 'Chạy thử, chưa gọi đến Google:',
  outcome: {
    done: (ward: string, how: string, made: boolean) => `Xong: ${ward}: ${how}${made ? ' (dự án mới)' : ''}.`,
    failed: (ward: string, step: string, { reason, fix }: Remark) =>
      `Chưa được: ${ward}, khi ${step}: ${reason} ${fix}`,
    skipped: (ward: string, because: string) => `Bỏ qua: ${ward}: ${because}`,
    maybeEmpty: (ward: string, title: string) =>
      `Lưu ý: ${ward} có thể còn một dự án trống tên “${title}”, vì lần trước bị ngắt lúc tạo. Mở bảng tính, chọn Tiện ích mở rộng ▸ Apps Script, thấy dự án trống thì xoá.`,
  },
  summary: (done: number, failed: number, skipped: number) =>
    `${done} phường xong, ${failed} chưa được, ${skipped} bỏ qua.`,
  keptIn: (file: string) => `Sổ theo dõi: ${file}`,
};
