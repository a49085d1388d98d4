import type { UncarriedKind } from '../xlsx';

/** Parts of a file that a copy made here does not have, as people call them. */
const uncarriedWords: Record<UncarriedKind, string> = {
  charts: 'biểu đồ',
  shapes: 'hình vẽ, hộp chữ',
  pivotTables: 'bảng tổng hợp kiểu PivotTable',
  externalLinks: 'liên kết đến tệp khác',
  macros: 'macro',
  threadedComments: 'chuỗi bình luận trả lời nhau',
  notes: 'ghi chú của ô',
  controls: 'nút bấm, tệp nhúng',
  slicers: 'bộ lọc dạng nút (slicer)',
  queries: 'kết nối dữ liệu',
  sparklines: 'biểu đồ nhỏ trong ô',
  listsFromOtherTabs: 'danh sách chọn lấy từ trang khác',
};

/** The kinds in one phrase: "biểu đồ, macro". */
export const sayUncarried = (kinds: readonly UncarriedKind[]): string =>
  kinds.map((kind) => uncarriedWords[kind]).join(', ');
