import { drawTown } from '../support/towns';
import { consolidate, runIn } from './runs';

const sum = (calls: Record<string, number>, which: RegExp): number =>
  Object.entries(calls).reduce((all, [name, count]) => all + (which.test(name) ? count : 0), 0);

test('a run over wards that did not change asks no ward for anything', () => {
  const callsOf = (wards: number) => {
    const town = drawTown({ wards, households: 12, seed: wards });
    consolidate(town);
    return runIn(town, 'consolidateTown');
  };
  const [few, many] = [callsOf(24), callsOf(168)];
  expect(many.calls).toEqual(few.calls);
  expect(sum(many.calls, /UrlFetchApp|openById/)).toBe(0);
  expect(sum(many.calls, /batchUpdate/)).toBe(0);
});

test('the master is written in one call, and what was read of twenty wards is kept in one', () => {
  const wards = 60;
  const { calls } = runIn(drawTown({ wards, households: 12, seed: 60 }), 'consolidateTown');
  expect(calls['UrlFetchApp.fetchAll']).toBe(wards / 20);
  expect(calls['Sheets.Spreadsheets.batchUpdate']).toBe(wards / 20 + 1);
  expect(sum(calls, /^SpreadsheetApp\..*(set|insert|clear)/)).toBe(0);
});
