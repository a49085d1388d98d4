import { Desk, loadScript } from '../../local/host';
import type { TownLine } from '../../src/district/calls';
import { drawTown } from '../support/towns';
import { consolidate, familiesOf, runIn, seen, truthOf } from './runs';

test.each([
  [24, 60],
  [168, 12],
  [300, 8],
])('a town of %i wards comes out to the unit, and a second run changes nothing', (wards, households) => {
  const town = drawTown({ wards, households, seed: 2024 + wards });
  const first = consolidate(town);
  expect(first.failed).toEqual([]);
  expect(familiesOf(first)).toEqual(truthOf(town));
  const master = seen(town.master);
  const second = consolidate(town);
  expect(familiesOf(second)).toEqual(truthOf(town));
  expect(seen(town.master)).toEqual(master);
});

test('the order of the wards in the list does not matter', () => {
  const town = drawTown({ wards: 24, households: 20, seed: 7 });
  const turned = drawTown({ wards: 24, households: 20, seed: 7, order: 'turned' });
  expect(consolidate(turned).totals).toEqual(consolidate(town).totals);
});

test('a ward that changed is read again, and no other', () => {
  const town = drawTown({ wards: 24, households: 20, seed: 11 });
  consolidate(town);
  const [changed] = town.wards;
  const sheet = changed!.book.sheets[0]!;
  const desk = new Desk({ workspace: town.workspace, book: changed!.book, script: loadScript('dist/ward') });
  // The first household that nobody had registered.
  const row = 1 + sheet.rows.findIndex((line, at) => at > 3 && line[3]?.value === null);
  for (const [column, value] of [
    [4, 'x'],
    [5, '30'],
    [6, '30'],
    [7, '10'],
    [8, '20'],
    [9, '90'],
  ] as const)
    desk.edit(sheet.id, row, column, value);
  const { registered, recognised } = changed!.truth;
  const { value, calls } = runIn(town, 'consolidateTown');
  expect(familiesOf(value as TownLine)[changed!.code]).toMatchObject({
    registered: registered + 1,
    recognised: recognised + 1,
  });
  expect(calls['HTTPResponse.getContent']).toBe(1);
});
