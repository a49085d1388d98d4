/** Words of Univer's Vietnamese, and what Google's Vietnamese (ux.md 6) says in their place. */
const WORDS: readonly [univer: RegExp, ours: string][] = [
  [/trang bảng/g, 'trang tính'],
  [/Trang bảng/g, 'Trang tính'],
  [/Hủy hợp nhất/g, 'Bỏ gộp ô'],
  [/Hợp nhất/g, 'Gộp'],
  [/hợp nhất/g, 'gộp'],
  [/Hủy đóng băng/g, 'Bỏ cố định'],
  [/Đóng băng/g, 'Cố định'],
  [/dòng ở trên/g, 'hàng ở trên'],
  [/dòng sau/g, 'hàng ở dưới'],
  [/^chèn$/g, 'Chèn'],
  [/Thay đổi màu/g, 'Đổi màu'],
  [/Bỏ ẩn/g, 'Hiện trang tính đã ẩn'],
];

const DELETE_TAB = 'Xóa cả trang tính này? Lỡ xóa thì bấm Hoàn tác để lấy lại.';

/** One word of Univer that stands for two things, or says too little: the end of its path, and ours. */
const BY_PATH: readonly [path: string, ours: string][] = [
  ['.clearSelection', 'Xóa nội dung, định dạng'],
  ['.deleteCell', 'Xóa hàng, cột'],
  ['.insertCell', 'Chèn hàng, cột'],
  ['.insertColsLeftSuffix', 'cột ở bên trái'],
  ['.insertColsRightSuffix', 'cột ở bên phải'],
  ['.showHideRow', 'Hiện hàng đã ẩn'],
  ['.showHideColumn', 'Hiện cột đã ẩn'],
  ['.freezeCell', 'Cố định đến ô đang chọn'],
  ['.resetColor', 'Về màu ban đầu'],
  ['.textWrapMode.main', 'Cách xuống dòng'],
  ['.textWrap.overflow', 'Tràn sang ô bên'],
  ['.textWrap.wrap', 'Tự xuống dòng'],
  ['.textWrap.clip', 'Cắt phần thừa'],
  ['.deleteSheetContent', DELETE_TAB],
  ['.deleteLargeSheetContent', DELETE_TAB],
  ['.sheets-ui.button.confirm', 'Đồng ý'],
  ['.sheets-ui.button.cancel', 'Không, quay lại'],
  ['.ColorPicker.confirm', 'Đồng ý'],
  ['.ColorPicker.cancel', 'Không, quay lại'],
  [
    '.merge.confirm.title',
    'Gộp thì chỉ giữ nội dung của ô trên cùng bên trái. Nội dung các ô khác mất. Vẫn gộp?',
  ],
  ['.merge.confirm.confirm', 'Gộp ô'],
  ['.merge.confirm.cancel', 'Không, quay lại'],
  ['.tipRowHeightLimit', 'Chiều cao hàng: nhập số từ 0 đến 545.'],
  ['.tipColumnWidthLimit', 'Độ rộng cột: nhập số từ 0 đến 2038.'],
  ['.tipInputNumber', 'Nhập một số.'],
  ['.tipInputNumberLimit', 'Nhập số từ 1 đến 100.'],
];

/** Univer's words in the tongue of these users. */
export function reworded<T>(words: T, path = ''): T {
  if (typeof words === 'string')
    return (BY_PATH.find(([end]) => path.endsWith(end))?.[1] ??
      WORDS.reduce<string>((text, [univer, ours]) => text.replace(univer, ours), words)) as T;
  if (Array.isArray(words) || typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [key, reworded(value, `${path}.${key}`)]),
  ) as T;
}
