import type { LayoutName } from '../layouts/layout';

/** What a ward's own TT 25 page is to say; shares are per cent of the ward's people, hit as exactly as whole people allow. */
export interface CommunePlan {
  /** Indicators not met at all. */
  unmet?: readonly string[];
  /** Indicators met at level 1 only. */
  levelOneOnly?: readonly string[];
  shares: { learning: number; trained: number; degree: number };
}

/** How one ward's workbook is made. `variant` counts from 0 inside the layout family. */
export interface FilePlan {
  name: string;
  /** The name typed in the title blocks, where it is not the unit's present name. */
  typedName?: string;
  layout: LayoutName;
  variant: number;
  groups: number;
  summary: boolean;
  /** The scores of 2023 by TT 44 stand in a tab of their own. */
  old2023?: boolean;
  commune?: CommunePlan;
  /** Tabs that have nothing to do with scorecards. */
  extras?: readonly ('notes' | 'photos' | 'phones' | 'filtered' | 'filteredHidden')[];
  trouble?: 'corrupt' | 'errors';
  /** How many pairs of different people with one name live here. */
  namesakes?: number;
}

/** One administrative unit of the made-up town, with the years it was in force. */
export interface Unit {
  code: string;
  name: string;
  kind: 'phường' | 'xã';
  from?: [day: number, month: number, year: number];
  until?: [day: number, month: number, year: number];
  replacedBy?: string;
  /** Two different legal notions of "vùng khó khăn": Công dân học tập, and TT 25. */
  difficult?: { citizen?: boolean; commune?: boolean };
  file: FilePlan | null;
  /** Only where there is no file to count them in. */
  groupsWithoutFile?: number;
}

const strong = { learning: 83, trained: 64, degree: 17 };

/** Shares that reach level 1 in an ordinary ward. */
export const middling = { learning: 68, trained: 55, degree: 13.5 };
/** Level 1: what most wards reach. */
export const toLevelOne: CommunePlan = { levelOneOnly: ['4.2', '4.3', '4.4'], shares: middling };

/** Level 2. */
export const toLevelTwo: CommunePlan = { shares: strong };

/** A unit of the list; its number gives its code. */
export function unit(
  kind: Unit['kind'],
  number: number,
  name: string,
  rest: Omit<Unit, 'code' | 'name' | 'kind'>,
): Unit {
  return { code: `HM${String(number).padStart(2, '0')}`, name, kind, ...rest };
}
