import { changesIn, type SubjectChange } from '../../../src/domain/years/changes';
import { decision } from './decisions';
import { card, communeCard, histories, type Told } from './papers';

/** Somebody else of Tổ 1 in both years, so that the lists of both years are known. */
const neighbour = [2023, 2024].map((year) => card(year, 'recognised', { name: 'Bình' }));

const changeOf = (changes: SubjectChange[], name: string): SubjectChange =>
  changes.find(({ subject }) => subject.name === name)!;

const cardsOf = (before: Told | null, now: Told | null) => [
  ...(before === null ? [] : [card(2023, before)]),
  ...(now === null ? [] : [card(2024, now)]),
];

describe('what changed since the year before', () => {
  test.each`
    before             | now                | kind                 | change  | because
    ${'fallsShort'}    | ${'recognised'}    | ${'newlyRecognised'} | ${30}   | ${'from no to yes'}
    ${'notRegistered'} | ${'recognised'}    | ${'newlyRecognised'} | ${null} | ${'it did not register then'}
    ${'recognised'}    | ${'fallsShort'}    | ${'lost'}            | ${-30}  | ${'the marks fall short'}
    ${'recognised'}    | ${'notRegistered'} | ${'notRenewed'}      | ${null} | ${'it did not register now'}
    ${'recognised'}    | ${'recognised'}    | ${'stillRecognised'} | ${0}    | ${'yes and yes'}
    ${'fallsShort'}    | ${'notRegistered'} | ${'stillNot'}        | ${null} | ${'no and no'}
    ${'recognised'}    | ${'undecided'}     | ${'unknown'}         | ${-15}  | ${'undecided is not lost'}
    ${'undecided'}     | ${'recognised'}    | ${'unknown'}         | ${15}   | ${'it may have been recognised'}
    ${'recognised'}    | ${'blank'}         | ${'unknown'}         | ${null} | ${'unknown is not zero'}
    ${null}            | ${'recognised'}    | ${'newSubject'}      | ${null} | ${'not in the list of 2023'}
    ${'recognised'}    | ${null}            | ${'gone'}            | ${null} | ${'not in the list of 2024'}
  `('$before, then $now → $kind: $because', ({ before, now, kind, change }) => {
    const changes = changesIn(histories([...cardsOf(before, now), ...neighbour]), 2024);
    expect(changes).toHaveLength(2);
    expect(changeOf(changes, 'An')).toMatchObject({ year: 2024, kind, totalChange: change });
  });

  test('points are told without the noise of decimals', () => {
    const cards = [card(2023, 'recognised', { total: 84.1 }), card(2024, 'recognised', { total: 84.3 })];
    expect(changesIn(histories(cards), 2024)).toMatchObject([{ totalChange: 0.2 }]);
  });

  test('who has no entry in either year is not told', () => {
    expect(changesIn(histories([card(2021, 'recognised'), card(2022, 'recognised')]), 2024)).toEqual([]);
  });

  test('a recognition that ran out is one to renew', () => {
    const cards = [communeCard(2028, 'blank'), communeCard(2029, 'blank')];
    const [change] = changesIn(histories(cards, [decision(2024, '10/03/2025')]), 2029);
    expect(change).toMatchObject({ title: 'commune', kind: 'notRenewed' });
  });
});

describe('a list that nobody handed in', () => {
  test.each`
    cards                                                | because
    ${[card(2024, 'recognised')]}                        | ${'nobody handed in 2023'}
    ${[card(2023, 'recognised')]}                        | ${'nobody handed in 2024'}
    ${[card(2024, 'recognised', { group: 'TDP số 1' })]} | ${'another spelling is no other list'}
  `('makes nobody new or gone: $because', ({ cards }) => {
    const others = [2023, 2024].flatMap((year) => [
      card(year, 'recognised', { name: 'Bình', group: 'Tổ 2' }),
      card(year, 'recognised', { name: 'Bình', title: 'citizen' }),
    ]);
    expect(changeOf(changesIn(histories([...cards, ...others]), 2024), 'An').kind).toBe('unknown');
  });

  test('is not made up for by decisions, which name only who was recognised', () => {
    const neighbours = { title: 'family', subject: { name: 'Bình', key: 'bình|Tổ 1' } } as const;
    const told = histories(
      [card(2024, 'fallsShort'), card(2024, 'recognised', { name: 'Bình' })],
      [decision(2023, '20/12/2023', neighbours)],
    );
    const kinds = changesIn(told, 2024).map(({ subject, kind }) => [subject.name, kind]);
    expect(kinds).toEqual([
      ['An', 'unknown'],
      ['Bình', 'stillRecognised'],
    ]);
  });

  test('is there under another spelling of the group', () => {
    const cards = [card(2023, 'recognised', { name: 'Bình', group: 'TDP số 1' }), ...neighbour.slice(1)];
    expect(changeOf(changesIn(histories([card(2024, 'recognised'), ...cards]), 2024), 'An').kind).toBe(
      'newSubject',
    );
  });
});
