import { reason } from '../../../src/domain/verdicts/verdict';
import { streak } from '../../../src/domain/years/history';
import { day, decision } from './decisions';
import { card, communeCard, histories, history, statesOf } from './papers';

describe('one year of a family', () => {
  test.each`
    told               | registered   | state              | because
    ${'recognised'}    | ${null}      | ${'recognised'}    | ${'the verdict says so'}
    ${'fallsShort'}    | ${true}      | ${'notRecognised'} | ${'the verdict says no'}
    ${'notRegistered'} | ${false}     | ${'notRecognised'} | ${'who did not register is not recognised'}
    ${'undecided'}     | ${true}      | ${'scored'}        | ${'the total is there, the area is not'}
    ${'blank'}         | ${true}      | ${'registered'}    | ${'only the marks are missing'}
    ${'blank'}         | ${null}      | ${'unknown'}       | ${'nobody says that it registered'}
    ${'blank'}         | ${'unclear'} | ${'unknown'}       | ${'the tick is unclear'}
    ${'incomplete'}    | ${true}      | ${'unknown'}       | ${'the set is missing figures, whatever was typed'}
  `('$told, registered $registered → $state: $because', ({ told, registered, state }) => {
    const { years } = history([card(2024, told, { registered })]);
    expect(years).toMatchObject([{ year: 2024, state, hasCard: true }]);
  });

  test('keeps its total and its band', () => {
    const cards = [card(2022, 'recognised', { total: 84.5, band: 'Khá' }), card(2023, 'undecided')];
    expect(history(cards).years).toEqual([
      { year: 2022, state: 'recognised', total: 84.5, band: 'Khá', level: null, hasCard: true },
      { year: 2023, state: 'scored', total: 75, band: null, level: null, hasCard: true },
    ]);
  });

  test('a mark missing among others is no longer only a registration', () => {
    const reasons = [
      reason('markBlank', '', { criterion: '1' }),
      reason('markOutOfRange', '', { criterion: '2', points: 35, max: 30 }),
    ];
    expect(statesOf(history([card(2024, 'blank', { registered: true, reasons })]))).toBe('2024 unknown');
  });
});

describe('a title of one year', () => {
  test.each`
    cards                                                      | states                                      | because
    ${[card(2023, 'recognised'), card(2024, 'fallsShort')]}    | ${'2023 recognised, 2024 lost'}             | ${'the marks fall short now'}
    ${[card(2023, 'fallsShort'), card(2024, 'fallsShort')]}    | ${'2023 notRecognised, 2024 notRecognised'} | ${'there was nothing to lose'}
    ${[card(2022, 'recognised'), card(2024, 'fallsShort')]}    | ${'2022 recognised, 2024 notRecognised'}    | ${'nobody knows of 2023'}
    ${[card(2023, 'recognised'), card(2024, 'notRegistered')]} | ${'2023 recognised, 2024 notRecognised'}    | ${'it was not scored below'}
    ${[card(2023, 'recognised'), card(2024, 'undecided')]}     | ${'2023 recognised, 2024 scored'}           | ${'what is undecided is not lost'}
    ${[card(2023, 'undecided'), card(2024, 'fallsShort')]}     | ${'2023 scored, 2024 notRecognised'}        | ${'nobody knows that it was recognised'}
  `('$states: $because', ({ cards, states }) => {
    expect(statesOf(history(cards))).toBe(states);
  });

  test('is lost once', () => {
    const cards = [card(2022, 'recognised'), card(2023, 'fallsShort'), card(2024, 'fallsShort')];
    expect(statesOf(history(cards))).toBe('2022 recognised, 2023 lost, 2024 notRecognised');
  });

  test('a decision goes before the card, and stands where there is no card', () => {
    const family = { title: 'family', subject: { name: 'An', key: 'an|Tổ 1' }, level: null } as const;
    const decisions = [decision(2022, '20/12/2022', family), decision(2023, '20/12/2023', family)];
    const told = history([card(2023, 'fallsShort'), card(2024, 'fallsShort')], decisions);
    expect(statesOf(told)).toBe('2022 recognised, 2023 recognised, 2024 lost');
    expect(told.years[0]).toMatchObject({ total: null, hasCard: false });
    expect(told.years[1]).toMatchObject({ total: 60, hasCard: true });
    expect(told.validUntil).toBeNull();
  });
});

