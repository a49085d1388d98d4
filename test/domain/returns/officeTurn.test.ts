import { type OfficeMark, officeTurn, withMark } from '../../../src/domain/returns/officeTurn';
import type { ReturnStamp, ReturnState } from '../../../src/domain/returns/returnState';

const stamp = (state: ReturnState, more: Partial<ReturnStamp> = {}): ReturnStamp => ({
  state,
  returnedBecause: '',
  unit: 'Phường Mẫu',
  year: 2024,
  by: 'Phạm Thị Mẫu',
  at: '08:00 ngày 26/11/2026',
  hash: 'abc',
  despite: '',
  ...more,
});

const receive: OfficeMark = { state: 'received' };
const back: OfficeMark = { state: 'returned', because: 'Thiếu tổ 4' };

describe('the mark of the office above', () => {
  test.each`
    mark       | seen              | now               | turn
    ${receive} | ${'submitted'}    | ${'submitted'}    | ${'write'}
    ${receive} | ${'submitted'}    | ${'received'}     | ${'stands'}
    ${receive} | ${'submitted'}    | ${'notSubmitted'} | ${'notSubmitted'}
    ${receive} | ${'submitted'}    | ${'returned'}     | ${'returned'}
    ${receive} | ${'returned'}     | ${'returned'}     | ${'returned'}
    ${receive} | ${'notSubmitted'} | ${'notSubmitted'} | ${'notSubmitted'}
    ${back}    | ${'submitted'}    | ${'submitted'}    | ${'write'}
    ${back}    | ${'received'}     | ${'received'}     | ${'write'}
    ${back}    | ${'submitted'}    | ${'received'}     | ${'received'}
    ${back}    | ${'submitted'}    | ${'notSubmitted'} | ${'notSubmitted'}
    ${back}    | ${'returned'}     | ${'submitted'}    | ${'handedUpAnew'}
    ${back}    | ${'returned'}     | ${'returned'}     | ${'write'}
    ${back}    | ${'notSubmitted'} | ${'notSubmitted'} | ${'notSubmitted'}
  `('$mark.state on $now, decided on $seen: $turn', ({ mark, seen, now, turn }) => {
    expect(officeTurn(stamp(now), stamp(seen), mark)).toBe(turn);
  });

  test.each([
    ['other figures', { hash: 'xyz' }],
    ['another year', { year: 2025 }],
  ])('is not written on %s', (_, more) => {
    for (const mark of [receive, back])
      expect(officeTurn(stamp('submitted', more), stamp('submitted'), mark)).toBe('handedUpAnew');
  });

  test('the same figures handed up at another time are taken, but not sent back unseen', () => {
    const again = stamp('submitted', { at: '09:00 ngày 27/11/2026' });
    expect(officeTurn(again, stamp('submitted'), receive)).toBe('write');
    expect(officeTurn(again, stamp('submitted'), back)).toBe('handedUpAnew');
  });

  test('stands once it is written', () => {
    for (const mark of [receive, back]) {
      const marked = withMark(stamp('submitted'), mark);
      expect(officeTurn(marked, stamp('submitted'), mark)).toBe('stands');
      expect(officeTurn(marked, marked, mark)).toBe('stands');
    }
  });
});
