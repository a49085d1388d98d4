import fc from 'fast-check';
import { entryFields, whoIn } from '../../../src/domain/entry/entryForm';
import { planEntry, type Texts } from '../../../src/domain/entry/entryPlan';
import { readRosters } from '../../../src/domain/scorecards/wardBook';
import { type Cell, drawn, grid } from '../../support/grids';

const head: Cell[][] = [
  ['CÔNG DÂN HỌC TẬP NĂM 2024'],
  ['STT', 'Họ và tên', 'Tổ', ...Array.from({ length: 10 }, (_, at) => `Chỉ số ${at + 1}`), 'Minh chứng'],
];
const rosterOf = (...rows: Cell[][]) => readRosters([grid('Tổ 3', [...head, ...rows])]).rosters[0]!;
const marks = (...points: Cell[]): Cell[] => [...points, ...Array<Cell>(10 - points.length).fill('')];
const roster = rosterOf([1, 'Lý Sao', 'Tổ 3', ...marks(8, 7), 'Sổ tổ']);

const plan = (values: Texts, before: Texts | null) =>
  planEntry(roster, { subject: 'Lý Sao', row: 2, fields: entryFields(roster, 2), values, before });

describe('what is written of what was typed', () => {
  test.each`
    id            | typed      | before      | cells                              | because
    ${'1'}        | ${'8.5'}   | ${'8'}      | ${[{ column: 3, value: 8.5 }]}     | ${'a dot is a decimal sign'}
    ${'1'}        | ${'8,5'}   | ${'8'}      | ${[{ column: 3, value: 8.5 }]}     | ${'so is a comma'}
    ${'1'}        | ${'9/10'}  | ${'8'}      | ${[{ column: 3, value: 9 }]}       | ${'out of its own maximum'}
    ${'1'}        | ${' '}     | ${'8'}      | ${[{ column: 3, value: '' }]}      | ${'a blank is blank, never 0'}
    ${'1'}        | ${'8'}     | ${'8'}      | ${null}                            | ${'it stands there already'}
    ${'3'}        | ${'0'}     | ${''}       | ${[{ column: 5, value: 0 }]}       | ${'a 0 is a 0'}
    ${'evidence'} | ${'=1+1'}  | ${'Sổ tổ'}  | ${[{ column: 13, value: '=1+1' }]} | ${'evidence is text'}
    ${'name'}     | ${'Lý Mỷ'} | ${'Lý Sao'} | ${[{ column: 1, value: 'Lý Mỷ' }]} | ${'a name goes into its cell'}
  `('$id “$typed”: $because', ({ id, typed, before, cells }) => {
    const result = plan({ [id]: typed }, { [id]: before });
    expect(result.kind === 'ready' && (result.changes[0]?.cells ?? null)).toEqual(cells);
  });

  test.each`
    typed     | code
    ${'10,5'} | ${'score.aboveMax'}
    ${'-0.5'} | ${'score.negative'}
    ${'tám'}  | ${'score.unreadable'}
    ${'80%'}  | ${'score.otherScale'}
    ${'8/30'} | ${'score.otherScale'}
    ${'KAD'}  | ${'score.notApplicable'}
  `('“$typed” is told as $code, and nothing is written', ({ typed, code }) => {
    expect(plan({ '1': typed, '2': '9' }, { '1': '8', '2': '7' })).toMatchObject({
      kind: 'mend',
      problems: [{ id: '1', finding: { code } }],
    });
  });

  test('of a cell that holds something else by now, nothing is written', () => {
    expect(plan({ '1': '9', '2': '9' }, { '1': '7', '2': '7' })).toEqual({ kind: 'changed', ids: ['1'] });
  });

  test('a column that is gone counts as changed', () => {
    expect(plan({ '11': '9' }, { '11': '' })).toEqual({ kind: 'changed', ids: ['11'] });
  });
});

test('whatever was typed and saved is taken back by the texts of before', () => {
  const points = fc.oneof(
    fc.constant(''),
    fc.integer({ min: 0, max: 20 }).map((half) => String(half / 2)),
  );
  fc.assert(
    fc.property(points, points, (first, second) => {
      const typed = { '1': first, '2': second };
      const forth = plan(typed, { '1': '8', '2': '7' });
      if (forth.kind !== 'ready') throw new Error(forth.kind);
      const saved = Object.fromEntries(forth.changes.map(({ id, cells }) => [id, cells[0]!.value]));
      const later = rosterOf([1, 'Lý Sao', 'Tổ 3', ...marks(saved['1'] ?? 8, saved['2'] ?? 7), 'Sổ tổ']);
      const back = planEntry(later, {
        subject: 'Lý Sao',
        row: 2,
        fields: entryFields(later, 2),
        values: Object.fromEntries(forth.changes.map(({ id, before }) => [id, before])),
        before: Object.fromEntries(forth.changes.map(({ id, after }) => [id, after])),
      });
      const values = back.kind === 'ready' && back.changes.map(({ cells }) => cells[0]!.value);
      expect(values).toEqual(forth.changes.map(({ before }) => Number(before)));
    }),
  );
});

test('a name in two columns is written into both', () => {
  const two = readRosters([
    grid(
      'Hộ',
      drawn(`
        GIA ĐÌNH HỌC TẬP NĂM 2024
        STT | Họ và tên đệm | Tên | TC1 | TC2
        1   | Lý Thị        | Sao | 20  | 20
      `),
    ),
  ]).rosters[0]!;
  const asked = { values: { name: 'Vàng A Tủa' }, before: { name: 'Lý Thị Sao' } };
  const result = planEntry(two, { subject: '', row: 2, fields: entryFields(two, 2), ...asked });
  expect(result).toMatchObject({
    changes: [
      {
        cells: [
          { column: 1, value: 'Vàng A' },
          { column: 2, value: 'Tủa' },
        ],
      },
    ],
  });
});

test('evidence under a criterion is that criterion’s', () => {
  const own = readRosters([
    grid(
      'Hộ',
      drawn(`
        GIA ĐÌNH HỌC TẬP NĂM 2024
        STT | Họ tên chủ hộ | Tiêu chí 1 | <          | Tiêu chí 2 | <
        ^   | ^             | Điểm       | Minh chứng | Điểm       | Minh chứng
        1   | Lý Sao        | 20         | Giấy khen  | 20         |
      `),
    ),
  ]).rosters[0]!;
  expect(entryFields(own, 3).map(({ id, text }) => [id, text])).toEqual([
    ['1', '20'],
    ['evidence:1', 'Giấy khen'],
    ['2', '20'],
    ['evidence:2', ''],
  ]);
});

test('two columns of one criterion are locked', () => {
  const doubled = readRosters([
    grid(
      'Hộ',
      drawn('GIA ĐÌNH HỌC TẬP NĂM 2024\nSTT | Họ tên chủ hộ | TC1 | TC1 | TC2\n1 | Lý Sao | 20 | 5 | 20'),
    ),
  ]).rosters[0]!;
  expect(entryFields(doubled, 2).map(({ id, locked }) => [id, locked])).toEqual([
    ['1', 'doubled'],
    ['2', null],
  ]);
  expect(whoIn(doubled, 2)).toBe('1|Lý Sao');
});
