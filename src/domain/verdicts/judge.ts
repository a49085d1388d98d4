import type { ChecklistSet, CriteriaSet, PointsSet } from '../criteria/criteriaSet';
import type { DifficultAreas } from '../criteria/difficultArea';
import type { ChecklistCard, PointsCard, Scorecard } from '../scorecards/scorecard';
import { judgeChecklist } from './judgeChecklist';
import { insufficient, type Judgement } from './judgement';
import { judgePoints } from './judgePoints';
import type { KnownElsewhere } from './knownElsewhere';
import { type Reason, reason, type Verdict } from './verdict';

/**
 * Judges one scorecard by its set (null = none in force for its title and year). What people typed wrongly
 * became findings before; nothing throws here, and what cannot be decided is "insufficient" with the reason.
 * `known` are the shares of a checklist that other tabs already give.
 */
export function judge(
  card: Scorecard,
  set: CriteriaSet | null,
  areas: DifficultAreas,
  known?: KnownElsewhere,
): Verdict {
  const { title, subject, year, place } = card;
  const { outcome, total, band, level, reasons } = judgementOf(card, set, areas, known);
  const [id, version] = [set?.id ?? null, set?.version ?? null];
  return { title, set: id, version, subject, year, place, outcome, total, band, level, reasons };
}

function judgementOf(
  card: Scorecard,
  set: CriteriaSet | null,
  areas: DifficultAreas,
  known?: KnownElsewhere,
): Judgement {
  if (set !== null && isPoints(card) && isPointsSet(set)) return judgePoints(card, set, areas);
  if (set !== null && isChecklist(card) && isChecklistSet(set))
    return judgeChecklist(card, set, areas, known);
  return insufficient([noSet(card, set)]);
}

const isPoints = (card: Scorecard): card is PointsCard => card.kind === 'points';
const isChecklist = (card: Scorecard): card is ChecklistCard => card.kind === 'checklist';
const isPointsSet = (set: CriteriaSet): set is PointsSet => set.kind === 'points';
const isChecklistSet = (set: CriteriaSet): set is ChecklistSet => set.kind === 'checklist';

/** No set, or a sheet of the other kind: a points sheet of Thông tư 44 filled in for 2024 has no set of its own. */
const noSet = (card: Scorecard, set: CriteriaSet | null): Reason =>
  card.year === null
    ? reason('yearUnknown', '', {})
    : reason('noSetForYear', set?.basis.number ?? '', { year: card.year });
