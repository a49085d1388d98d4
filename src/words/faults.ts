import { districtWords } from './district';

/** What Google's own texts mean, in English or as a Vietnamese account gets them; of several the first counts. */
const faults: [RegExp, string][] = [
  [
    /is not enabled|has not been used in project|is disabled|is not defined/i,
    'Tiện ích cài thiếu dịch vụ của Google nên chưa làm được. Nhờ người hỗ trợ cài lại tiện ích tổng hợp.',
  ],
  [
    /permission to call|Authorization is required|insufficient authentication scopes|quyền gọi/i,
    'Tài khoản này chưa cho phép tiện ích làm việc. Tải lại trang, bấm lại trình đơn Khuyến học rồi bấm Cho phép.',
  ],
  [
    /do(?:es)? not have permission|PERMISSION_DENIED|edit a protected|không có quyền/i,
    districtWords.toasts.forbidden,
  ],
  [
    /too many times|quota exceeded|RESOURCE_EXHAUSTED|rate limit|too many requests|quá nhiều lần/i,
    'Google tạm ngừng nhận việc vì đã làm nhiều lần. Chờ vài phút rồi bấm lại. Nếu vẫn vậy thì để đến ngày mai.',
  ],
  [
    /above the limit of|number of cells/i,
    'Bảng tính tổng hợp đã đầy nên chưa ghi được. Xóa bớt trang không dùng rồi bấm lại.',
  ],
  [
    /server error|internal error|timed out|time-?out|unavailable|backend ?error|try again|\bfailed\b|unexpected error|lỗi máy chủ|thử lại sau/i,
    'Google tạm thời không trả lời nên chưa làm xong. Chờ một phút rồi bấm lại. Việc đã làm xong vẫn giữ nguyên.',
  ],
];

/** What Google refused, why and what to do, with its own words behind for whoever helps; null for other faults. */
export function sayFault(text: string): string | null {
  const said = faults.find(([meant]) => meant.test(text))?.[1];
  return said === undefined ? null : `${said} (Google: ${text.replace(/^(?:Exception|Error): /, '')})`;
}
