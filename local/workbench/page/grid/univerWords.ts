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

/** One word of Univer that stands for two things. */
const BY_NAME: Readonly<Record<string, string>> = {
  clearSelection: 'Xóa nội dung, định dạng',
  deleteCell: 'Xóa hàng, cột',
  insertCell: 'Chèn hàng, cột',
};

/** Univer's words in the tongue of these users. */
export function reworded<T>(words: T, name = ''): T {
  if (typeof words === 'string')
    return (BY_NAME[name] ??
      WORDS.reduce<string>((text, [univer, ours]) => text.replace(univer, ours), words)) as T;
  if (Array.isArray(words) || typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, reworded(value, key)])) as T;
}
