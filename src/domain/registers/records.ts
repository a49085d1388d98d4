import { groupNamedIn } from '../layout/groups';
import { repeatsHeader } from '../layout/header';
import { isNumbering } from '../layout/numbering';
import { isExample, isFootnote, isSignature, isTotalLabel } from '../layout/rowLabels';
import { type Meaning, meaningOf } from '../layout/vocabulary';
import { fold } from '../text/fold';
import { tidy } from '../text/normalise';
import type { Section } from './section';

/** A row that says something of its own, with the banner it stands under ("I. Tổ dân phố số 1"). */
export interface RecordRow {
  row: number;
  banner: string | null;
}

const noNames: ReadonlyMap<string, string> = new Map();

/** The first column that has this meaning in tables of scorecards too: serial numbers, residential groups, names. */
export function sharedColumnIn(headings: string[][], meaning: Meaning): number | null {
  const column = headings.findIndex((path) => meaningOf(path, noNames) === meaning);
  return column < 0 ? null : column;
}

/**
 * The rows of a register with one of the `keys` filled: no totals, banners, numbering, footnotes or repeated headers.
 * Reading stops at a signature. Offices sign only below a blank row: among the members of a council "Chủ tịch" is one.
 */
export function recordsIn(section: Section, keys: readonly number[]): RecordRow[] {
  const serial = sharedColumnIn(section.headings, 'serial');
  const rows = rowsBelow(section, serial);
  const isNumbered = rows.some(({ numbered }) => numbered);
  const records: RecordRow[] = [];
  let banner: string | null = null;
  let afterGap = false;
  for (const { row, texts, filled, numbered } of rows) {
    if (filled.length === 0) afterGap = true;
    else if (!numbered && opensAnother(section, row, serial)) break;
    else if (!numbered && signs(filled, afterGap && records.length > 0)) break;
    else if (isFurniture(section, row, filled, numbered, records.length === 0)) continue;
    else if (!numbered && isBanner(section, row, filled, keys, isNumbered))
      banner = withoutListMark(filled)[0] ?? null;
    else if (keys.some((key) => (texts[key] ?? '') !== '')) {
      records.push({ row, banner });
      afterGap = false;
    }
  }
  return records;
}

/** "STT" again, over other headings: a table that nobody knows. */
const opensAnother = (section: Section, row: number, serial: number | null): boolean =>
  serial !== null &&
  meaningOf([section.grid.shown[row]?.[serial] ?? ''], noNames) === 'serial' &&
  !repeatsHeader(section.grid, section, row);

interface Row {
  row: number;
  texts: string[];
  filled: string[];
  /** With a serial number, which no total, banner or signature has. */
  numbered: boolean;
}

function rowsBelow({ grid, bottom, end }: Section, serial: number | null): Row[] {
  return grid.shown.slice(bottom + 1, end).map((shown, at) => {
    const texts = shown.map(tidy);
    const filled = texts.filter((text) => text !== '');
    const numbered = serial !== null && /^\(?\d{1,4}[.)]?$/.test(texts[serial] ?? '');
    return { row: bottom + 1 + at, texts, filled, numbered };
  });
}

/** What only ever signs; offices such as "Chủ tịch" may be members, payers or organisations of a list. */
const plainSignature = /^(?:nguoi (?:lap|tong hop|kiem tra|ghi)|t ?m|k ?t|noi nhan)(?: |$)/;
const dayOfSigning = /^(?:[a-z ]+ )?ngay .{0,12}thang .{0,12}nam/;
const moneyOffice = /^(?:ke toan|thu quy)(?: |$)/;

function signs(filled: string[], apart: boolean): boolean {
  const folded = filled.map(fold);
  if (folded.some((text) => plainSignature.test(text))) return true;
  if (filled.length <= 2 && folded.some((text) => dayOfSigning.test(text))) return true;
  return apart && (isSignature(filled[0] ?? '') || moneyOffice.test(folded[0] ?? ''));
}

/** Rows that repeat the header, number its columns, add up, explain, or show how to fill in. */
function isFurniture(
  section: Section,
  row: number,
  filled: string[],
  numbered: boolean,
  isFirst: boolean,
): boolean {
  const [first = '', second = ''] = filled;
  if (repeatsHeader(section.grid, section, row)) return true;
  if (isFirst && isNumbering(filled)) return true;
  if (isExample(first, second)) return true;
  if (/^[.…]+$/.test(numbered ? second : first)) return true;
  return !numbered && (isTotalLabel(first) || isTotalLabel(second) || isFootnote(first));
}

const listMark = /^(?:[IVX]+|[A-Z])[.)]?$/;

const withoutListMark = (filled: string[]): string[] =>
  listMark.test(filled[0] ?? '') ? filled.slice(1) : filled;

/** A line of one text over its rows: merged wide, a group's name, or alone in a list whose records are numbered. */
function isBanner(
  { grid, merges }: Section,
  row: number,
  filled: string[],
  keys: readonly number[],
  isNumbered: boolean,
): boolean {
  const [text, ...others] = withoutListMark(filled);
  if (text === undefined || others.length > 0) return false;
  if (isNumbered || filled.length > 1 || groupNamedIn(text) !== null) return true;
  const column = (grid.shown[row] ?? []).findIndex((shown) => tidy(shown) !== '');
  const area = merges.at(row, column);
  return (area !== null && area.right > area.left) || !keys.includes(column);
}
