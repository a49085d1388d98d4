import { Threads, together, Workspace } from '../../../local/host';
import { deskWith } from './desk-with';

const threads = new Threads('dist/local/script-thread.cjs');
afterAll(() => threads.close());

/** Two users of one file add a line each: read the last row, then write below it. */
const CODE = `
function addLine(name) {
  var sheet = SpreadsheetApp.getActiveSheet();
  var row = sheet.getLastRow() + 1;
  sheet.getRange(row, 1).setValue(name);
  return row;
}
function addLineUnderLock(name) {
  var lock = LockService.getDocumentLock();
  lock.waitLock(30000);
  try { return addLine(name); } finally { SpreadsheetApp.flush(); lock.releaseLock(); }
}
function holdLong() {
  LockService.getDocumentLock().waitLock(1000);
  Utilities.sleep(20000);
}
function waitShort(ms) {
  return LockService.getDocumentLock().tryLock(ms);
}
function waitOrFail() { LockService.getDocumentLock().waitLock(5000); }
`;

/** The same file on two users' screens. */
function twoDesks() {
  const workspace = new Workspace();
  const first = deskWith(CODE, { workspace, threads, now: () => new Date(2026, 10, 26) });
  const second = deskWith(CODE, { ...first.options, user: 'canbo2@example.com' });
  return [first, second] as const;
}

async function bothRun(functionName: string, seed: number): Promise<unknown[]> {
  const [first, second] = twoDesks();
  const orders = [first.order(functionName, ['An']), second.order(functionName, ['Bình'])];
  const executions = await together(
    orders.map((order) => ({ order })),
    { threads, seed },
  );
  return executions.map(({ value, error }) => error ?? value);
}

describe('executions at the same time', () => {
  test('without a lock two lines land in one row, with a lock never', async () => {
    const seeds = [1, 2, 3, 4, 5, 6];
    const careless = await Promise.all(seeds.map((seed) => bothRun('addLine', seed)));
    expect(careless.some(([first, second]) => first === second)).toBe(true);
    const careful = await Promise.all(seeds.map((seed) => bothRun('addLineUnderLock', seed)));
    for (const rows of careful) expect([...rows].sort()).toEqual([1, 2]);
  });

  test('the same seed gives the same order, and some other seed another', async () => {
    const orders = await Promise.all([1, 1, 2, 3, 4, 5].map((seed) => bothRun('addLineUnderLock', seed)));
    expect(orders[1]).toEqual(orders[0]);
    expect(new Set(orders.map((rows) => JSON.stringify(rows))).size).toBeGreaterThan(1);
  });

  test.each`
    functionName    | arg       | ends
    ${'waitShort'}  | ${5000}   | ${{ ok: true, value: false }}
    ${'waitShort'}  | ${30_000} | ${{ ok: true, value: true }}
    ${'waitOrFail'} | ${null}   | ${{ ok: false, error: 'Exception: Lock timeout: another process was holding the lock for too long.' }}
  `(
    '$functionName($arg) while another holds the lock for 20 seconds',
    async ({ functionName, arg, ends }) => {
      const [holder, waiter] = twoDesks();
      const [, execution] = await together(
        [{ order: holder.order('holdLong') }, { order: waiter.order(functionName, [arg]), after: 2000 }],
        { threads, seed: 1 },
      );
      expect(execution).toMatchObject(ends);
    },
  );

  test('a lock is free again when its holder was killed', async () => {
    const [holder, waiter] = twoDesks();
    const order = {
      ...holder.order('holdLong'),
      faults: [{ at: 'Utilities.sleep', effect: 'kill' as const }],
    };
    const [killed, next] = await together(
      [{ order }, { order: waiter.order('waitShort', [5000]), after: 5000 }],
      { threads, seed: 1 },
    );
    expect(killed).toMatchObject({ ok: false, error: 'The JavaScript runtime exited unexpectedly.' });
    expect(next).toMatchObject({ ok: true, value: true });
  });

  test('Google lets one user run thirty at a time', async () => {
    const [desk] = twoDesks();
    const starts = Array.from({ length: 31 }, () => ({ order: desk.order('waitShort', [0]) }));
    const executions = await together(starts, { threads, seed: 1 });
    expect(executions.filter(({ ok }) => !ok).map(({ error }) => error)).toEqual([
      'Exception: There are too many scripts running simultaneously for this Google user account.',
    ]);
  });
});
