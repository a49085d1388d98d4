import { fold } from '../text/fold';
import { tidy } from '../text/normalise';
import { repairedHeadings } from './damagedHeading';

/**
 * What a column holds. `score:3` is the mark of criterion 3, `part:1a` that of sub-criterion 1a.
 * Wordings come from real sheets; they are compared without accents because many headers have none.
 */
export type Meaning =
  | 'serial'
  | 'name'
  | 'group'
  | 'address'
  | 'phone'
  | 'birth'
  | 'members'
  | 'registered'
  | 'total'
  | 'result'
  | 'evidence'
  | 'note'
  | 'criterion'
  | 'content'
  | 'max'
  | 'selfScore'
  | 'reviewScore'
  | 'level1'
  | 'level2'
  | 'figures'
  | 'households'
  | 'householdsRegistered'
  | 'householdsRecognised'
  | 'adults'
  | 'percent'
  | `score:${string}`
  | `part:${string}`;

/** Exact wordings, folded. A wording stands under one meaning only. */
const wordings: [Meaning, string[]][] = [
  ['serial', ['stt', 'tt', 'so tt', 's tt', 'so thu tu', 'tt ho']],
  [
    'name',
    [
      'ho ten chu ho',
      'ho va ten chu ho',
      'ho ten chu ho gia dinh',
      'ten chu ho',
      'chu ho',
      'chu ho ho gia dinh',
      'ho gia dinh',
      'ten ho',
      'ten ho gia dinh',
      'ho va ten',
      'ho ten',
      'hoten',
      'hovaten',
      'ho ten cong dan',
      'ho va ten cong dan',
      'ten cong dan',
      'cong dan',
    ],
  ],
  ['address', ['dia chi', 'dia chi hien tai', 'noi o', 'noi o hien nay', 'dia chi noi o']],
  ['phone', ['so dien thoai', 'dien thoai', 'sdt', 'so dt']],
  ['birth', ['ngay sinh', 'nam sinh', 'ngay thang nam sinh', 'namsinh', 'ngaysinh']],
  ['members', ['so nhan khau', 'nhan khau', 'so khau']],
  [
    'registered',
    [
      'dang ky',
      'co dang ky',
      'dk',
      'da dang ky',
      'dang ky gdht',
      'dang ky gia dinh hoc tap',
      'dk gdht',
      'ho dang ky',
    ],
  ],
  ['total', ['tong diem', 'tong', 'tong cong', 'cong', 'diem tong', 'tong so diem', 'tongdiem', 'cong diem']],
  [
    'result',
    [
      'ket qua',
      'kq',
      'xep loai',
      'ket luan',
      'dat',
      'dat chua dat',
      'dat khong dat',
      'ket qua xet',
      'ket qua binh xet',
      'ket qua danh gia',
      'cong nhan',
      'de nghi cong nhan',
      'dat gdht',
      'dat danh hieu',
    ],
  ],
  ['evidence', ['minh chung', 'tai lieu minh chung', 'ho so minh chung']],
  ['note', ['ghi chu', 'ghichu']],
  ['criterion', ['tieu chi', 'chi tieu', 'ten tieu chi', 'ma', 'chi so']],
  ['content', ['noi dung', 'noi dung tieu chi', 'noi dung chi tieu', 'noi dung danh gia', 'dien giai']],
  ['max', ['diem toi da', 'd max', 'diem max', 'diem chuan', 'toi da', 'thang diem']],
  [
    'selfScore',
    [
      'tu cham',
      'diem tu cham',
      'xa tu cham',
      'tu danh gia',
      'diem dat',
      'diem dat duoc',
      'diem',
      'diem tu danh gia',
    ],
  ],
  ['reviewScore', ['tham dinh', 'diem tham dinh', 'huyen cham', 'diem huyen cham']],
  ['level1', ['muc do 1', 'muc 1', 'dat muc 1', 'dat muc do 1', 'ket qua muc do 1']],
  ['level2', ['muc do 2', 'muc 2', 'dat muc 2', 'dat muc do 2', 'ket qua muc do 2']],
  ['figures', ['so lieu', 'so lieu thuc te', 'so lieu dat', 'so dat tong so']],
  [
    'households',
    ['tong so ho', 'so ho', 'tong so ho gia dinh', 'so ho gia dinh', 'tong ho', 'so ho hien co'],
  ],
  [
    'householdsRegistered',
    ['so ho dang ky', 'ho dang ky gdht', 'so ho dang ky gdht', 'so ho dk', 'gdht dang ky', 'so gd dang ky'],
  ],
  [
    'householdsRecognised',
    [
      'so ho dat gdht',
      'so ho dat',
      'ho dat gdht',
      'so ho duoc cong nhan',
      'gdht duoc cong nhan',
      'so ho cong nhan',
      'so gd dat',
    ],
  ],
  [
    'adults',
    [
      'so cong dan tu 18 tuoi',
      'so cong dan',
      'so nguoi lon',
      'cong dan tu 18 tuoi',
      'so nguoi tu 18 tuoi',
      'so cong dan tu 18 tuoi tro len',
    ],
  ],
];

const meaningByWording = new Map(
  wordings.flatMap(([meaning, texts]) => texts.map((text) => [text, meaning] as const)),
);

const mostCriteria = 15;

/** What a damaged heading may have read: the wordings, and criteria by number. */
const repairable = [
  ...meaningByWording.keys(),
  ...Array.from({ length: mostCriteria }, (_, index) => [
    `tieu chi ${index + 1}`,
    `chi so ${index + 1}`,
  ]).flat(),
];

