import { type Countable, countedMarks, isWrong, pointsIn, sumTyped } from '../domain/entry/typedPoints';
import { fold } from '../domain/text/fold';
import { tidy } from '../domain/text/normalise';
import { showNumber } from '../domain/text/show';
import type { Title } from '../domain/title';

const n = showNumber;

interface OneOfList {
  one: string;
  name: string;
}

const families: OneOfList = { one: 'Hộ', name: 'Họ tên chủ hộ' };

/** What one subject of a list is called, and the name to type. */
const subjects: Partial<Record<Title, OneOfList>> = {
  family: families,
  clan: { one: 'Dòng họ', name: 'Tên dòng họ' },
  community: { one: 'Tổ', name: 'Tên tổ dân phố, thôn' },
  organisation: { one: 'Đơn vị', name: 'Tên đơn vị' },
  citizen: { one: 'Người', name: 'Họ và tên' },
};

const of = (title: Title): OneOfList => subjects[title] ?? families;

/** Everything that the sidebar "Nhập phiếu" says. */
export const entryWords = {
  opening: 'Đang đọc danh sách…',
  reading: 'Đang mở phiếu…',
  left: 'Chưa nhập gì. Muốn nhập phiếu thì bấm “Đọc lại”.',
  slow: 'Bảng tính lớn nên đọc lâu hơn. Cứ để bảng này mở.',
  openFailure: {
    title: 'Chưa đọc được danh sách.',
    text: 'Số liệu trong bảng tính vẫn còn nguyên. Xem lại mạng rồi bấm “Thử lại”.',
  },
  readFailure: {
    title: 'Chưa mở được phiếu.',
    text: 'Số liệu trong bảng tính vẫn còn nguyên. Xem lại mạng rồi chọn lại.',
  },
  noLists: {
    title: 'Chưa có danh sách để nhập phiếu.',
    text: 'Danh sách cần một hàng tiêu đề có cột họ tên và các cột tiêu chí, mỗi hộ một hàng. Lập danh sách rồi bấm “Đọc lại”.',
  },
  readAgain: 'Đọc lại',
  choose: 'Nhập phiếu của ai?',
  list: 'Danh sách',
  listName: (sheet: string, titleName: string, year: number | null): string =>
    `${fold(sheet) === fold(titleName) ? '' : `${sheet} · `}${titleName}, ${year === null ? 'chưa ghi năm' : `năm ${year}`}`,
  find: 'Tìm theo tên, gõ không cần dấu',
  found: (count: number): string => (count === 0 ? 'Không có tên nào như vậy.' : `Có ${n(count)} tên.`),
  newCard: 'Nhập phiếu mới',
  moreOf: 'tên',
  noGroup: 'chưa ghi tổ',
  one: (title: Title): string => of(title).one,
  previous: (title: Title): string => `${of(title).one} trước`,
  next: (title: Title): string => `${of(title).one} sau`,
  findAnother: 'Tìm tên khác',
  nameLabel: (title: Title): string => of(title).name,
  group: 'Tổ dân phố, thôn',
  chooseGroup: 'Chọn tổ, thôn',
  otherGroup: 'Tổ khác',
  otherGroupName: 'Tên tổ, thôn',
  nameMissing: {
    message: 'Chưa có tên. Phiếu phải ghi rõ của ai.',
    fix: 'Nhập tên rồi bấm “Lưu phiếu”.',
  },
  groupMissing: {
    message: 'Chưa chọn tổ, thôn. Hàng mới được ghi vào phần của tổ ấy.',
    fix: 'Chọn tổ rồi bấm “Lưu phiếu”.',
  },
  row: (row: number): string => `hàng ${n(row)}`,
  mode: 'Cách nhập',
  modes: { one: 'Một tiêu chí một lúc', all: 'Tất cả trên một trang' },
  max: (max: number): string => `tối đa ${n(max)} điểm`,
  noMax: 'chưa ghi điểm tối đa',
  points: 'Điểm',
  locked: {
    formula: 'Ô này là công thức, bảng tính tự tính.',
    doubled: 'Có hai cột cùng là tiêu chí này. Bấm “Kiểm tra phiếu” để biết cột nào.',
    merged:
      'Ô này gộp chung với ô khác nên không nhập riêng được. Bỏ gộp ô trên trang tính rồi mở lại phiếu.',
  },
  summed: 'Tự cộng từ các mục con.',
  partsCome: (sum: number): string => `Các mục con cộng được ${n(sum)} điểm.`,
  notApplicable: 'Không áp dụng',
  kad: 'KAD',
  nth: (nth: number, count: number): string => `Tiêu chí thứ ${n(nth)} trong ${n(count)}`,
  previousCriterion: 'Tiêu chí trước',
  nextCriterion: 'Tiêu chí sau',
  save: 'Lưu phiếu',
  saving: 'Đang lưu…',
  saved: (name: string, at: string): string => `Đã lưu phiếu của ${name} lúc ${at}.`,
  unchanged: 'Phiếu không có gì thay đổi để lưu.',
  undo: 'Hoàn tác',
  undoing: 'Đang hoàn tác…',
  undone: (name: string): string => `Đã trả phiếu của ${name} về như trước.`,
  notUndone: (name: string): string =>
    `Phiếu của ${name} đã được người khác sửa sau khi lưu. Giữ nguyên số của họ, không hoàn tác.`,
  undoFailed: 'Chưa hoàn tác được. Xem lại mạng rồi bấm “Hoàn tác” lần nữa.',
  undoLocked:
    'Ô của phiếu này đang được bảo vệ nên chưa hoàn tác. Nhờ người bảo vệ trang mở khóa rồi bấm “Hoàn tác” lần nữa.',
  undoBusy: 'Người khác đang ghi vào bảng tính. Chờ một lát rồi bấm “Hoàn tác” lần nữa.',
  mend: (count: number): string => `Còn ${n(count)} chỗ phải sửa nên chưa lưu. Phần đã nhập vẫn còn ở đây.`,
  failure: {
    title: 'Chưa lưu được.',
    text: 'Phần đã nhập vẫn còn ở đây. Xem lại mạng rồi bấm “Thử lại”.',
  },
  busy: 'Người khác đang ghi vào bảng tính nên chưa lưu. Phần đã nhập vẫn còn ở đây. Chờ một lát rồi bấm “Thử lại”.',
  barred:
    'Ô của phiếu này đang được bảo vệ nên chưa ghi gì. Phần đã nhập vẫn còn ở đây. Nhờ người bảo vệ trang mở khóa rồi bấm “Thử lại”.',
  changed: (name: string): string =>
    `Phiếu của ${name} vừa được người khác sửa nên chưa ghi gì. Phần đã nhập vẫn còn ở đây.`,
  changedField: (label: string, before: string, now: string): string =>
    `${label}: lúc mở là ${before === '' ? 'trống' : before}, nay là ${now === '' ? 'trống' : now}.`,
  moved: (row: number): string => `Phiếu này nay ở hàng ${n(row)}.`,
  takeNew: 'Xem số mới, giữ phần đã nhập',
  lost: (name: string): string =>
    `Không còn thấy phiếu của ${name} ở hàng cũ nên chưa ghi gì. Phần đã nhập vẫn được giữ. Đọc lại danh sách rồi chọn lại tên.`,
  exists: (name: string, row: number): string =>
    `Danh sách đã có ${name} ở hàng ${n(row)}. Mỗi nơi một phiếu mỗi năm. Mở phiếu ấy, hoặc thêm nếu là người khác.`,
  openIt: 'Mở phiếu ấy',
  addAnyway: 'Vẫn thêm phiếu mới',
  draft: (name: string): string => `Còn phiếu đang nhập dở của ${name}.`,
  draftOfNew: 'một phiếu mới',
  goOn: 'Nhập tiếp',
  drop: 'Bỏ',
  restored: 'Đây là phần đã nhập lần trước, chưa lưu.',
  dropTyped: 'Bỏ phần chưa lưu',
} as const;

