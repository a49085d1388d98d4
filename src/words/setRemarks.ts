import type { CriteriaSet, Verification } from '../domain/criteria/criteriaSet';
import type { Deadline, DeadlineStep } from '../domain/criteria/procedure';

const verifiedNames: Record<Verification, string> = {
  full: 'đã đối chiếu đủ với văn bản',
  partial: 'đã đối chiếu một phần',
  template: 'mẫu, cần điền điểm theo văn bản của địa phương',
};

const stepNames: Record<DeadlineStep, string> = {
  submit: 'gửi hồ sơ',
  check: 'lập kế hoạch kiểm tra',
  propose: 'trình công nhận',
  recognise: 'công nhận xong',
  report: 'báo cáo cấp trên',
};

/** What an official should know of a set besides its figures: a label and a text each. */
export function setRemarks(set: CriteriaSet): [string, string][] {
  const { verified, source, procedure, version } = set;
  const { authority, validity, upgrade, council, deadlines } = procedure;
  const lines: [string, string | null][] = [
    ['Đối chiếu', verifiedNames[verified]],
    ['Nguồn', source === '' ? null : source],
    ['Cơ quan công nhận theo văn bản', authority],
    ['Thời hạn công nhận', validity && `${validity.months} tháng tiếp theo năm được công nhận`],
    ['Lên mức độ 2', upgrade && `sau ít nhất ${upgrade.months} tháng từ ngày công nhận mức độ 1`],
    ['Hội đồng đánh giá', council && `từ ${council.atLeast} người, số người là số lẻ`],
    ['Thời gian làm hồ sơ', deadlines.length === 0 ? null : deadlines.map(sayDeadline).join('; ')],
    ['Bản địa phương điền', version],
  ];
  return lines.flatMap(([label, text]): [string, string][] => (text === null ? [] : [[label, text]]));
}

/** "gửi hồ sơ trước ngày 28/2 năm sau", "công nhận xong trong 20 ngày làm việc". */
const sayDeadline = (deadline: Deadline): string =>
  'before' in deadline
    ? `${stepNames[deadline.step]} trước ngày ${deadline.before.day}/${deadline.before.month} năm sau`
    : `${stepNames[deadline.step]} trong ${deadline.workingDays} ngày làm việc`;
