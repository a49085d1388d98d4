import { deskWith } from './desk-with';

const CODE = `function go() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('A1').setValue('một');
  sheet.getRange('A2').setValue('hai');
  sheet.getRange('A3').setValue('ba');
  return 'xong';
}
function careful() {
  try { return go(); } catch (e) { return e.name + ': ' + e.message; }
}`;

const column = (faults: object[], functionName = 'go') => {
  const desk = deskWith(CODE, { faults: faults as never });
  const { ok, value, error, modelledMs } = desk.run(functionName);
  const sheet = desk.options.book.sheets[0]!;
  return { ended: ok ? value : error, written: [1, 2, 3].map((row) => sheet.at(row, 1).value), modelledMs };
};

describe('a call made to go wrong', () => {
  const SET = 'SpreadsheetApp.Range.setValue';
  const DOWN = 'The JavaScript runtime exited unexpectedly.';
  const BUSY = "Exception: We're sorry, a server error occurred. Please wait a bit and try again.";
  test.each`
    fault                                                | ended                                | written
    ${{ at: SET, nth: 2, effect: 'fail' }}               | ${BUSY}                              | ${['một', null, null]}
    ${{ at: 5, effect: 'fail', message: 'Bận' }}         | ${'Exception: Bận'}                  | ${['một', null, null]}
    ${{ at: SET, nth: 2, effect: 'fail', landed: true }} | ${BUSY}                              | ${['một', 'hai', null]}
    ${{ at: SET, effect: 'hang' }}                       | ${'Exceeded maximum execution time'} | ${[null, null, null]}
    ${{ at: SET, nth: 3, effect: 'kill' }}               | ${DOWN}                              | ${['một', 'hai', null]}
    ${{ at: SET, nth: 3, effect: 'kill', landed: true }} | ${DOWN}                              | ${['một', 'hai', 'ba']}
  `('$fault', ({ fault, ended, written }) => {
    expect(column([fault])).toMatchObject({ ended, written });
  });

  test('a script can catch a failure, but not its own end', () => {
    expect(column([{ at: 4, effect: 'fail', message: 'Bận' }], 'careful').ended).toBe('Exception: Bận');
    expect(column([{ at: 4, effect: 'kill' }], 'careful').ended).toBe(DOWN);
  });

  test('a call that hangs takes the rest of the time', () => {
    expect(column([{ at: 1, effect: 'hang' }]).modelledMs).toBeGreaterThan(6 * 60_000);
  });

  test('striking every call in turn strikes each place once', () => {
    const places = Array.from({ length: 7 }, (_, index) => index + 1);
    const written = places.map((at) => column([{ at, effect: 'kill' }]).written.filter(Boolean).length);
    expect(written).toEqual([0, 0, 0, 1, 1, 2, 2]);
  });
});
