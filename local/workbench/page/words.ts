import type { Arrival } from '../arrival';

/** Every Vietnamese word of the workbench, by the vocabulary of the UX guide. */
export const words = {
  appName: 'Sổ Khuyến học',
  opening: 'Đang mở bảng tính…',
  noBooks: 'Thư mục này chưa có tệp .xlsx nào. Chép tệp vào thư mục rồi tải lại trang.',
  chooseBook: 'Chọn một bảng tính ở danh sách bên trái.',

  books: 'Bảng tính',
  hideBooks: 'Thu gọn danh sách bảng tính',
  showBooks: 'Mở danh sách bảng tính',
  edition: { ward: 'Phường, xã', district: 'Tổng hợp' },
  editionChoice: 'Bản:',
  personChoice: 'Đang dùng như:',
  people: {
    ward: 'Cán bộ phường',
    district: 'Cán bộ huyện',
    respondent: 'Người điền biểu mẫu',
  },
  waiting: 'Đang đọc…',
  unreadable: 'Không mở được',
  fileIs: (what: string) => `Tệp ${what}.`,

  menuBar: 'Trình đơn',
  addOns: 'Tiện ích mở rộng',
  noMenus: 'Bảng tính này chưa có trình đơn Khuyến học.',
  running: (task: string) => `Đang chạy “${task}”…`,
  script: 'tiện ích',

  saving: 'Đang lưu…',
  saved: 'Đã lưu',
  savedTo: (file: string) => `Đã lưu sang ${file}`,
  savedAside: (file: string, copy: string) =>
    `Tệp ${file} vừa được chương trình khác sửa, hoặc chỉ cho đọc. Phần sửa ở đây đã lưu sang tệp ${copy}.`,
  savedWithout: (file: string, copy: string) =>
    `Tệp ${file} được giữ nguyên. Phần sửa ở đây đã lưu sang tệp ${copy}.`,
  copyLacks: (parts: string) => `Tệp mới không có: ${parts}. Cần xem những phần đó thì mở tệp gốc.`,
  saveFailed: (file: string) =>
    `Chưa lưu được vào ${file}. Đóng chương trình đang mở tệp này, rồi sửa một ô bất kỳ để lưu lại.`,

  keptDamaged: 'Phần ghi nhớ riêng của tiện ích bị hỏng, không đọc được.',
  keptAside: (files: string) =>
    `Số liệu trong bảng tính vẫn nguyên. Tiện ích ghi nhớ lại từ đầu; bản hỏng được giữ ở ${files}.`,

  scriptFailed: (task: string) => `Chưa chạy xong “${task}”.`,
  scriptFailedStep:
    'Số liệu đã có vẫn còn nguyên. Bấm “Thử lại”; nếu vẫn vậy, gửi phần chi tiết cho người phụ trách máy.',
  retry: 'Thử lại',
  details: 'Chi tiết để gửi người phụ trách máy',
  dismiss: 'Đóng thông báo',
  connectionLost: 'Mất kết nối với chương trình trên máy này.',
  connectionLostStep: 'Những gì đã báo “Đã lưu” vẫn còn nguyên. Mở lại chương trình, rồi tải lại trang.',
  requestFailed: 'Chưa làm được việc vừa chọn.',
  requestFailedStep: 'Tải lại trang rồi làm lại. Những gì đã báo “Đã lưu” vẫn còn nguyên.',
  notOffered: 'Việc này chưa làm được ở đây. Mở tệp bằng Google Sheets hoặc Excel để làm.',

  cellGone: 'Ô vừa gõ không còn nữa: trang tính vừa được sửa ở một cửa sổ khác.',
  numberFormat: 'Định dạng số',
  numberFormats: {
    automatic: 'Tự động',
    text: 'Văn bản thuần túy',
    whole: 'Số: 1.235',
    decimals: 'Số: 1.234,56',
    percent: 'Phần trăm: 92%',
    percentDecimals: 'Phần trăm: 91,7%',
    day: 'Ngày: 05/02/2026',
    moment: 'Ngày giờ: 05/02/2026 14:05',
  },

  protectedCells: (place: string) =>
    `Ô ${place} đã được bảo vệ nên chưa sửa được. Muốn sửa thì hỏi người giữ bảng tính.`,
  protectedTab: (name: string) =>
    `Trang tính “${name}” có chỗ được bảo vệ nên chưa làm được. Muốn sửa thì hỏi người giữ bảng tính.`,
  chooseFromList: 'Chọn một mục',
  chart: 'Biểu đồ',
  chartNotDrawn: (title: string) =>
    `${title ? `Biểu đồ “${title}”` : 'Biểu đồ này'} thuộc loại chưa vẽ được ở đây. Mở tệp bằng Google Sheets để xem.`,
  refusedInput: (place: string, typed: string, rule: string) =>
    `Ô ${place}: chưa nhận “${typed}”. ${rule} Ô giữ nội dung cũ.`,
  brokenRule: (choices: string[] | null) =>
    choices ? `Ô này chỉ nhận: ${choices.join('; ')}.` : 'Nội dung này không theo quy định của ô.',
  tooManyCells: 'Bảng tính sẽ vượt quá 10 triệu ô. Xóa bớt hàng, cột hoặc trang tính rồi làm lại.',
  lastRowsStay: 'Không xóa được hết các hàng. Trang tính phải còn ít nhất một hàng không cố định.',
  lastColumnsStay: 'Không xóa được hết các cột. Trang tính phải còn ít nhất một cột không cố định.',
  notAllFrozen: 'Không cố định được hết các hàng hoặc các cột. Chọn ít hàng, ít cột hơn.',
  mergeCut: 'Vùng này chỉ phủ một phần của ô đã gộp. Chọn hết ô đã gộp rồi làm lại.',
  tabNameLength: 'Tên trang tính phải có từ 1 đến 100 ký tự.',
  tabNameTaken: (name: string) => `Đã có trang tính tên “${name}”. Đặt tên khác.`,
  lastTabStays: 'Phải còn ít nhất một trang tính hiện ra.',
  nothingToUndo: 'Không còn việc nào để hoàn tác.',
  nothingToRedo: 'Không còn việc nào để làm lại.',
  changedSince: 'Chỗ này đã được sửa sau đó, nên không hoàn tác được. Sửa lại bằng tay.',

  closeSidebar: 'Đóng bảng bên phải',
  closeDialog: 'Đóng cửa sổ',

  /** Google's own words. */
  answers: { OK: 'Đồng ý', CANCEL: 'Hủy', YES: 'Có', NO: 'Không' },
  asked: 'Tiện ích hỏi',
  answerHere: 'Câu trả lời',

  nameBox: 'Ô đang chọn; gõ tên ô để đến đó',
  formulaBar: 'Thanh công thức',
  note: 'Ghi chú của ô',
  amount: 'Số hàng, số cột hoặc kích thước',
  color: (name: string) => `Màu ${name}`,
  /** The grid's toolbar, by what its buttons do. */
  tools: {
    'univer.command.undo': 'Hoàn tác',
    'univer.command.redo': 'Làm lại',
    'sheet.command.set-range-font-family': 'Phông chữ',
    'sheet.command.set-range-fontsize': 'Cỡ chữ',
    'sheet.command.set-range-bold': 'In đậm',
    'sheet.command.set-range-italic': 'In nghiêng',
    'sheet.command.set-range-underline': 'Gạch chân',
    'sheet.command.set-range-stroke': 'Gạch ngang',
  },
  allTabs: 'Danh sách trang tính',
  zoom: 'Cỡ hiển thị',
  zoomOut: 'Thu nhỏ',
  zoomIn: 'Phóng to',

  followLink: (place: string) => `Đến ô ${place}`,
  openLink: 'Mở liên kết',

  download: 'Tải về .xlsx',
  addFiles: 'Thêm tệp .xlsx',
  dropHere: 'Thả tệp .xlsx vào đây để thêm vào thư mục.',
  arrival: (name: string, arrival: Arrival) => {
    if (arrival.kind === 'added') return `Đã chép tệp vào thư mục, tên là ${arrival.file}.`;
    if (arrival.kind === 'tooBig')
      return `Tệp ${name} lớn quá 30 MB nên chưa thêm được. Bớt hình ảnh trong tệp rồi làm lại.`;
    return `Tệp ${name} không phải bảng tính Excel nên chưa thêm. Chọn tệp có đuôi .xlsx.`;
  },

  outbox: 'Thư đã gửi',
  closeOutbox: 'Đóng danh sách thư',
  outboxHonest: 'Đây là bản giữ trên máy này. Không thư nào được gửi ra ngoài.',
  outboxEmpty: 'Tiện ích chưa gửi thư nào.',
  mailTo: 'Gửi đến',
  mailCc: 'Gửi thêm (cc)',
  mailBcc: 'Gửi kín (bcc)',
  mailFrom: 'Người gửi',
  mailAttachments: 'Tệp kèm theo',
  mailPage: (subject: string) => `Nội dung thư “${subject}”`,
  noSubject: '(không có tiêu đề)',

  forms: 'Biểu mẫu',
  openForm: 'Mở ra để điền',
  noForms: 'Chưa có biểu mẫu nào để điền.',
  chooseForm: 'Chọn biểu mẫu cần điền. Biểu mẫu mở ra ở trang mới.',

  log: 'Nhật ký chạy',
  closeLog: 'Đóng nhật ký',
  logEmpty: 'Chưa chạy chức năng nào.',
  logWho: 'Người chạy',
  logWhen: 'Bắt đầu lúc',
  logItself: 'tự chạy',
  logTime: 'Thời gian trên Google (ước tính)',
  logCalls: 'Số lần gọi dịch vụ',
  logDone: 'Xong',
  logFailed: 'Chưa xong',
  onOpen: 'Mở bảng tính',
  onEdit: 'Sửa ô',
  moment: (ms: number) =>
    new Date(ms).toLocaleString('vi-VN', {
      timeZone: 'Asia/Ho_Chi_Minh',
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    }),
  size: (bytes: number) => `${Math.max(1, Math.round(bytes / 1024)).toLocaleString('vi-VN')} KB`,
  seconds: (ms: number) => `${(ms / 1000).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} giây`,

  refusedTitle: 'Địa chỉ này chưa mở được',
  refusedStep:
    'Địa chỉ đã hết hạn hoặc thiếu mã. Quay lại cửa sổ lệnh, mở đúng địa chỉ in ở đó (có phần “?ma=…”).',
} as const;
