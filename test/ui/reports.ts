import type { CheckReport, FindingLine } from '../../src/ward/calls';

/** A made-up finding; the fields a test cares about come in `line`. */
export const finding = (line: Partial<FindingLine> = {}): FindingLine => ({
  sheet: 'Tổ 3',
  cell: 'H12',
  severity: 'error',
  code: 'score.aboveMax',
  message: 'Hộ Nguyễn Văn An: Tiêu chí 2 đang ghi 12 điểm. Điểm tối đa là 10.',
  fix: 'Sửa ô H12, nhập điểm từ 0 đến 10.',
  ...line,
});

/** `count` findings of one kind, one below the other in column E. */
export const findings = (count: number, line: Partial<FindingLine> = {}): FindingLine[] =>
  Array.from({ length: count }, (_, index) => finding({ cell: `E${index + 4}`, ...line }));

export const report = (lines: FindingLine[], cards = 48): CheckReport => ({
  unit: 'Phường Mai Trung',
  cards,
  checkedAt: '14:05 ngày 22/11/2024',
  findings: lines,
  kept: [],
  marked: false,
  unmarked: [],
  layout: null,
});

/** Seven places to mend in three kinds, three to look at again, one to know. */
export const mixedReport = report([
  finding(),
  ...findings(2, {
    code: 'total.differs',
    message: 'Hộ Trần Thị Bình: tổng điểm đang ghi 85, cộng các tiêu chí được 82.',
    fix: 'Sửa tổng ở ô E4 thành 82, hoặc sửa điểm tiêu chí.',
  }),
  ...findings(4, {
    code: 'score.blank',
    message: 'Hộ Lê Văn Cường: Tiêu chí 1 chưa nhập điểm. Ô trống không tính là 0 điểm.',
    fix: 'Nhập điểm vào ô E4. Nếu không được điểm nào thì nhập 0.',
  }),
  ...findings(3, {
    severity: 'warning',
    code: 'subject.duplicate',
    message: '“Phạm Thị Dung” đã có ở ô B9 trang “Tổ 5”. Mỗi hộ, mỗi người chỉ tính một phiếu trong năm.',
    fix: 'Xem hai hàng. Nếu trùng thì xóa hàng của ô E4; nếu là hai người thì ghi thêm số điện thoại.',
  }),
  finding({
    severity: 'info',
    code: 'tab.copy',
    message: 'Trang này chép lại người của trang “Tổ 3”, nên không tính lần nữa.',
    fix: 'Không cần sửa nếu đúng.',
  }),
]);
