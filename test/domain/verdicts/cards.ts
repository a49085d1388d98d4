import { shippedSets } from '../../../src/domain/criteria/catalogue';
import type { ChecklistSet, CriteriaSet, PointsSet } from '../../../src/domain/criteria/criteriaSet';
import type { DifficultAreas } from '../../../src/domain/criteria/difficultArea';
import { organisationKinds } from '../../../src/domain/criteria/organisationKind';
import type {
  ChecklistAnswer,
  ChecklistCard,
  Mark,
  PointsCard,
} from '../../../src/domain/scorecards/scorecard';
import type { Title } from '../../../src/domain/title';

const place = { sheet: 'Chấm điểm', row: 7, column: 2 };
const subject = { name: 'Nguyễn Văn An', group: 'Tổ 1', key: 'nguyen van an|1', identity: '' };

export const ordinary: DifficultAreas = { difficultForCitizens: false, difficultForCommune: false };
export const difficult: DifficultAreas = { difficultForCitizens: true, difficultForCommune: true };
export const unknownArea: DifficultAreas = { difficultForCitizens: null, difficultForCommune: null };

/** A typed cell: a number, '' for blank, or other text. */
export type Typed = number | string;

export function mark(typed: Typed): Mark {
  if (typeof typed === 'number') return { kind: 'points', points: typed, place };
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

export function checklistCard(answers: Record<string, ChecklistAnswer>): ChecklistCard {
  return {
    kind: 'checklist',
    title: 'commune',
    year: 2024,
    subject,
    place,
    organisation: organisationKinds,
    answers,
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
export const communeTt44: PointsSet = {
  ...shipped<PointsSet>('CDHT-XA-TT44'),
  criteria: shipped<PointsSet>('CDHT-XA-TT44').criteria.map((criterion, index) => ({
    ...criterion,
    max: index < 10 ? 7 : 6,
  })),
};

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

/** All indicators of TT 25 answered đạt at both levels, with figures that reach level 2. */
export function allMet(more: Record<string, Partial<ChecklistAnswer>> = {}): Record<string, ChecklistAnswer> {
  const ids = communeTt25.groups.flatMap((group) => group.indicators.map((indicator) => indicator.id));
  const figures: Record<string, Partial<ChecklistAnswer>> = {
    '5.1': { figures: [{ count: 4200, total: 5000 }] },
    '5.2': {
      figures: [
        { count: 3100, total: 5000 },
        { count: 800, total: 5000 },
      ],
    },
  };
  return Object.fromEntries(ids.map((id) => [id, answer({ ...figures[id], ...more[id] })]));
}
