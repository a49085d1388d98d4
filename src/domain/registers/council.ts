import type { Procedure } from '../criteria/procedure';
import type { Finding } from '../finding';
import { readTitleBlock } from '../layout/titleBlock';
import type { Place } from '../place';
import { fold } from '../text/fold';
import { type HeadingReader, headingReader, knownMeanings } from './headings';
import { easiestCouncil, procedureOf } from './procedureOf';
import { recordsIn } from './records';
import type { Register } from './register';
import { columnsOf, placeAt, type Section } from './section';

type Heading = 'member' | 'duty';

const meaningOf: HeadingReader<Heading> = headingReader<Heading>([
  ['member', ['thành viên', 'tên thành viên', 'họ tên thành viên', 'họ và tên thành viên', 'thành phần']],
  ['member', ['họ và tên', 'họ tên', 'thành viên hội đồng', 'họ và tên chức vụ']],
  ['duty', ['nhiệm vụ', 'nhiệm vụ trong hội đồng', 'nhiệm vụ được giao', 'nhiệm vụ trong hđ', 'vai trò']],
  [
    'duty',
    ['chức danh trong hội đồng', 'chức vụ trong hội đồng', 'chức danh', 'chức vụ', 'chức danh trong hđ'],
  ],
]);

/** A council that assesses a title (hội đồng đánh giá, thẩm định). */
export const council: Register = {
  knows(headings, said) {
    const known = knownMeanings(headings, meaningOf);
    return known.has('member') && known.has('duty') && isCouncil(said()) ? known.size : 0;
  },
  read(section, { year }) {
    const members = membersOf(section);
    const last = members[members.length - 1];
    const block = readTitleBlock(section.grid, section.blockTop, section.top);
    const assessed = block.year ?? year;
    if (last === undefined || assessed === null) return { findings: [] };
    const rule = block.title === null ? easiestCouncil(assessed) : procedureOf(block.title, assessed).council;
    return { findings: checkSize(members.length, rule, last) };
  },
};

const ofAssessment = /hoi dong (?:danh gia|tham dinh|xet|binh xet|cong nhan|cham)/;
const plain = /hoi dong(?: (?:nam 20|xa|phuong|thi tran).*)?$/;
/** Schools, the people's council and rewards have councils by other rules. */
const ofOthers = /nhan dan|quan tri|ky luat|thi dua|khen thuong|sang kien|tuyen|tot nghiep|tu danh gia/;

/** "Tổ giúp việc (của hội đồng)" above a table of its own. */
const ofHelpers = /^(?:danh sach )?(?:[ivx]+ )?(?:to|ban) (?:giup viec|thu ky)/;

function isCouncil(texts: string[]): boolean {
  const folded = texts.map(fold);
  const named = folded.filter((text) => text.includes('hoi dong'));
  if (named.some((text) => ofOthers.test(text)) || folded.some((text) => ofHelpers.test(text))) return false;
  return (
    named.some((text) => ofAssessment.test(text)) ||
    (named.length > 0 && named.every((text) => plain.test(text)))
  );
}

/** The members' cells; who helps the council is no member of it. */
function membersOf(section: Section): Place[] {
  const column = columnsOf(section, meaningOf, 'member')[0] ?? 0;
  const rows = recordsIn(section, [column]);
  const helpers = rows.findIndex(({ banner }) => /giup viec|thu ky/.test(fold(banner ?? '')));
  return (helpers < 0 ? rows : rows.slice(0, helpers)).map(({ row }) => placeAt(section, row, column));
}

/** At least five members, an odd number (điểm b khoản 2 Điều 10 Thông tư 24/2023, Điều 9 Thông tư 25/2023). */
function checkSize(members: number, rule: Procedure['council'], place: Place): Finding[] {
  if (rule === null) return [];
  const { atLeast } = rule;
  if (members < atLeast) return [{ code: 'council.tooFew', place, facts: { members, atLeast } }];
  return members % 2 === 0 ? [{ code: 'council.even', place, facts: { members } }] : [];
}
