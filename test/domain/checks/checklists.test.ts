import { checkChecklist } from '../../../src/domain/checks/checklists';
import { organisationKinds } from '../../../src/domain/criteria/organisationKind';
import type { ChecklistAnswer, ChecklistCard, Figure } from '../../../src/domain/scorecards/scorecard';
import { filledSets } from './cases';

const set = filledSets.find((one) => one.kind === 'checklist');
if (set?.kind !== 'checklist') throw new Error('no checklist among the sets');

const place = { sheet: 'Xã', row: 1, column: 1 };
const card = (figures: Figure[], claimed: Partial<ChecklistAnswer>): ChecklistCard => ({
  kind: 'checklist',
  title: 'commune',
  year: 2024,
  subject: { name: 'xã Sơn Thủy', group: null, key: '', identity: '' },
  place,
  organisation: organisationKinds,
  answers: {
    '5.2': { level1: null, level2: null, figures, evidence: 'Báo cáo', place, ...claimed },
  },
});

/** The figures told as contradicting the answer of 5.2, with the typed word and the line. */
const contradictions = (checked: ChecklistCard, difficult: boolean | null) =>
  checkChecklist(checked, set, difficult).flatMap((found) =>
    found.code === 'indicator.figureContradicts'
      ? [[found.facts.typed, found.facts.count, found.facts.atLeast]]
      : [],
  );

const shares = set.groups.flatMap(({ indicators }) => indicators).find(({ id }) => id === '5.2');
const trained = (level: 'level1' | 'level2') => shares?.[level].shares[0];
const of1000 = (percent: number): Figure[] => [
  { count: percent * 10, total: 1000 },
  { count: 1000, total: 1000 },
];

describe('an answer that its figures contradict is measured by the line of the area', () => {
  const [ordinary, easier] = [trained('level1')?.atLeast ?? 0, trained('level1')?.atLeastDifficult ?? 0];
  const typed = { level1: 'x', level2: '' };
  test.each([
    ['between the lines, ordinary', ordinary - 1, false, [['x', (ordinary - 1) * 10, ordinary]]],
    ['between the lines, difficult', ordinary - 1, true, []],
    ['between the lines, nobody has said', ordinary - 1, null, []],
    ['below both, nobody has said', easier - 1, null, [['x', (easier - 1) * 10, easier]]],
    ['below both, difficult', easier - 1, true, [['x', (easier - 1) * 10, easier]]],
  ])('%s', (_, percent, difficult, told) => {
    expect(contradictions(card(of1000(percent), { level1: true, typed }), difficult)).toEqual(told);
  });

  test('for level 2 by the lines of level 2', () => {
    const line = trained('level2')?.atLeast ?? 0;
    const claimed = { level1: true, level2: true, typed: { level1: 'x', level2: 'Đạt mức 2' } };
    expect(contradictions(card(of1000(line - 1), claimed), false)).toEqual([
      ['Đạt mức 2', (line - 1) * 10, line],
    ]);
  });
});
