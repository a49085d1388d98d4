import type { Grid } from '../../domain/layout/grid';
import { newYearDraftName, wardTabs } from '../../words/ownTab';
import { openWard, type WardOpening, type WardTabs } from '../openWard';
import { isOwnTab } from '../ownTabs';
import { readXlsx } from '../xlsx/readXlsx';
import { UnreadableXlsx } from '../xlsx/unreadable';
import { type FetchedFile, fetchFiles } from './fetchFiles';
import type { ListedFile } from './listFiles';

/** One workbook to be read; `listed` is null where Drive does not list it. */
export interface WantedFile {
  id: string;
  listed: ListedFile | null;
}

/** As many workbooks as are fetched at one time; what a stopped run loses at most. */
export const atOnce = 20;

/**
 * Opens workbooks by the quickest way that is open for each: those that Drive lists come as .xlsx, all at one time; what
 * cannot be had so is opened one by one. Each answer is worked out when it is asked for, so that only one workbook's
 * cells are held. Nothing throws: whatever goes wrong with one file is that file's answer.
 */
export function openFiles(files: WantedFile[]): (() => WardOpening)[] {
  const listed = files.flatMap(({ listed }) => (listed === null || listed.kind === 'other' ? [] : [listed]));
  const fetched = new Map(listed.map((file, index) => [file, index]));
  const answers = fetchFiles(listed);
  return files.map((file) => () => {
    const index = file.listed === null ? undefined : fetched.get(file.listed);
    const answer = index === undefined ? undefined : answers[index];
    if (index !== undefined) answers[index] = { status: 0 };
    return opened(file, answer);
  });
}

function opened({ id, listed }: WantedFile, answer: FetchedFile | undefined): WardOpening {
  if (answer !== undefined && 'bytes' in answer) {
    try {
      return { outcome: 'read', ...wardTabsOf(readXlsx(answer.bytes)) };
    } catch (fault) {
      // A Sheet that came damaged can still be opened; an .xlsx is what it is.
      if (listed?.kind === 'xlsx') return { outcome: 'failed', kind: 'unreadable', detail: faultOf(fault) };
    }
  }
  return openWard(id);
}

const faultOf = (fault: unknown): string => (fault instanceof UnreadableXlsx ? fault.kind : String(fault));

/** The tabs of a whole workbook, those that the add-in made taken out. */
function wardTabsOf(grids: Grid[]): WardTabs {
  const [own, made] = [grids.filter(isOurs), grids.filter((grid) => !isOurs(grid))];
  return {
    grids: made.filter(({ sheet }) => sheet !== newYearDraftName),
    handedUp: own.find(({ sheet }) => sheet.startsWith(wardTabs.handedUp))?.shown ?? null,
  };
}

const isOurs = ({ shown }: Grid): boolean => isOwnTab(shown);
