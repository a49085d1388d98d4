import type { Grid } from '../domain/layout/grid';
import type { FailureKind } from '../domain/town/townReport';
import { idOfLink } from '../domain/units/fileLink';
import { wardTabs } from '../words/ownTab';
import { faultText } from './faultText';
import { findOwnTab } from './ownTabs';
import { readTabs } from './readTabs';

/** What of a ward's workbook counts: the tabs that people made, and what the ward handed up. */
export interface WardTabs {
  grids: Grid[];
  /** The shown texts of the tab "Số liệu nộp"; null where the ward never handed anything up. */
  handedUp: string[][] | null;
}

/** A ward's workbook, or why it could not be read. */
export type WardOpening =
  | ({ outcome: 'read' } & WardTabs)
  | { outcome: 'failed'; kind: FailureKind; detail: string };

/** Reads all tabs of a ward's workbook. Google's refusals become kinds; nothing throws. */
export function openWard(link: string): WardOpening {
  const id = idOfLink(link);
  if (id === null) return { outcome: 'failed', kind: 'badLink', detail: link };
  try {
    const spreadsheet = SpreadsheetApp.openById(id);
    return {
      outcome: 'read',
      grids: readTabs(spreadsheet).map((tab) => tab.grid),
      handedUp: findOwnTab(spreadsheet, wardTabs.handedUp)?.getDataRange().getDisplayValues() ?? null,
    };
  } catch (error) {
    const detail = faultText(error);
    return { outcome: 'failed', kind: failureKind(detail), detail };
  }
}

/** Why a workbook cannot be opened, without reading it; null where it can. */
export function whyClosed(id: string): FailureKind | null {
  try {
    SpreadsheetApp.openById(id);
    return null;
  } catch (error) {
    return failureKind(faultText(error));
  }
}

/** Google's own texts, as reported by people who met them; a Vietnamese account gets them in Vietnamese. */
const refusals: [RegExp, FailureKind][] = [
  [/do(?:es)? not have permission|not have access|permission to access|không có quyền/i, 'notAllowed'],
  [/not found|could not be found|does not exist|is missing|không tìm thấy|bị thiếu/i, 'notFound'],
  [/openById\b.* SpreadsheetApp/i, 'notFound'],
  [/failed while accessing|not supported for this document|unable to open/i, 'unreadable'],
];

/** Which kind of refusal a text of Google's means. */
export const failureKind = (message: string): FailureKind =>
  refusals.find(([text]) => text.test(message))?.[1] ?? 'other';