describe('a title of 36 months (TT 25/2023 Điều 5 khoản 4)', () => {
  const first = decision(2024, '10/03/2025');

  test.each`
    year    | state           | because
    ${2025} | ${'recognised'} | ${'the decision is valid'}
    ${2028} | ${'recognised'} | ${'it is valid through 31/12/2028'}
    ${2029} | ${'expired'}    | ${'it ran out before the year'}
  `('short of the indicators in $year: $state, $because', ({ year, state }) => {
    const told = history([communeCard(year, 'fallsShort')], [first]);
    expect(statesOf(told)).toBe(`2024 recognised, ${year} ${state}`);
    expect(told.validUntil).toEqual(day('31/12/2028'));
  });

  test('within its term the level is that of the decision, the card’s where the card reaches one', () => {
    const cards = [communeCard(2025, 'fallsShort'), communeCard(2026, 'recognised', { level: 2 })];
    expect(history(cards, [first]).years).toMatchObject([
      { year: 2024, level: 1 },
      { year: 2025, level: 1, state: 'recognised' },
      { year: 2026, level: 2, state: 'recognised' },
    ]);
  });

  test('a newer decision carries on', () => {
    const told = history(
      [communeCard(2029, 'blank'), communeCard(2032, 'blank')],
      [first, decision(2027, '15/03/2028', { level: 2 })],
    );
    expect(statesOf(told)).toBe('2024 recognised, 2027 recognised, 2029 recognised, 2032 expired');
    expect(told.validUntil).toEqual(day('31/12/2031'));
    expect(told.years[2]).toMatchObject({ level: 2 });
  });

  test('without the day of a decision it is neither lost nor run out', () => {
    const cards = [communeCard(2024, 'recognised', { level: 1 }), communeCard(2025, 'fallsShort')];
    expect(statesOf(history(cards))).toBe('2024 recognised, 2025 notRecognised');
    expect(statesOf(history(cards, [decision(2024, null)]))).toBe('2024 recognised, 2025 notRecognised');
  });

  test.each`
    newer                                 | states                                                    | because
    ${decision(2026, null, { level: 2 })} | ${'2024 recognised, 2026 recognised, 2030 notRecognised'} | ${'its last day is not known'}
    ${decision(2026, '15/03/2027')}       | ${'2024 recognised, 2026 recognised, 2030 recognised'}    | ${'it is valid through 31/12/2030'}
    ${decision(2025, '15/03/2026')}       | ${'2024 recognised, 2025 recognised, 2030 expired'}       | ${'it is known to have run out'}
  `('a newer decision, then short in 2030: $states, $because', ({ newer, states }) => {
    expect(statesOf(history([communeCard(2030, 'fallsShort')], [first, newer]))).toBe(states);
  });

  test('nobody can say that it ran out where a newer recognition has no known last day', () => {
    const undated = history([communeCard(2025, 'blank')], [first, decision(2026, null)]);
    const byCard = history([communeCard(2029, 'recognised'), communeCard(2030, 'blank')], [first]);
    expect(undated.validUntil).toBeNull();
    expect(byCard.validUntil).toBeNull();
    expect(statesOf(byCard)).toBe('2024 recognised, 2029 recognised, 2030 unknown');
  });

  test('a card within its term takes nothing from it', () => {
    const told = history([communeCard(2026, 'recognised'), communeCard(2029, 'blank')], [first]);
    expect(statesOf(told)).toBe('2024 recognised, 2026 recognised, 2029 expired');
    expect(told.validUntil).toEqual(day('31/12/2028'));
  });

  test('the commune of TT 44 loses its yearly title to TT 25', () => {
    const cards = [communeCard(2023, 'recognised', { band: 'Tốt' }), communeCard(2024, 'fallsShort')];
    expect(statesOf(history(cards))).toBe('2023 recognised, 2024 lost');
  });

  test('of two decisions of one year the later one counts, then the higher level', () => {
    const decisions = [
      decision(2024, '10/03/2025', { level: 2 }),
      decision(2024, '20/03/2025', { level: 1 }),
      decision(2024, '20/03/2025', { level: 2, band: 'Tốt' }),
      decision(2024, null, { level: 1 }),
    ];
    expect(history([], decisions).years).toMatchObject([{ year: 2024, level: 2, band: 'Tốt' }]);
  });
});

