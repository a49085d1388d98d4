import type { Grid } from '../domain/layout/grid';
import type { FailureKind } from '../domain/town/townReport';
import { readTabs } from './readTabs';

/** A ward's workbook as read from its link, or why it could not be. */
export type WardOpening =
  | { outcome: 'read'; grids: Grid[] }
  | { outcome: 'failed'; kind: FailureKind; detail: string };

const idInLink = /\/d\/([\w-]{10,})/;
const bareId = /^[\w-]{10,}$/;

/** The spreadsheet's id in a link or on its own; null when the text holds none. */
export const idOfLink = (link: string): string | null =>
  idInLink.exec(link)?.[1] ?? (bareId.test(link) ? link : null);

/** Reads all tabs of a ward's workbook. Google's refusals become kinds; nothing throws. */
export function openWard(link: string): WardOpening {
  const id = idOfLink(link);
  if (id === null) return { outcome: 'failed', kind: 'badLink', detail: link };
  try {
    return { outcome: 'read', grids: readTabs(SpreadsheetApp.openById(id)).map((tab) => tab.grid) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { outcome: 'failed', kind: failureKind(detail), detail };
  }
}

/** Google's own texts, as reported by people who met them. */
const refusals: [RegExp, FailureKind][] = [
  [/do(?:es)? not have permission|not have access|permission to access/i, 'notAllowed'],
  [/not found|could not be found|does not exist|is missing/i, 'notFound'],
  [/failed while accessing|not supported for this document|unable to open/i, 'unreadable'],
];

const failureKind = (message: string): FailureKind =>
  refusals.find(([text]) => text.test(message))?.[1] ?? 'other';
