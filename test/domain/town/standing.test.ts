import type { ReturnStamp, ReturnState } from '../../../src/domain/returns/returnState';
import { calendarDate as day } from '../../../src/domain/text/date';
import { countStandings, isReadFor, isWanting, standingsOf } from '../../../src/domain/town/standing';
import { foldTown, type WardSource } from '../../../src/domain/town/townReport';
import { counts, failed, read, silent, unit } from './wards';

const stamp = (state: ReturnState): ReturnStamp => ({
  state,
  returnedBecause: '',
  unit: '',
  year: 2024,
  by: '',
  at: '',
  hash: '',
  despite: '',
});

const a = unit('A');
const [old1, old2] = [
  unit('O1', { to: '31/12/2023', successor: 'N' }),
  unit('O2', { to: '31/12/2023', successor: 'N' }),
];
const merged = unit('N', { from: '01/01/2024' });

const handed = (of: typeof a, state: ReturnState) =>
  read(of, counts(10, 5, 3), {}, { isRaw: false, handedUp: { stamp: stamp(state), figures: null } });

const standings = (sources: WardSource[], units = [a], unread: string[] = []) =>
  standingsOf(foldTown(units, sources, 2024).wards, null, new Set(unread));

describe('where a ward stands', () => {
  test.each([
    ['handed up', handed(a, 'submitted'), 'submitted', false],
    ['taken', handed(a, 'received'), 'received', false],
    ['sent back', handed(a, 'returned'), 'returned', true],
    ['taken back', handed(a, 'notSubmitted'), 'notHandedUp', true],
    ['without the add-in', read(a, counts(10, 5, 3)), 'plain', false],
    ['unreadable', failed(a), 'failed', true],
    ['without a file', silent(a), 'notReported', true],
  ] as const)('%s', (_, source, standing, wanting) => {
    expect(standings([source])).toMatchObject([{ standing }]);
    expect(isWanting(standing)).toBe(wanting);
    expect(
      countStandings(standings([source]))[
        wanting && standing.startsWith('not') ? 'missing' : (standing as 'failed')
      ],
    ).toBe(1);
  });

  test('a merged ward is taken when all its parts are', () => {
    const units = [old1, old2, merged];
    const parts = (state: ReturnState) => standings([handed(old1, 'received'), handed(old2, state)], units);
    expect(parts('submitted')).toMatchObject([{ standing: 'submitted', stamped: [{}, {}] }]);
    expect(parts('received')).toMatchObject([{ standing: 'received' }]);
    expect(parts('returned')).toMatchObject([{ standing: 'returned' }]);
  });

  test('figures of an earlier round are opened to the ward before it is asked for new ones', () => {
    const round = { name: '', lastDay: day(2024, 12, 15), opens: day(2024, 10, 11) };
    const early = { ...handed(a, 'received'), receivedOn: '2024-10-10' };
    const all = standingsOf(foldTown([a], [early], 2024).wards, round, new Set());
    expect(all).toMatchObject([{ standing: 'earlierRound', on: '2024-10-10', late: null }]);
    expect(isWanting('earlierRound')).toBe(false);
    expect(countStandings(all)).toMatchObject({ earlierRound: 1, missing: 0 });
  });

  test('of a new workbook nobody knows', () => {
    expect(standings([silent(a)], [a], ['A'])).toMatchObject([{ standing: 'unread' }]);
    expect(isWanting('unread')).toBe(false);
  });
});

test.each`
  file      | year    | known    | because
  ${'tep'}  | ${2024} | ${true}  | ${'it is the same file and year'}
  ${'khac'} | ${2024} | ${false} | ${'the list names another file'}
  ${'tep'}  | ${2025} | ${false} | ${'it was read for another year'}
`('a reading counts for file $file in $year: $known, $because', ({ file, year, known }) => {
  const mark = {
    code: 'A',
    file: 'tep',
    modified: '',
    basis: '',
    outcome: 'read',
    run: '',
    since: '2024 2024-12-01',
  } as const;
  expect(isReadFor(mark, file, year)).toBe(known);
  expect(isReadFor(undefined, file, year)).toBe(false);
});