/** "Tổ dân phố", "Thôn/Tổ", "Tên TDP": nothing but words for residential groups. */
const groupWording =
  /^(?:ten |don vi )?(?:(?:to dan pho|tdp|to dan cu|to|thon|khu pho|khu dan cu|khu vuc|khu|khom|xom|ap|ban|lang|buon|khoi|chi hoi|dia ban)(?: |$))+$/;

/** "Họ và tên người đại diện hộ", "Tên chủ hộ gia đình"; a relation to the head is no name. */
const nameWording = /^(?:ho va ten|ho ten)(?: |$)|^(?!quan he).*\bchu ho\b/;

const scoreWording =
  /^(?:diem )?(?:tieu chi|tieu chuan|tc|chi so|cs|chi tieu)(?: so)? ?(\d{1,2})(?: ?([a-e]))?(?: |$)/;
const sumOfParts = new Set(['cong', 'tong', 'tong cong', 'diem', 'tong diem', 'cong tc']);

/** Drops what forms print behind a heading: "(12.a)", "(30đ)", "(tối đa 30)", "(Ghi theo mã số …". */
const headingOnly = (raw: string): string => {
  const cut = tidy(raw)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\(?ghi theo.*$/i, ' ')
    .replace(/[([]?\s*(?:tối đa|toi da|đ\.?\s*max|d\.?\s*max)\s*:?\s*\d+.*$/i, ' ')
    .replace(/\d+\s*(?:đ|điểm|d)\s*$/i, ' ');
  const folded = fold(cut);
  return folded === '' ? fold(raw) : folded;
};

/** The maximum a heading announces ("TC1 (30đ)", "tối đa 30", "Đ.max 20"), or null. */
export function announcedMax(raw: string): number | null {
  const text = tidy(raw).toLowerCase();
  const match =
    /(?:tối đa|toi da|max)\s*:?\s*(\d{1,3})/.exec(text) ?? /\((\d{1,3})\s*(?:đ|điểm|d|diem)\.?\)/.exec(text);
  return match?.[1] === undefined ? null : Number(match[1]);
}

/** The criterion a heading names by number: "Tiêu chí 2", "TC2a", "2. Học tập của người lớn". */
function numbered(raw: string): Meaning | null {
  const match = scoreWording.exec(headingOnly(raw));
  if (match?.[1] !== undefined) {
    return match[2] === undefined ? `score:${Number(match[1])}` : `part:${Number(match[1])}${match[2]}`;
  }
  const listed = /^(\d{1,2})([a-e])?[.)]\s*\p{L}/u.exec(tidy(raw));
  if (listed?.[1] === undefined) return null;
  return listed[2] === undefined ? `score:${Number(listed[1])}` : `part:${Number(listed[1])}${listed[2]}`;
}

/** A heading under a criterion's heading: one of its parts, its sum, or something of its own. */
function underCriterion(leaf: string, criterion: string): Meaning | null {
  const text = headingOnly(leaf);
  const part = /^(?:\d{1,2} ?)?([a-e])$/.exec(text);
  if (part?.[1] !== undefined) return `part:${criterion}${part[1]}`;
  return sumOfParts.has(text) ? `score:${criterion}` : null;
}

/**
 * What a column holds by its headings, from the outermost to the leaf; null when no wording is known.
 * `named` maps folded names of criteria ("hoc tap cua tre em") to their ids.
 */
export function meaningOf(path: string[], named: ReadonlyMap<string, string>): Meaning | null {
  const meaning = readableMeaning(path, named);
  const leaf = path[path.length - 1];
  if (meaning !== null || leaf === undefined) return meaning;
  const parents = path.slice(0, -1);
  for (const repaired of repairedHeadings(leaf, repairable)) {
    const found = readableMeaning([...parents, repaired], named);
    if (found !== null) return found;
  }
  return null;
}

function readableMeaning(path: string[], named: ReadonlyMap<string, string>): Meaning | null {
  const leaf = path[path.length - 1];
  if (leaf === undefined || tidy(leaf) === '') return null;
  const parents = path.slice(0, -1);
  const parentCriterion = parents.map((parent) => criterionOf(parent, named)).find((id) => id !== null);
  if (parentCriterion != null) {
    const below = underCriterion(leaf, parentCriterion);
    if (below !== null) return below;
  }
  const bare = /^\(?(\d{1,2})\)?$/.exec(tidy(leaf));
  if (bare?.[1] !== undefined && parents.length > 0) return `score:${Number(bare[1])}`;
  const direct = numbered(leaf);
  if (direct !== null) return direct;
  // In "Đơn vị (tổ, thôn)" the brackets tell; elsewhere they only hide the heading.
  const worded = wordedMeaning(fold(leaf)) ?? wordedMeaning(headingOnly(leaf));
  if (worded !== null) return worded;
  const criterion = criterionOf(leaf, named);
  return criterion === null ? null : `score:${criterion}`;
}

function wordedMeaning(heading: string): Meaning | null {
  const wording = meaningByWording.get(heading);
  if (wording !== undefined) return wording;
  if (groupWording.test(heading)) return 'group';
  if (/^t[iy] le(?: |$)/.test(heading)) return 'percent';
  return nameWording.test(heading) ? 'name' : null;
}

function criterionOf(heading: string, named: ReadonlyMap<string, string>): string | null {
  const meaning = numbered(heading);
  if (meaning?.startsWith('score:')) return meaning.slice('score:'.length);
  return named.get(headingOnly(heading)) ?? null;
}

/** The criterion id in `score:3` or `part:1a`; null for other meanings. */
export const markedCriterion = (meaning: Meaning): string | null =>
  meaning.startsWith('score:') || meaning.startsWith('part:')
    ? meaning.slice(meaning.indexOf(':') + 1)
    : null;
