import { accented } from '../text/accents';
import { fold } from '../text/fold';
import { tidy } from '../text/normalise';

/**
 * The words for residential groups, kind by kind; the numbered town groups go by several names and are one kind. Every
 * rule that knows such a group by its word takes it from here.
 */
const kindWords: Record<string, string[]> = {
  to: ['tổ', 'tổ dân phố', 'tổ dân cư', 'tdp', 'tđp'],
  khu: ['khu', 'khu phố', 'khu dân cư', 'khu vực', 'kp', 'kdc'],
  'tieu khu': ['tiểu khu'],
  khom: ['khóm'],
  buon: ['buôn'],
  thon: ['thôn'],
  xom: ['xóm'],
  ap: ['ấp'],
  ban: ['bản'],
  lang: ['làng'],
  khoi: ['khối'],
  cum: ['cụm'],
  'chi hoi': ['chi hội'],
};

/** "TK 3" is Tiểu khu 3; without a number it may be short for anything. */
const onlyNumbered: Record<string, string> = { 'tieu khu': 'tk' };

/** The part of a pattern that any of the words fits, the longest first: "tổ dân phố" is no "tổ" of that name. */
const anyOf = (words: string[]): string =>
  [...new Set(words)].sort((one, other) => other.length - one.length).join('|');

const words = Object.values(kindWords).flat();

/** For patterns: any word for a residential group, in lower case. */
export const groupWords = anyOf(words);

/** For patterns over folded texts: the same. */
export const foldedGroupWords = anyOf(words.map(fold));

/** Folded, a heading or label of nothing but such words: "Tên TDP", "Thôn/Tổ", "Tổ dân phố số". */
export const groupHeading = new RegExp(
  `^(?:ten |don vi )?(?:(?:${foldedGroupWords}|dia ban)(?: so)?(?: |$))+$`,
);

const kinds = Object.entries(kindWords).map(([kind, names]): [RegExp, string] => {
  const folded = names.map(fold);
  const numbered = anyOf([...folded, onlyNumbered[kind] ?? []].flat());
  return [new RegExp(`^(?:${numbered})(?: so)? ?(?=\\d)|^(?:${anyOf(folded)}) `), kind];
});

const listMark = /^(?:(?:[IVX]+|[A-Z]|\d{1,2})\s*[.)\-:/]\s*|[IVX]+\s+)/;

const shortWords = Object.values(onlyNumbered);

/** With accents only these words open a group's name: Mr Tô is no Tổ. */
const opening = new RegExp(`^(?:${anyOf([...words, ...shortWords])})(?=[\\s\\d]|$)`);

/** Without accents "To Van An" may be a person; a number makes it a group. */
const bareAndNumbered = new RegExp(`^(?:${anyOf([...words.map(fold), ...shortWords])})\\b.*\\d`);

/** "Bản tự chấm" is a document, "Tổ trưởng" a person; neither is a village. */
const noGroup =
  /^(?:bản (?:tự|tổng hợp|đăng ký|kê khai|chấm|cam kết|báo cáo|thống kê)|(?:tổ|chi hội) (?:trưởng|phó))(?:\s|:|$)/;

const bareAndPlain = /^(?:thon|xom|khu pho|to dan pho|khu dan cu|chi hoi) /;

/** The group's own name, without list marks before it and the ward's name behind it. */
const ownName = (shown: string): string =>
  tidy(shown)
    .replace(/^[-–+•]\s*/, '')
    .replace(listMark, '')
    .replace(/\s*(?:,|\s[-–])\s*(?:(?:xã|phường|thị trấn|xa|phuong)(?!\p{L})|p\.).*$/iu, '');

/** The name of the group a text stands for ("I. Tổ dân phố số 3", "TDP 3", "Thôn Đông"); null when it names none. */
export function groupNamedIn(shown: string): string | null {
  const text = ownName(shown);
  const lower = text.toLowerCase();
  if (noGroup.test(lower)) return null;
  if (!opening.test(lower) && !bareAndNumbered.test(lower) && !bareAndPlain.test(lower)) return null;
  const folded = `${fold(text)} `;
  const kind = kinds.find(([pattern]) => pattern.test(folded));
  if (kind === undefined) return null;
  const rest = folded.replace(kind[0], '').trim();
  return rest === '' || rest.split(' ').length > 4 ? null : text;
}

/** The only group that a part of the text names, between its commas and dashes; null where none or several do. */
export function groupWithin(shown: string): string | null {
  const parts = tidy(shown).split(/\s*[,;]\s*|\s+[-–]\s+/);
  const [group, another] = parts.flatMap((part) => groupNamedIn(part) ?? []);
  return another === undefined ? (group ?? null) : null;
}

/**
 * The same key for every spelling of one group: "TDP 03", "Tổ dân phố số 3" → "to 3". Accents stay in what tells
 * groups apart, for Thôn Hạ is not Thôn Hà; `inOneSpelling` finds the group that "Thon Ha" means.
 */
export function groupKey(shown: string): string {
  const own = ownName(shown).replace(/(?<=\p{L})(?=\d)/gu, ' ');
  const folded = `${fold(own)} `;
  const kind = kinds.find(([pattern]) => pattern.test(folded));
  if (kind === undefined) return accented(own);
  const rest = folded.replace(kind[0], '').trim();
  const spelled = rest === '' ? '' : accented(own).split(' ').slice(-rest.split(' ').length).join(' ');
  return `${kind[1]} ${spelled.replace(/^0+(?=\d)/, '')}`;
}
