import { territoryOf } from '../../../src/domain/units/territory';
import { carriedRecognitions } from '../../../src/domain/years/carried';
import type { ProcedureOf } from '../../../src/domain/years/history';
import { sayCarried } from '../../../src/words/units';
import { unit } from '../town/wards';
import { change } from '../units/history';
import { day, decision, procedureOfSet } from './decisions';
import { procedureOf } from './papers';

const units = [
  unit('A', { to: '30/06/2025', successor: 'N' }),
  unit('S', { to: '30/06/2025', successor: 'N; P' }),
  unit('N', { from: '01/07/2025' }),
  unit('P', { from: '01/07/2025' }),
];
const territory = territoryOf(units, [change('01/07/2025', 'A: Tổ dân phố 3 > N: Tổ 12')]);
const carried = (code: string, on: string, ...decisions: ReturnType<typeof decision>[]) =>
  carriedRecognitions(
    decisions.map((recognition) => ({ code, recognition })),
    territory,
    procedureOf,
    day(on),
  );

describe('a recognition of several years (36 months, Thông tư 25/2023)', () => {
  const given = decision(2024, '20/03/2025');

  test('is carried to the unit that took its place, and waits for the locality', () => {
    const [only] = carried('A', '01/08/2025', given);
    expect(only).toEqual({
      recognition: given,
      until: day('31/12/2028'),
      from: { code: 'A', group: null },
      to: [{ code: 'N', group: null }],
      awaitsConfirmation: true,
    });
    expect(sayCarried(only!, 'Phường A')).toBe(
      'Được công nhận đến hết ngày 31/12/2028, nhận từ Phường A (chờ địa phương xác nhận)',
    );
  });

  test('is of several where the unit was split: nobody knows whose', () => {
    expect(carried('S', '01/08/2025', given)[0]?.to.map(({ code }) => code)).toEqual(['N', 'P']);
  });

  test.each([
    ['A', '30/06/2025', 'the unit still stands'],
    ['N', '01/08/2025', 'the unit was never changed since'],
    ['A', '01/01/2029', 'it has run out'],
  ])('of %s on %s is not: %s', (code, on) => {
    expect(carried(code, on, given)).toEqual([]);
  });

  test('of two decisions on one commune the longest counts', () => {
    const later = decision(2025, '10/06/2025', { level: 2, subject: { name: 'Phường A', key: 'a' } });
    const earlier = decision(2023, '20/03/2024');
    const found = [carried('A', '01/08/2025', later, earlier), carried('A', '01/08/2025', earlier, later)];
    expect(found.map((all) => all.map(({ recognition }) => recognition.level))).toEqual([[2], [2]]);
  });
});

test('a residential group’s goes where the group went, by its new name', () => {
  const lasting: ProcedureOf = () => procedureOfSet('CDHT-XA-TT25');
  const recognition = decision(2024, '20/12/2024', {
    title: 'community',
    subject: { name: 'TDP 03', key: 'k' },
  });
  const [only] = carriedRecognitions([{ code: 'A', recognition }], territory, lasting, day('01/08/2025'));
  expect(only).toMatchObject({ from: { code: 'A', group: 'TDP 03' }, to: [{ code: 'N', group: 'Tổ 12' }] });
});

test('a title of one year, or a decision without a day, is not carried', () => {
  expect(carried('A', '01/08/2025', decision(2024, '20/12/2024', { title: 'family' }))).toEqual([]);
  expect(carried('A', '01/08/2025', decision(2024, null))).toEqual([]);
});
