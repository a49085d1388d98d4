import type { Finding } from '../finding';
import { groupKey, groupNamedIn } from '../layout/groups';
import { readTitleBlock, type TitleBlock, titleNamedIn } from '../layout/titleBlock';
import { fold } from '../text/fold';
import type { Title } from '../title';
import { type HeadingReader, headingReader, knownMeanings } from './headings';
import type { ListLine } from './lines';
import { type RecordRow, recordsIn, sharedColumnIn } from './records';
import type { Register } from './register';
import { columnsOf, linesAbove, placeAt, type Section, textAt } from './section';

type Heading = 'clan' | 'organisation' | 'tier';

const meaningOf: HeadingReader<Heading> = headingReader<Heading>([
  ['clan', ['dòng họ', 'tên dòng họ', 'họ tộc', 'tên họ tộc', 'dòng tộc', 'tên dòng tộc', 'dòng họ học tập']],
  [
    'organisation',
    ['đơn vị', 'tên đơn vị', 'cơ quan', 'tên cơ quan', 'cơ quan đơn vị', 'trường', 'tên trường'],
  ],
  ['organisation', ['tên cơ quan đơn vị', 'đơn vị học tập', 'tên đơn vị học tập', 'đơn vị trường học']],
  ['tier', ['cấp', 'cấp quản lý', 'thuộc cấp', 'cấp công nhận', 'cấp đánh giá', 'cấp đơn vị']],
]);

/** A list of clans by residential group (danh sách dòng họ học tập). */
export const clans: Register = {
  knows(headings, said) {
    if (!leads(headings, 'clan')) return 0;
    const isOurs = sharedColumnIn(headings, 'group') !== null || speaksOf(said(), ['clan']);
    return isOurs ? 1 + knownMeanings(headings, meaningOf).size : 0;
  },
  read(section) {
    const group = sharedColumnIn(section.headings, 'group');
    const block = blockOf(section);
    const lines = linesOf(section, 'clan', ({ row, banner }) => {
      const shown = textAt(section, row, group) || (groupNamedIn(banner ?? '') ?? block.group ?? '');
      return shown === '' ? null : groupKey(/^\d{1,3}$/.test(shown) ? `Tổ ${shown}` : shown);
    });
    return lines.length === 0 ? null : { clans: lines, findings: titleVariant(section, block) };
  },
};

const organisationTitles: Title[] = ['organisation', 'districtOrganisation', 'provinceOrganisation'];

/** A list of schools, offices and firms with the level of government that counts them (đơn vị học tập). */
export const organisations: Register = {
  knows(headings, said) {
    if (!leads(headings, 'organisation')) return 0;
    const known = knownMeanings(headings, meaningOf);
    const isJudged = ['registered', 'result'] as const;
    const isList =
      known.has('tier') && isJudged.some((meaning) => sharedColumnIn(headings, meaning) !== null);
    return isList || speaksOf(said(), organisationTitles) ? known.size : 0;
  },
  read(section) {
    const tier = columnsOf(section, meaningOf, 'tier')[0] ?? null;
    const block = blockOf(section);
    const ofBlock = tierOfBlock(section, block);
    const lines = linesOf(
      section,
      'organisation',
      ({ row, banner }) => tierIn(textAt(section, row, tier)) ?? tierOfBanner(banner) ?? ofBlock,
    );
    return lines.length === 0 ? null : { organisations: lines, findings: titleVariant(section, block) };
  },
};

/** A column of clans or offices is a list of them where no person's name stands before it. */
function leads(headings: string[][], meaning: 'clan' | 'organisation'): boolean {
  const column = headings.findIndex((path) => meaningOf(path) === meaning);
  const person = sharedColumnIn(headings, 'name');
  return column >= 0 && (person === null || column < person);
}

const speaksOf = (said: string[], wanted: Title[]): boolean =>
  said.some((text) => wanted.some((title) => titleNamedIn(text)?.title === title));

function linesOf(
  section: Section,
  meaning: 'clan' | 'organisation',
  whereOf: (record: RecordRow) => string | null,
): ListLine[] {
  const column = columnsOf(section, meaningOf, meaning)[0] ?? 0;
  return recordsIn(section, [column]).flatMap((record) => {
    const name = textAt(section, record.row, column);
    const where = whereOf(record);
    // A count of clans or offices has no letters.
    if (where === null || !/\p{L}/u.test(name)) return [];
    return [{ name, where, place: placeAt(section, record.row, column) }];
  });
}

const tiers: [string, RegExp][] = [
  ['province', /(?:^| )(?:tinh|thanh pho truc thuoc)(?: |$)/],
  ['district', /(?:^| )(?:huyen|quan|thi xa|thanh pho|tp)(?: |$)/],
  ['commune', /(?:^| )(?:xa|phuong|thi tran|co so)(?: |$)/],
];

/** "xã", "Cấp huyện": the level a cell names; of a ward in a district, the upper one would be wrong, so one only. */
function tierIn(shown: string): string | null {
  const folded = fold(shown);
  return tiers.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

const tierOfBanner = (banner: string | null): string | null =>
  banner !== null && /(?:^| )(?:cap|thuoc) /.test(fold(banner)) ? tierIn(banner) : null;

function tierOfBlock(section: Section, { title }: TitleBlock): string | null {
  if (title === 'districtOrganisation') return 'district';
  if (title === 'provinceOrganisation') return 'province';
  const ofWard = [section.grid.sheet, ...linesAbove(section)].some((text) =>
    /(?:cap|thuoc) (?:xa|phuong|thi tran)|(?:xa|phuong) quan ly/.test(fold(text)),
  );
  return ofWard ? 'commune' : null;
}

const blockOf = ({ grid, blockTop, top }: Section): TitleBlock => readTitleBlock(grid, blockTop, top);

/** An older or local name of the title is understood, and told. */
function titleVariant({ grid }: Section, { variant, title }: TitleBlock): Finding[] {
  if (variant === null || title === null) return [];
  const place = { sheet: grid.sheet, row: variant.row + 1, column: variant.column + 1 };
  return [{ code: 'title.variant', place, facts: { shown: variant.shown, title } }];
}