/** The page adds up parts while they are typed, by the rule of a save. */
export { isSummed, sumOfParts, withPartSums } from '../domain/entry/partSums';

/** "Hiểu là 8,5 điểm": only where it was typed otherwise. */
export function sayUnderstood(text: string, max: number | null): string | null {
  const points = pointsIn(text, max);
  return points === null || n(points) === tidy(text) ? null : `Hiểu là ${n(points)} điểm.`;
}

/** The points so far, how many marks are still blank, and how many are wrong and left out. */
export function sayTotal(fields: readonly Countable[], texts: Record<string, string>): string {
  const counted = countedMarks(fields);
  const wrong = fields.filter(({ id, kind, max }) => kind === 'points' && isWrong(texts[id] ?? '', max));
  const sum = sumTyped(fields, { ...texts, ...Object.fromEntries(wrong.map(({ id }) => [id, ''])) });
  const blank = counted.filter(({ id, locked }) => locked === null && tidy(texts[id] ?? '') === '');
  const leftOut = wrong.length === 0 ? '' : `, chưa tính ${n(wrong.length)} ô sai điểm`;
  if (sum === null) return `Chưa nhập điểm nào${leftOut}.`;
  const left = blank.length === 0 ? '' : `, còn ${n(blank.length)} ô chưa nhập`;
  return `Được ${n(sum)} điểm${left}${leftOut}.`;
}

/** True where each word looked for is in the text, whatever the accents. */
export function saysAll(text: string, wanted: string): boolean {
  const folded = fold(text);
  return fold(wanted)
    .split(' ')
    .every((word) => folded.includes(word));
}
