import { fold } from '../text/fold';
import { tidy } from '../text/normalise';
import type { Title } from '../title';
import type { Grid } from './grid';
import { groupNamedIn } from './groups';
import type { Column } from './header';
import { titleAbove } from './titleBlock';
import { meaningOf } from './vocabulary';

const clanHeading = /^(?:ten )?(?:(?:dong ho|dong toc|ho toc|chi ho|chi toc)(?: |$))+(?:hoc tap)?$/;
const officeHeading = /^(?:ten )?(?:(?:don vi|co quan|truong)(?: |$))+(?:hoc tap)?$/;

/** The title of those a folded heading lists where they are no persons: "Dòng họ, chi họ", "Cơ quan, đơn vị". */
export const unitTitle = (heading: string): 'clan' | 'organisation' | null => {
  if (clanHeading.test(heading)) return 'clan';
  return officeHeading.test(heading) ? 'organisation' : null;
};

const leaders: [RegExp, 'clan' | 'organisation'][] = [
  [/truong (?:ho|toc|dong ho|chi ho)(?: |$)/, 'clan'],
  [/(?:thu truong|hieu truong|giam doc)(?: |$)/, 'organisation'],
];

/** The title of those whose leader a folded heading names: "Họ tên trưởng họ", "Họ và tên thủ trưởng". */
export const leaderTitle = (heading: string): 'clan' | 'organisation' | null =>
  leaders.find(([wording]) => wording.test(heading))?.[1] ?? null;

/** Households and people, by headings that elsewhere may count them. */
const personHeading =
  /^(?:ho dan|(?:ten )?gia dinh|(?:ten )?(?:nguoi )?dai dien(?: cua)? (?:ho|gia dinh)(?: gia dinh)?|ten nguoi)$/;

/** In a list of families or citizens, and there only, these head the names too: "Hộ", "Họ", "Tên". */
const shortPersonHeading = /^(?:ho|ten)$/;

/** Names of those who live in a unit, never of who leads it. */
const residentHeading = /chu ho|gia dinh|cong dan|dai dien|^ten ho$/;

/**
 * In a list of criteria the column of those who are judged: people, or clans, offices or residential groups. `heading`
 * says where the list's own lines begin, and where its header does.
 */
export function withSubjects(
  columns: Column[],
  grid: Grid,
  heading: { from: number; top: number },
  bottom: number,
): Column[] {
  const marks = columns.filter(
    ({ meaning }) => meaning?.startsWith('score:') || meaning?.startsWith('part:'),
  );
  const list = new ListOfCriteria(columns, grid, bottom);
  if (marks.length < 2) return list.countedGroups();
  const subject = list.subject(titleAbove(grid, heading.from, heading.top));
  if (subject === null) return columns;
  return columns.map((column) => {
    if (column === subject) return { ...column, meaning: 'name' };
    return column.meaning === 'name' ? { ...column, meaning: null } : column;
  });
}

/** Who a cell of the column names: under "Thôn" a bare 3 is "Thôn 3", where the heading leaves the kind open "Tổ 3". */
export function subjectNamed({ path }: Column, shown: string): string {
  const leaf = tidy(path[path.length - 1] ?? '');
  if (!/^\d{1,3}$/.test(shown) || meaningOf([leaf], new Map()) !== 'group') return shown;
  const kind = /^[\p{L} ]+$/u.test(leaf) ? leaf.replace(/^tên /iu, '') : 'Tổ';
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${shown}`;
}

class ListOfCriteria {
  constructor(
    private readonly columns: Column[],
    private readonly grid: Grid,
    private readonly bottom: number,
  ) {}

  /** The column to take for the names in place of what its heading alone means; null where that stands. */
  subject(title: Title | null): Column | null {
    const names = this.columns.filter(({ meaning }) => meaning === 'name');
    if (names.some((column) => residentHeading.test(leafOf(column)))) return null;
    const person = names.length > 0 ? null : this.headed(personHeading);
    const subject = person ?? this.unit(title);
    if (subject !== null || names.length > 0) return subject;
    const anybody = this.headed(/^(?:ten )?doi tuong$/);
    if (anybody !== null) return anybody;
    if (title === 'family' || title === 'citizen') return this.headed(shortPersonHeading);
    if (isOfUnits(title) || this.mayNameOthers()) return null;
    return this.firstUnit() ?? this.groupColumn();
  }

  /** The clans, offices or residential groups that a list of this title judges. */
  private unit(title: Title | null): Column | null {
    if (title === 'community') return this.groupColumn() ?? this.officesThatAreGroups();
    if (title === 'clan') return this.unclaimed(clanHeading) ?? this.headed(/^ho$/);
    return isOfUnits(title) ? this.unclaimed(officeHeading) : null;
  }

  /** "Đơn vị" over the names of residential groups. */
  private officesThatAreGroups(): Column | null {
    const column = this.unclaimed(officeHeading);
    const texts = column === null ? [] : this.textsOf(column);
    const groups = texts.filter((text) => groupNamedIn(text) !== null);
    // The rest may be a total and signatures.
    return groups.length > 0 && groups.length * 2 > texts.length ? column : null;
  }

  /** The columns, with "Đơn vị" as the group's where it names the groups whose households are counted beside. */
  countedGroups(): Column[] {
    const counts = this.columns.some(({ meaning }) => meaning?.startsWith('households'));
    const groups = counts && this.groupColumn() === null ? this.officesThatAreGroups() : null;
    return this.columns.map((column) => (column === groups ? { ...column, meaning: 'group' } : column));
  }

  private groupColumn(): Column | null {
    return this.columns.find(({ meaning }) => meaning === 'group') ?? null;
  }

  private firstUnit(): Column | null {
    return this.unclaimed(clanHeading) ?? this.unclaimed(officeHeading);
  }

  private unclaimed(heading: RegExp): Column | null {
    return this.columns.find((column) => column.meaning === null && heading.test(leafOf(column))) ?? null;
  }

  /** Like `unclaimed`, but the column must hold words: "Hộ" may number the households, "Hộ dân" count them. */
  private headed(heading: RegExp): Column | null {
    const fits = (column: Column) =>
      column.meaning === null && heading.test(fold(column.path.join(' '))) && this.holdsWords(column);
    return this.columns.find(fits) ?? null;
  }

  /** True when a column that nobody knows, other than that of clans, offices or leaders, holds words. */
  private mayNameOthers(): boolean {
    const unit = this.firstUnit();
    return this.columns.some(
      (column) =>
        column.meaning === null &&
        column !== unit &&
        leaderTitle(leafOf(column)) === null &&
        this.holdsWords(column),
    );
  }

  private holdsWords(column: Column): boolean {
    return this.textsOf(column).length > 0;
  }

  /** What stands in words in the first rows of a column; totals and signatures come later, or are few. */
  private textsOf({ index }: Column): string[] {
    const rows = this.grid.shown.slice(this.bottom + 1, this.bottom + 1 + rowsLookedAt);
    return rows.map((texts) => tidy(texts[index] ?? '')).filter((text) => /\p{L}{2}/u.test(text));
  }
}

const rowsLookedAt = 20;

const isOfUnits = (title: Title | null): boolean =>
  title === 'clan' ||
  title === 'community' ||
  title === 'organisation' ||
  title === 'districtOrganisation' ||
  title === 'provinceOrganisation';

const leafOf = ({ path }: Column): string => fold(path[path.length - 1] ?? '');
