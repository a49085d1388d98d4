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
    `Tệp ${file} vừa được chương trình khác sửa. Phần sửa ở đây đã lưu sang tệp ${copy}.`,
  savedWithout: (file: string, copy: string) =>
    `Tệp ${file} được giữ nguyên. Phần sửa ở đây đã lưu sang tệp ${copy}.`,
  copyLacks: (parts: string) => `Tệp mới không có: ${parts}. Cần xem những phần đó thì mở tệp gốc.`,
  saveFailed: (file: string) =>
    `Chưa lưu được vào ${file}. Đóng chương trình đang mở tệp này, rồi sửa một ô bất kỳ để lưu lại.`,

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
  tabName: (number: number) => `Trang tính${number}`,
  tabNameLength: 'Tên trang tính phải có từ 1 đến 100 ký tự.',
  tabNameTaken: (name: string) => `Đã có trang tính tên “${name}”. Đặt tên khác.`,
  lastTabStays: 'Phải còn ít nhất một trang tính hiện ra.',
  nothingToUndo: 'Không còn việc nào để hoàn tác.',
  nothingToRedo: 'Không còn việc nào để làm lại.',
  changedSince: 'Chỗ này đã được sửa sau đó, nên không hoàn tác được. Sửa lại bằng tay.',

  closeSidebar: 'Đóng bảng bên phải',
  closeDialog: 'Đóng cửa sổ',

  followLink: (place: string) => `Đến ô ${place}`,
  openLink: 'Mở liên kết',

  log: 'Nhật ký chạy',
  closeLog: 'Đóng nhật ký',
  logEmpty: 'Chưa chạy chức năng nào.',
  logTime: 'Thời gian trên Google (ước tính)',
  logCalls: 'Số lần gọi dịch vụ',
  logDone: 'Xong',
  logFailed: 'Chưa xong',
  onOpen: 'Mở bảng tính',
  onEdit: 'Sửa ô',
  seconds: (ms: number) => `${(ms / 1000).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} giây`,

  refusedTitle: 'Địa chỉ này chưa mở được',
  refusedStep:
    'Địa chỉ đã hết hạn hoặc thiếu mã. Quay lại cửa sổ lệnh, mở đúng địa chỉ in ở đó (có phần “?ma=…”).',
} as const;
