import { shippedSets } from '../../../src/domain/criteria/catalogue';
import {
  type ChecklistSet,
  type CriteriaSet,
  type Criterion,
  indicatorsOf,
  type PointsSet,
} from '../../../src/domain/criteria/criteriaSet';
import type { DifficultAreas } from '../../../src/domain/criteria/difficultArea';
import { organisationKinds } from '../../../src/domain/criteria/organisationKind';
import type {
  ChecklistAnswer,
  ChecklistCard,
  Mark,
  PointsCard,
} from '../../../src/domain/scorecards/scorecard';
import { saysNotApplicable } from '../../../src/domain/text/notApplicable';
import type { Title } from '../../../src/domain/title';
import { judge } from '../../../src/domain/verdicts/judge';
import type { KnownElsewhere } from '../../../src/domain/verdicts/knownElsewhere';
import type { Verdict } from '../../../src/domain/verdicts/verdict';

export const place = { sheet: 'Chấm điểm', row: 7, column: 2 };
const subject = { name: 'Nguyễn Văn An', group: 'Tổ 1', key: 'nguyen van an|1', identity: '' };

export const ordinary: DifficultAreas = { difficultForCitizens: false, difficultForCommune: false };
export const difficult: DifficultAreas = { difficultForCitizens: true, difficultForCommune: true };
export const unknownArea: DifficultAreas = { difficultForCitizens: null, difficultForCommune: null };

/** A typed cell: a number, '' for blank, 'KAD' for what cannot apply, or other text. */
export type Typed = number | string;

export function mark(typed: Typed): Mark {
  if (typeof typed === 'number') return { kind: 'points', points: typed, place };
  if (saysNotApplicable(typed)) return { kind: 'notApplicable', shown: typed, place };
  return typed === '' ? { kind: 'blank', place } : { kind: 'unreadable', shown: typed, place };
}

/** A card with the typed points of criteria 1, 2, 3 … */
export function pointsCard(title: Title, typed: Typed[], more: Partial<PointsCard> = {}): PointsCard {
  return {
    kind: 'points',
    title,
    year: 2024,
    subject,
    place,
    registered: null,
    marks: Object.fromEntries(typed.map((one, index) => [`${index + 1}`, mark(one)])),
    partMarks: {},
    typedTotal: null,
    typedResult: null,
    evidence: null,
    ...more,
  };
}

export function checklistCard(
  answers: Record<string, ChecklistAnswer>,
  more: Partial<ChecklistCard> = {},
): ChecklistCard {
  return {
    kind: 'checklist',
    title: 'commune',
    year: 2024,
    subject,
    place,
    organisation: organisationKinds,
    answers,
    ...more,
  };
}

export const answer = (more: Partial<ChecklistAnswer> = {}): ChecklistAnswer => ({
  level1: true,
  level2: true,
  figures: null,
  evidence: 'Báo cáo',
  place,
  ...more,
});

export const shipped = <S extends CriteriaSet>(id: string): S =>
  shippedSets.find((set) => set.id === id) as S;

export const citizens = shipped<PointsSet>('CONGDAN-324');
export const communeTt25 = shipped<ChecklistSet>('CDHT-XA-TT25');

/** TT 44 with maxima of our own; the real ones are not known. */
export const communeTt44 = filledIn(shipped<PointsSet>('CDHT-XA-TT44'));

/** QĐ 448 with the missing figures filled in by our own. */
export const families: PointsSet = {
  ...shipped<PointsSet>('GDHT-448'),
  criteria: [30, 30, 20, 20].map((max, index) => ({
    id: `${index + 1}`,
    name: `Tiêu chí ${index + 1}`,
    max,
    parts: [],
  })),
  outcome: {
    kind: 'threshold',
    threshold: { ordinary: 80, difficultArea: 70 },
    clause: 'Quyết định 448/QĐ-KHVN',
  },
};

/** The points of every criterion where a card has that share of a hundred of each. */
export const inProportion = ({ criteria }: PointsSet, total: number): number[] =>
  criteria.map(({ max }) => ((max ?? 0) * total) / 100);

/** A template with figures of our own for those that nobody read: what is left of the whole, in whole points. */
export function filledIn(set: PointsSet): PointsSet {
  const own = ['1', '2', '3', '4'].map((id): Criterion => ({ id, name: id, max: null, parts: [] }));
  const criteria = shareOut(set.criteria.length > 0 ? set.criteria : own, set.totalMax ?? 100);
  const threshold = { ordinary: 80, difficultArea: 70 };
  const { outcome } = set;
  return {
    ...set,
    criteria: criteria.map((one) => ({ ...one, parts: shareOut(one.parts, one.max ?? 0) })),
    outcome:
      outcome.kind === 'bands' || outcome.threshold.ordinary !== null ? outcome : { ...outcome, threshold },
  };
}

function shareOut(criteria: Criterion[], whole: number): Criterion[] {
  const open = criteria.filter(({ max }) => max === null);
  const left = criteria.reduce((rest, { max }) => rest - (max ?? 0), whole);
  const each = Math.floor(left / open.length);
  const larger = new Set(open.slice(0, left % open.length));
  return criteria.map((one) => (one.max === null ? { ...one, max: each + (larger.has(one) ? 1 : 0) } : one));
}

/** Changes to the answers of a checklist, by indicator. */
export type Answers = Record<string, Partial<ChecklistAnswer>>;

/** Every indicator of a checklist answered đạt at both levels, with evidence and without figures. */
const allAnswered = (set: ChecklistSet, more: Answers = {}): Record<string, ChecklistAnswer> =>
  Object.fromEntries(indicatorsOf(set).map(({ id }) => [id, answer(more[id])]));

interface Circumstances {
  organisation?: ChecklistCard['organisation'];
  known?: KnownElsewhere;
  area?: DifficultAreas;
}

/** The verdict on a checklist whose indicators are all answered đạt, but for those answers. */
export const judgedBut = (
  set: ChecklistSet,
  more: Answers,
  { organisation = organisationKinds, known, area = ordinary }: Circumstances = {},
): Verdict =>
  judge(checklistCard(allAnswered(set, more), { title: set.title, organisation }), set, area, known);

/** Figures as typed: "27/30; 5/30". */
export const typedFigures = (shown: string): Pick<ChecklistAnswer, 'figures'> => ({
  figures: shown.split('; ').map((one) => {
    const [count = 0, total = 0] = one.split('/').map(Number);
    return { count, total };
  }),
});

/** All indicators of TT 25 answered đạt at both levels, with figures that reach level 2. */
export const allMet = (more: Answers = {}): Record<string, ChecklistAnswer> =>
  allAnswered(communeTt25, {
    ...more,
    '5.1': { ...typedFigures('4200/5000'), ...more['5.1'] },
    '5.2': { ...typedFigures('3100/5000; 800/5000'), ...more['5.2'] },
  });
