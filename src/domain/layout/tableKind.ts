import type { Title } from '../title';
import { columnOf, type Header } from './header';
import { criteriaIn, type TableKind } from './table';
import type { Meaning } from './vocabulary';

const fewestCriteria = 2;

/** A list of clans or offices may count households too, but it is no summary of the ward's households. */
const ownLists: (Title | null)[] = ['clan', 'organisation', 'community'];

/** What the columns under a header make of a table whose heading names that title. */
export function kindOf(header: Header, title: Title | null): TableKind {
  const has = (meaning: Meaning) => columnOf(header, meaning) !== null;
  if ((has('level1') || has('level2')) && (has('criterion') || has('content'))) return 'checklistPage';
  if (has('name') && criteriaIn(header).size >= fewestCriteria) return 'roster';
  if (has('max') && (has('selfScore') || has('reviewScore')) && (has('criterion') || has('content'))) {
    return 'pointsPage';
  }
  const counts = ['households', 'householdsRegistered', 'householdsRecognised', 'adults'] as const;
  const isSummary = has('group') && counts.some(has) && !ownLists.includes(title);
  return isSummary ? 'groupSummary' : 'other';
}
