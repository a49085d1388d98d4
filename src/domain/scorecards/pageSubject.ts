import { kindsNamedIn } from '../criteria/kindsNamedIn';
import { type OrganisationKind, organisationKinds } from '../criteria/organisationKind';
import { groupHeading, groupKey, groupWords } from '../layout/groups';
import { isSignature } from '../layout/rowLabels';
import type { Table } from '../layout/table';
import { fold } from '../text/fold';
import { tidy } from '../text/normalise';
import type { Title } from '../title';
import type { Subject } from './scorecard';

const linesAbove = 15;

/** Labels before the name of who is judged, folded; the most telling first. */
const nameLabels: Partial<Record<Title, RegExp>> = {
  family: /^(?:ho (?:va )?ten(?: chu ho)?|(?:ten )?chu ho|ho gia dinh|(?:gia dinh|ho)(?: ong)?(?: ba)?)$/,
  clan: /^(?:ten )?(?:dong ho|ho toc)$/,
  community: groupHeading,
  organisation: /^(?:ten )?(?:don vi|co quan|truong)$/,
  districtOrganisation: /^(?:ten )?(?:don vi|co quan|truong)$/,
  provinceOrganisation: /^(?:ten )?(?:don vi|co quan|truong)$/,
  citizen: /^(?:ho (?:va )?ten|cong dan)$/,
  district: /^(?:ten )?(?:huyen|don vi|quan|thi xa|thanh pho)$/,
  province: /^(?:ten )?(?:tinh|don vi|thanh pho)$/,
};

/** Who a printed page is about: the ward itself for its own title, else who the lines above the table name; or null. */
export function pageSubject(table: Table, title: Title, ward: string): Subject | null {
  const name = nameOnPage(table, title, ward);
  if (name === null) return null;
  const group = livesInGroup.has(title) ? table.block.group : null;
  const key = group === null ? fold(name) : `${fold(name)}|${groupKey(group)}`;
  return { name, group, key, identity: '' };
}

const livesInGroup: ReadonlySet<Title> = new Set<Title>(['family', 'clan', 'citizen']);

function nameOnPage(table: Table, title: Title, ward: string): string | null {
  if (title === 'commune') return ward;
  const labelledName = labelled(table, nameLabels[title]);
  if (labelledName !== null) return labelledName;
  if (title === 'community') return table.block.group;
  // A workbook has one page for its own district or province, which need not be named on it.
  return title === 'district' || title === 'province' ? ward : null;
}

/** What kinds of place the page may be about, by the line "Loại hình", else by its name. */
export function pageOrganisation(table: Table, subject: Subject): readonly OrganisationKind[] {
  const said = labelled(table, /^loai (?:hinh|don vi|hinh don vi)$/);
  // "Công lập" may be all that the line adds to the name.
  return kindsNamedIn(said ?? '') ?? kindsNamedIn(`${subject.name} ${said ?? ''}`) ?? organisationKinds;
}

/** The text behind a label, in its cell ("Đơn vị: Trường …") or in the next filled one; those near the table first. */
function labelled({ grid, header, top }: Table, label: RegExp | undefined): string | null {
  if (label === undefined) return null;
  for (let row = header.top - 1; row >= Math.max(top, header.top - linesAbove); row--) {
    const texts = (grid.shown[row] ?? []).map(tidy);
    for (const [column, text] of texts.entries()) {
      const [head = '', own = '', ...others] = text.split(':');
      if (!label.test(fold(head))) continue;
      const beside =
        text.includes(':') && own.trim() !== '' ? '' : texts.slice(column + 1).find((next) => next !== '');
      const name = beside === '' ? beforeLabel(own, others.length > 0) : beside;
      if (name !== undefined && isName(name)) return name;
    }
  }
  return null;
}

/** "Lý Sao   Tổ" in "Hộ: Lý Sao   Tổ: 3". */
const beforeLabel = (text: string, labelFollows: boolean): string =>
  labelFollows ? text.trim().replace(furtherLabel, '') : text.trim();

const furtherLabel = new RegExp(
  `[\\s,;–-]*(?:^|\\s)(?:${groupWords}|địa chỉ|sđt|số điện thoại|điện thoại|năm sinh|ngày sinh|năm)(?: số)?\\s*$`,
  'i',
);

/** No dots to write on, no further label, and nobody's office. */
const isName = (text: string): boolean =>
  !/^[.…\s]*$/.test(text) && !text.includes(':') && !isSignature(text);
