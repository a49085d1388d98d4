import type { FamilyPart } from '../criteria';
import type { GroupNaming } from '../groups';
import type { PenStyle } from '../pen';
import type { CitizensLayoutName } from '../tabs/citizensLayouts';
import type { CommuneLayoutName } from '../tabs/communeLayouts';
import type { SummaryLayoutName } from '../tabs/summaryLayouts';
import type { TitleStyle } from '../titles';

export type LayoutName = 'F-clean' | 'F-twoRow' | 'F-perGroup' | 'F-banners' | 'F-textual' | 'F-formulas';

/** What a column of a household roster holds. */
export type FamilyField =
  | FamilyPart
  | '1'
  | 'serial'
  | 'householdCode'
  | 'group'
  | 'head'
  | 'birth'
  | 'birthMale'
  | 'birthFemale'
  | 'address'
  | 'phone'
  | 'members'
  | 'registered'
  | 'total'
  | 'result'
  | 'note'
  | 'helper';

/** One column of any table: its field, its heading, and the heading above it when several columns share one. */
export interface Column<Field extends string> {
  field: Field;
  heading: string;
  under?: readonly string[];
  hidden?: boolean;
  width?: number;
}

/** The row of numbers under a header: (1)(2)(3), 1 2 3 with sums in words, or A B 1 2. */
export type Numbering = 'brackets' | 'sums' | 'lettersFirst';

/** What follows the last record. */
export interface Tail {
  /** Rows with a serial number and nothing else. */
  preNumbered?: number;
  dots?: boolean;
  /** Results typed at once under the last row. */
  glued?: boolean;
  footnote?: string;
  signatures?: boolean;
}

/** What a careful clerk adds to a table. */
export interface Furniture {
  /** The header stays in sight. */
  frozen?: boolean;
  /** The column "Đăng ký" offers its two words in a list. */
  tickList?: boolean;
  /** A remark on the heading of the total. */
  headingNote?: string;
  /** Totals from here on are coloured. */
  colouredFrom?: number;
}

/** How one ward lays out its scorecards of "Gia đình học tập". Data only: roster.ts types it. */
export interface FamilyLayout {
  tab: string;
  subject: string;
  title: TitleStyle;
  columns: readonly Column<FamilyField>[];
  numbering?: Numbering;
  /** One list, one tab for each group, or one list with a banner row before each group. */
  arrangement: 'flat' | 'tabs' | 'banners';
  groupNaming: GroupNaming;
  /** With one tab for each group: where the group's name stands. */
  groupIn?: 'tabName' | 'titleBlock';
  banner?: { serial: 'roman' | 'none'; merged: boolean };
  subtotal?: { label: 'Cộng' | 'Tổng'; kind: 'sums' | 'counts' };
  grandTotal?: string;
  serialsRestart?: boolean;
  formulas?: { serial?: boolean; criterionOne?: boolean; total?: 'sum' | 'plus'; result?: boolean };
  /** What stands for registered and not registered. */
  tick?: readonly [string | number, string | number | null];
  /** What stands for recognised and not recognised. */
  resultWords?: readonly [string, string | null];
  mergedGroupCells?: boolean;
  /** In one list: an empty row where the next group begins. */
  blankBetweenGroups?: boolean;
  furniture?: Furniture;
  pen: PenStyle;
  tail: Tail;
  citizens: CitizensLayoutName;
  summary: SummaryLayoutName;
  commune: CommuneLayoutName;
}

/** A column of a table, for the layout literals. */
export function col<Field extends string>(
  field: Field,
  heading: string,
  more: { under?: readonly string[]; hidden?: boolean; width?: number } = {},
): Column<Field> {
  return { field, heading, ...more };
}
