import { tickReader } from '../../../src/domain/scorecards/ticks';

test.each([
  ['x among blanks is a tick', ['x', '', 'X'], [true, false, true]],
  ['x among refusals too', ['x', 'Không', 'chưa'], [true, false, false]],
  ['x beside other ticks may mean none', ['x', 'Có', '✓'], ['unclear', true, true]],
  ['x beside 0 and 1', ['x', '0', '1'], ['unclear', false, true]],
  ['x beside codes, and the codes themselves', ['x', '1', '3', ''], ['unclear', 'unclear', 'unclear', false]],
  ['x beside v', ['x', 'v', ''], ['unclear', true, false]],
  ['words and numbers without an x', ['Có', '0', 'Không', '1'], [true, false, false, true]],
  ['a remark takes nothing from the ticks', ['x', 'mới về', ''], [true, 'unclear', false]],
  ['a column of untouched boxes says nothing', ['FALSE', '', '0'], [null, null, null]],
  ['one of refusals refuses', ['Không', 'chưa'], [false, false]],
  ['nor does an empty one', ['', ''], [null, null]],
])('%s', (_, column, ticks) => {
  expect(column.map(tickReader(column))).toEqual(ticks);
});
