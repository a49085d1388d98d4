import { shippedSets } from '../../../src/domain/criteria/catalogue';
import { calendarDate } from '../../../src/domain/text/date';
import { mergersOf } from '../../../src/domain/town/mergers';
import { foldTown, type WardSource } from '../../../src/domain/town/townReport';
import type { Unit } from '../../../src/domain/units/unit';
import type { UnitChange } from '../../../src/domain/units/unitChange';
import { sayCarriedTo, sayMove, saySums } from '../../../src/words/mergers';
import { change, group } from '../units/history';
import { counts, failed, read, silent, unit } from './wards';

const nameOf = (code: string): string => `Phường ${code}`;
const today = calendarDate(2026, 3, 1);

function mergers(units: Unit[], sources: WardSource[], changes: UnitChange[] = [], isAhead = false) {
  const result = mergersOf(
    foldTown(units, sources, 2024),
    { units, changes, sets: shippedSets },
    today,
    isAhead,
  );
  return { ...result, said: result.moves.map((move) => sayMove(move, nameOf)) };
}

const ended = (code: string, successor: string): Unit => unit(code, { to: '30/06/2025', successor });
const [a, b] = [ended('A', 'C'), ended('B', 'C')];
const c = unit('C', { from: '01/07/2025' });

describe('what merged units move', () => {
  test('is one event, with the figures of all its parts', () => {
    const { said, sums } = mergers(
      [a, b, c],
      [read(a, counts(1000, 900, 800)), read(b, counts(250, 200, 180))],
    );
    expect(said).toEqual([
      'Phường A và Phường B nhập thành Phường C từ 01/07/2025: 1.250 hộ, 980 công nhận.',
    ]);
    expect(saySums({ sums }).slice(0, 2)).toEqual([
      'Khớp: không số nào bị tính hai lần hay bị mất.',
      'Gia đình học tập, tổng số: trước 1.250, sau 1.250. Khớp.',
    ]);
    expect(saySums({ sums }).pop()).toContain('Chưa biết: Dòng họ học tập');
  });

  test.each([
    ['could not be read', failed(b)],
    ['sent nothing', silent(b)],
  ])('says where a part %s', (_, source) => {
    const { said, after } = mergers([a, b, c], [read(a, counts(1000, 900, 800)), source]);
    expect(said[0]).toContain('1.000 hộ, 800 công nhận; còn 1 nơi chưa rõ.');
    expect(after[0]?.titles.family).toEqual({ total: null, registered: null, recognised: null });
    expect(after[0]?.figures.family.insufficient).toEqual({ known: 0, unknown: 1 });
  });

  test('tells groups that leave and take new names, in one event for each way', () => {
    const changes = [
      change('01/07/2025', 'A: Tổ 1 > D: Tổ 7', { newGroup: 'Tổ 7' }),
      change('01/07/2025', 'A: Tổ 2 > D', {}),
      change('01/07/2025', 'A: Tổ 3 > A', { newGroup: 'Tổ 9' }),
    ];
    const [stays, d] = [unit('A'), unit('D')];
    const groups = [group('Tổ 1', 10, 9, 8), group('Tổ 2', 10, 9, 7), group('Tổ 3', 10, 9, 6)];
    const { said } = mergers(
      [stays, d],
      [read(stays, counts(30, 27, 21), { groups }), read(d, counts(5, 4, 3))],
      changes,
    );
    expect(said).toEqual([
      'Tổ 1 (nay là Tổ 7), Tổ 2 của Phường A chuyển sang Phường D từ 01/07/2025: 20 hộ, 15 công nhận.',
      'Tổ 3 của Phường A nay là Tổ 9 từ 01/07/2025: 10 hộ, 6 công nhận.',
      expect.stringContaining('Phần không ghi tổ của Phường A chia cho Phường A và Phường D'),
    ]);
  });

  test('a split that nobody divided stays in a line of its own', () => {
    const split = ended('A', 'X; Y');
    const { said } = mergers(
      [split, unit('X', { from: '01/07/2025' }), unit('Y', { from: '01/07/2025' })],
      [read(split, counts(100, 90, 80))],
    );
    expect(said).toEqual([
      'Phường A chia cho Phường X và Phường Y từ 01/07/2025: 100 hộ, 80 công nhận. Chưa biết chia thế nào nên để ở một hàng riêng.',
    ]);
  });

  test('what is to come is seen ahead, and not before', () => {
    const changes = [change('01/01/2027', 'A > D')];
    const units = [unit('A'), unit('D', { from: '01/01/2027' })];
    const sources = [read(units[0]!, counts(10, 9, 8))];
    expect(mergers(units, sources, changes).moves).toEqual([]);
    expect(mergers(units, sources, changes, true).moves).toHaveLength(1);
  });
});

test('a ward’s own recognition that still holds waits in the new ward for the locality', () => {
  const communeDecision = {
    ...{
      number: '12/QĐ-UBND',
      date: calendarDate(2025, 3, 20),
      authority: null,
      level: 1 as const,
      year: 2024,
    },
    ...{ until: calendarDate(2028, 12, 31), holds: true },
  };
  const { carried } = mergers([a, c], [read(a, counts(10, 9, 8), { communeDecision })]);
  expect(carried.map((one) => sayCarriedTo(one, nameOf))).toEqual([
    'Phường C: Cộng đồng học tập cấp xã. Được công nhận đến hết ngày 31/12/2028, nhận từ Phường A (chờ địa phương xác nhận)',
  ]);
});
