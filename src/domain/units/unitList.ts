import { type Grid, hiddenUnder, rowCount, shownAt } from '../layout/grid';
import { isFootnote, isSignature, isTotalLabel } from '../layout/rowLabels';
import { fold } from '../text/fold';
import { tidy } from '../text/normalise';
import { readNumber } from '../text/number';
import { yesOrNo } from '../text/yesOrNo';
import { byTypedCode, codeKey } from './codes';
import { columnsBy, dateAt, fileAt, partsAt } from './listCells';
import { type ListProblem, rowProblem } from './listProblems';
import type { Contact, Unit } from './unit';

/** The tab "Danh sách phường", read: units in sheet order and the year the master is about. */
export interface UnitList {
  units: Unit[];
  year: number | null;
  /** The name of the consolidating unit, from the title block; '' where it stands nowhere. */
  town: string;
  /** Rows that have a name but could not become a unit. */
  problems: ListProblem[];
}

/** What a column of the list is about. */
export type UnitField =
  | 'code'
  | 'name'
  | 'kind'
  | 'parent'
  | 'from'
  | 'to'
  | 'successor'
  | 'file'
  | 'contact'
  | 'email'
  | 'phone'
  | 'citizens'
  | 'commune'
  | 'groups';

const fieldWordings: [UnitField, RegExp][] = [
  ['successor', /^thay bang/],
  ['from', /^hieu luc tu/],
  ['to', /^hieu luc den/],
  ['citizens', /^vung kho khan/],
  ['commune', /^xa vung kho khan/],
  ['groups', /^so (?:to|thon)/],
  ['contact', /^(?:lien he|nguoi lien he|dau moi)/],
  ['email', /^(?:e ?mail|thu dien tu|hop thu|dia chi (?:thu|e ?mail))/],
  ['phone', /^(?:dien thoai|so dien thoai|so dt|dt|sdt)(?: |$)/],
  ['file', /^(?:tep|lien ket|duong dan|link|file)/],
  ['kind', /^loai/],
  [
    'parent',
    /^(?:thuoc (?:huyen|quan|thi xa|thanh pho|cum|tinh|phuong|xa|don vi)|(?:ma |ten )?(?:don vi )?cap tren)/,
  ],
  ['code', /^ma(?: |$)/],
  ['name', /^(?:ten|phuong xa|xa phuong)/],
];

const fieldOf = (heading: string): UnitField | null =>
  fieldWordings.find(([, wording]) => wording.test(fold(heading)))?.[0] ?? null;

/** Where a list has its header row and what its columns are about; rows and columns count from 0. */
export interface ListHead {
  header: number;
  columns: ReadonlyMap<UnitField, number>;
}

/** The header row that names codes, names and files, whatever their order; null where a grid has none. */
export function listHead(grid: Grid): ListHead | null {
  const header = grid.shown.findIndex(isHeader);
  return header < 0 ? null : { header, columns: columnsBy(grid, header, fieldOf) };
}

function isHeader(row: readonly string[]): boolean {
  const fields = row.map(fieldOf);
  return fields.includes('code') && fields.includes('name') && fields.includes('file');
}

/** Reads the list, whose headings may come again further down; a grid without a header row gives an empty list. */
export function readUnitList(grid: Grid): UnitList {
  const list: UnitList = { units: [], year: null, town: '', problems: [] };
  const head = listHead(grid);
  if (head === null) return list;
  const { header } = head;
  let { columns } = head;
  readBlock(grid, header, list);
  const codes = new Set<string>();
  for (let row = header + 1; row < rowCount(grid); row++) {
    if (isHeader(grid.shown[row] ?? [])) columns = columnsBy(grid, row, fieldOf);
    else readRow(grid, row, columns, codes, list);
  }
  return { ...list, units: withSpelledSuccessors(list.units) };
}

/** Successors as the list spells their codes. */
function withSpelledSuccessors(units: Unit[]): Unit[] {
  const known = byTypedCode(units);
  return units.map((unit) => ({
    ...unit,
    successors: unit.successors.map((code) => known(code)?.code ?? code),
  }));
}

