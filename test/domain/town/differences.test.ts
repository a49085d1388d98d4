import { type HandedUp, handUp } from '../../../src/domain/returns/handedUp';
import type { TitleCounts } from '../../../src/domain/returns/wardReturn';
import { foldTown } from '../../../src/domain/town/townReport';
import { counts, failed, read, unit, wardReturn } from './wards';

const [a, b] = [unit('A'), unit('B')];
const stamp = {
  state: 'submitted' as const,
  returnedBecause: '',
  unit: 'Phường A',
  year: 2024,
  by: '',
  at: '',
  hash: '',
  despite: '',
};
const figures = (family: TitleCounts, year = 2024): HandedUp => handUp({ ...wardReturn(family), year }, null);

const differences = (ours: TitleCounts, handedUp: HandedUp | null, typed = {}) =>
  foldTown(
    [a, b],
    [
      read(
        a,
        ours,
        { typed: { registered: null, recognised: null, ...typed } },
        { isRaw: false, handedUp: { stamp, figures: handedUp } },
      ),
      failed(b),
    ],
    2024,
  ).differences.map(({ name, title, what, given, theirs, ours: again }) => [
    name,
    title,
    what,
    given,
    theirs,
    again,
  ]);

describe('what a ward handed up is compared with what its lists come to', () => {
  test.each([
    ['the same', counts(150, 130, 118), figures(counts(150, 130, 118)), []],
    [
      'another count',
      counts(150, 130, 118),
      figures(counts(150, 130, 120)),
      [['Phường A', 'family', 'recognised', 'handedUp', 120, 118]],
    ],
    [
      'a count where nothing can be counted now',
      counts(null, 130, 118),
      figures(counts(150, 130, 118)),
      [['Phường A', 'family', 'total', 'handedUp', 150, null]],
    ],
    ['figures of another year', counts(150, 130, 118), figures(counts(1, 1, 1), 2023), []],
    ['nothing that can be read', counts(150, 130, 118), null, []],
  ])('%s', (_, ours, theirs, found) => {
    expect(differences(ours, theirs)).toEqual(found);
  });
});

test('what a ward typed by groups is compared too; what it left blank is not', () => {
  expect(differences(counts(150, 130, 118), null, { recognised: 120 })).toEqual([
    ['Phường A', 'family', 'recognised', 'typed', 120, 118],
  ]);
});
