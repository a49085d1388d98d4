import { accented } from '../text/accents';
import { fold } from '../text/fold';
import { tidy } from '../text/normalise';

/** Kinds of residential group; the numbered town groups go by several names and are one kind. */
const kinds: [RegExp, string][] = [
  [/^(?:to dan pho|tdp|to dan cu|to)(?: so)? ?(?=\d)|^(?:to dan pho|tdp|to dan cu|to) /, 'to'],
  [
    /^(?:khu pho|khu dan cu|khu vuc|kp|kdc|khu)(?: so)? ?(?=\d)|^(?:khu pho|khu dan cu|khu vuc|kp|kdc|khu) /,
    'khu',
  ],
  [/^(?:tieu khu|tk)(?: so)? ?(?=\d)|^tieu khu /, 'tieu khu'],
  [/^(?:khom)(?: so)? /, 'khom'],
  [/^(?:buon)(?: so)? /, 'buon'],
  [/^(?:thon)(?: so)? /, 'thon'],
  [/^(?:xom)(?: so)? /, 'xom'],
  [/^(?:ap)(?: so)? /, 'ap'],
  [/^(?:ban)(?: so)? /, 'ban'],
  [/^(?:lang)(?: so)? /, 'lang'],
  [/^(?:khoi)(?: so)? /, 'khoi'],
  [/^(?:cum)(?: so)? /, 'cum'],
  [/^(?:chi hoi)(?: so)? /, 'chi hoi'],
];

const listMark = /^(?:(?:[IVX]+|[A-Z]|\d{1,2})\s*[.)\-:/]\s*|[IVX]+\s+)/;

/** With accents only these words open a group's name: Mr Tô is no Tổ. */
const opening =
  /^(?:tổ|tdp|tđp|kp|kdc|tiểu khu|tk|thôn|khu|khóm|xóm|ấp|bản|làng|buôn|khối|cụm|chi hội)(?=[\s\d]|$)/;

/** Without accents "To Van An" may be a person; a number makes it a group. */
const bareAndNumbered = /^(?:to|tdp|tieu khu|tk|thon|khu|khom|xom|ap|ban|lang|buon|khoi|cum|chi hoi)\b.*\d/;

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