function readBlock(grid: Grid, header: number, list: UnitList): void {
  for (const row of grid.shown.slice(0, header)) {
    for (const [column, text] of row.entries()) {
      const year = /^nam(?: danh gia)? ?(20\d\d)?$/.exec(fold(text));
      if (year !== null) list.year ??= yearIn(year[1] ?? row[column + 1] ?? '');
      const town =
        /^(?:đơn vị|tên)\s*:\s*(.+)$/i.exec(tidy(text)) ??
        /((?:thị xã|thành phố|huyện|quận|tỉnh)\s.+)$/i.exec(tidy(text));
      if (town?.[1] !== undefined && list.town === '') list.town = town[1];
    }
  }
}

/** "2.024" is what a cell shows that sets thousands apart. */
function yearIn(shown: string): number | null {
  const text = tidy(shown);
  return /^2[.,]?0\d\d$/.test(text) ? Number(text.replace(/[.,]/, '')) : null;
}

function readRow(
  grid: Grid,
  row: number,
  columns: ReadonlyMap<UnitField, number>,
  codes: Set<string>,
  list: UnitList,
): void {
  const rowOf = (field: UnitField): number => sayingRow(grid, row, columns.get(field), field);
  const text = (field: UnitField): string => {
    const column = columns.get(field);
    return column === undefined ? '' : tidy(shownAt(grid, rowOf(field), column));
  };
  const code = text('code');
  const name = text('name') || code;
  const file = fileAt(grid, rowOf('file'), columns.get('file'));
  if (name === '' || (file === '' && isAside(code, text('name')))) return;
  const from = dateAt(grid, rowOf('from'), columns.get('from'));
  const to = dateAt(grid, rowOf('to'), columns.get('to'));
  const kind = rowProblem(code, codes, from, to);
  if (kind !== null || from === undefined || to === undefined) {
    list.problems.push({ row: row + 1, code, shown: name, file, kind: kind ?? 'badDate' });
    return;
  }
  codes.add(codeKey(code));
  const groups = readNumber(text('groups'));
  list.units.push({
    row: row + 1,
    code,
    name,
    kind: text('kind'),
    parent: text('parent') === '' ? null : text('parent'),
    from,
    to,
    successors: partsAt(grid, rowOf('successor'), columns.get('successor')),
    file,
    contact: contactIn(text),
    difficultForCitizens: yesOrNo(text('citizens')),
    difficultForCommune: yesOrNo(text('commune')),
    groups: groups.kind === 'number' ? groups.value : null,
  });
}

/** What is each ward's own, though its cell may be merged with others. */
const ownFields: readonly UnitField[] = ['code', 'name', 'groups'];

/** Of a merged cell the first row says what holds for all of them. */
function sayingRow(grid: Grid, row: number, column: number | undefined, field: UnitField): number {
  if (column === undefined || ownFields.includes(field)) return row;
  return hiddenUnder(grid, row, column)?.top ?? row;
}

/** A total or a signature below the list: no ward, which has both a code and a name. */
const isAside = (code: string, name: string): boolean =>
  (code === '' || name === '') &&
  !namesWard.test(fold(name)) &&
  [isTotalLabel, isSignature, isFootnote].some((is) => is(code || name));

/** Who signs is an association too, but of the consolidating unit. */
const namesWard = /^hoi khuyen hoc (?:phuong|xa|thi tran) /;

const emailIn = /[\p{L}\p{N}_][\p{L}\p{N}_.%+'-]*@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const phoneIn = /\+?\d[\d .-]{7,}\d/;

/** One column may hold both, and several addresses; a column of its own goes before it. */
function contactIn(text: (field: UnitField) => string): Contact {
  const both = text('contact');
  const emails = [...`${text('email')} ${both}`.matchAll(emailIn)].map(([email]) => email);
  const keys = emails.map((email) => email.toLowerCase());
  const email = emails.filter((_, at) => keys.indexOf(keys[at]!) === at).join(', ') || null;
  const phone = text('phone') || phoneIn.exec(both.replace(emailIn, ' '))?.[0];
  return { email, phone: phone ?? null };
}