describe('several papers of one year', () => {
  test('a copy does not count beside its card', () => {
    const told = history([card(2024, 'repeated'), card(2024, 'recognised')]);
    expect(statesOf(told)).toBe('2024 recognised');
  });

  test('a copy alone says nothing of its year', () => {
    expect(statesOf(history([card(2024, 'repeated')]))).toBe('2024 unknown');
  });

  test('cards that disagree may be of two people of one name', () => {
    const told = history([card(2024, 'recognised'), card(2024, 'fallsShort')]);
    expect(told.years).toMatchObject([{ state: 'unknown', total: null }]);
  });

  test('cards that agree are as good as one', () => {
    expect(statesOf(history([card(2024, 'recognised'), card(2024, 'recognised')]))).toBe('2024 recognised');
  });
});

describe('whose history it is', () => {
  test('titles, names and groups stay apart', () => {
    const told = histories([
      card(2024, 'recognised', { name: 'Bình' }),
      card(2024, 'recognised', { title: 'citizen' }),
      card(2024, 'recognised', { group: 'Tổ 2' }),
      card(2024, 'recognised'),
    ]);
    expect(told.map(({ title, subject }) => `${title} ${subject.name} ${subject.group}`)).toEqual([
      'family An Tổ 1',
      'family An Tổ 2',
      'family Bình Tổ 1',
      'citizen An Tổ 1',
    ]);
  });

  test('the newest year spells the name', () => {
    const old = card(2022, 'recognised', { name: 'AN' });
    expect(history([card(2023, 'recognised'), old]).subject.name).toBe('An');
    expect(history([old, card(2021, 'recognised')]).subject.name).toBe('AN');
  });

  test('what has no year cannot be placed', () => {
    expect(histories([card(null, 'recognised')], [decision(null, '10/03/2025')])).toEqual([]);
  });
});

describe('years in a row', () => {
  test.each`
    recognised            | others    | length | because
    ${[2022, 2023, 2024]} | ${[]}     | ${3}   | ${'three years follow each other'}
    ${[2021, 2023, 2024]} | ${[]}     | ${2}   | ${'nobody knows of 2022'}
    ${[2021, 2023, 2024]} | ${[2022]} | ${2}   | ${'2022 fell short'}
    ${[2022, 2023]}       | ${[2024]} | ${0}   | ${'the latest year fell short'}
    ${[2024]}             | ${[]}     | ${1}   | ${'one year is a row of one'}
  `('$recognised, but not $others: $length, $because', ({ recognised, others, length }) => {
    const cards = [
      ...recognised.map((year: number) => card(year, 'recognised')),
      ...others.map((year: number) => card(year, 'fallsShort')),
    ];
    expect(streak(history(cards))).toBe(length);
  });

  test('a year under way is not in the row', () => {
    const cards = [card(2023, 'recognised'), card(2024, 'blank', { registered: true })];
    expect(streak(history(cards))).toBe(0);
    expect(streak({ years: [] })).toBe(0);
  });
});
