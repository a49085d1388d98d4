import { type Marked, type OfficeMark, officeTurn } from '../domain/returns/officeTurn';
import type { ReturnStamp } from '../domain/returns/returnState';
import { idOfLink } from '../domain/units/fileLink';
import { stateNames, submitWords } from '../words/submit';
import { faultText } from './faultText';
import { failureKind } from './openWard';
import { findOwnTab } from './ownTabs';
import { readStamp, writeItem } from './returnTab';

/**
 * Writes into a ward's tab "Số liệu nộp" that its figures are taken, or sent back and why, unless the ward or a colleague
 * changed something since `seen`. Nothing throws; as many calls for every workbook.
 */
export function markInWard(link: string, seen: ReturnStamp, mark: OfficeMark): Marked {
  const id = idOfLink(link);
  if (id === null) return 'badLink';
  try {
    return markIn(SpreadsheetApp.openById(id), seen, mark);
  } catch (error) {
    return failureKind(faultText(error));
  }
}

function markIn(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  seen: ReturnStamp,
  mark: OfficeMark,
): Marked {
  const tab = findOwnTab(spreadsheet, submitWords.tab);
  const shown = tab?.getDataRange().getDisplayValues() ?? null;
  const now = readStamp(shown);
  if (tab === null || shown === null || now === null) return 'noTab';
  const turn = officeTurn(now, seen, mark);
  if (turn !== 'write') return turn === 'stands' ? 'done' : turn;
  try {
    // The reason comes first: a ward that reads "Trả lại" must find it.
    if (mark.state === 'returned' && !writeItem(tab, shown, 'returnedBecause', mark.because)) return 'noTab';
    writeItem(tab, shown, 'state', stateNames[mark.state]);
    // What Google refuses it may tell only now.
    SpreadsheetApp.flush();
    return 'done';
  } catch (error) {
    return /permission|protected|not allowed|edit|quyền|bảo vệ/i.test(faultText(error))
      ? 'notEditor'
      : 'other';
  }
}
