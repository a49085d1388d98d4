import { fold } from '../text/fold';
import { tidy } from '../text/normalise';
import { repairedHeadings } from './damagedHeading';
import { groupHeading } from './groups';
import { type Meaning, wordings } from './wordings';

export type { Meaning };

const meaningByWording = new Map(
  wordings.flatMap(([meaning, texts]) => texts.map((text) => [text, meaning] as const)),
);

const squeezed = (folded: string): string => folded.replaceAll(' ', '');

/** Fewer letters than these read like another word as soon as the spaces between them are gone. */
const shortestSqueezed = 6;

/** Wordings without their spaces: "Tổng đi ểm", broken over two lines in the midst of a word, and "tổngđiểm". */
const meaningBySqueezed = new Map(
  [...meaningByWording].flatMap(([text, meaning]) =>
    squeezed(text).length < shortestSqueezed ? [] : [[squeezed(text), meaning] as const],
  ),
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

/** "Họ và tên người đại diện hộ", "Tên chủ hộ gia đình"; a relation to the head is no name. */
const nameWording = /^(?:ho va ten|ho ten)(?: |$)|^(?!quan he).*\bchu ho\b/;

const scoreWording =
  /^(?:diem )?(?:tieu chi|tieu chuan|tc|chi so|cs|chi tieu)(?: so)? ?(\d{1,2})(?: ?([a-e]))?(?: |$)/;
const squeezedScore = /^(?:diem)?(?:tieuchi|tieuchuan|tc|chiso|chitieu)(?:so)?(\d{1,2})([a-e])?$/;
const sumOfParts = new Set(['cong', 'tong', 'tong cong', 'diem', 'tong diem', 'cong tc']);

/** Drops what forms print behind a heading: "(12.a)", "(30đ)", "(tối đa 30)", "(Ghi theo mã số …". */
const headingOnly = (raw: string): string => {
  const cut = tidy(raw)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\(?ghi theo.*$/i, ' ')
    .replace(/[([]?\s*(?:tối đa|toi da|đ\.?\s*max|d\.?\s*max)\s*:?\s*\d+.*$/i, ' ')
    .replace(/(?<!(?:tiêu chí|tieu chi|tc|chỉ số|chi so|cs)\s?)\b\d+\s*(?:đ|điểm|d)\s*$/i, ' ');
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
  const heading = headingOnly(raw);
  const match = scoreWording.exec(heading) ?? squeezedScore.exec(squeezed(heading));
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
  const leaf = path[path.length - 1];
  if (leaf === undefined) return null;
  const parents = path.slice(0, -1).map(withLettersBack);
  const meaning = readableMeaning([...parents, leaf], named);
  if (meaning !== null) return meaning;
  for (const repaired of repairedHeadings(leaf, repairable)) {
    const found = readableMeaning([...parents, repaired], named);
    if (found !== null) return found;
  }
  return null;
}

const withLettersBack = (heading: string): string =>
  heading.includes('?') ? (repairedHeadings(heading, repairable)[0] ?? heading) : heading;

function readableMeaning(path: string[], named: ReadonlyMap<string, string>): Meaning | null {
  const leaf = path[path.length - 1];
  if (leaf === undefined || tidy(leaf) === '') return null;
  const parents = path.slice(0, -1);
  const parentCriterion = parents.map((parent) => criterionOf(parent, named)).find((id) => id !== null);
  if (parentCriterion != null) {
    const below = underCriterion(leaf, parentCriterion);
    if (below !== null) return below;
  }
  if (parents.length > 0 && isWhoseMark(leaf)) {
    const judged = readableMeaning(parents, named);
    if (judged === 'total' || (judged !== null && markedCriterion(judged) !== null)) return judged;
  }
  const bare = /^\(?(\d{1,2})\)?$/.exec(tidy(leaf));
  if (bare?.[1] !== undefined && parents.length > 0) return `score:${Number(bare[1])}`;
  // Some lists give men and women a column of birth years each.
  if (
    /^n(?:am|u)$/.test(fold(leaf)) &&
    parents.some((parent) => wordedMeaning(headingOnly(parent)) === 'birth')
  )
    return 'birth';
  const direct = numbered(leaf);
  if (direct !== null) return direct;
  // In "Đơn vị (tổ, thôn)" the brackets tell; elsewhere they only hide the heading.
  const worded = wordedMeaning(fold(leaf)) ?? wordedMeaning(headingOnly(leaf));
  if (worded !== null) return worded;
  const criterion = criterionOf(leaf, named);
  return criterion === null ? null : `score:${criterion}`;
}

/** "Tự chấm", "Thẩm định": whose mark it is, not what it is for. */
const isWhoseMark = (leaf: string): boolean =>
  ['selfScore', 'reviewScore'].includes(wordedMeaning(headingOnly(leaf)) ?? '');

/** "Tổng điểm thẩm định" is a total. */
const whoseBehind =
  / (?:(?:ho|xa|gia dinh|ca nhan)? ?tu (?:cham|danh gia)|(?:hoi dong|xa|phuong)? ?tham dinh)$/;

function wordedMeaning(heading: string): Meaning | null {
  const wording = meaningByWording.get(heading) ?? meaningBySqueezed.get(squeezed(heading));
  if (wording !== undefined) return wording;
  if (groupHeading.test(heading)) return 'group';
  if (/^t[iy] le(?: |$)/.test(heading)) return 'percent';
  if (meaningByWording.get(heading.replace(whoseBehind, '')) === 'total') return 'total';
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
