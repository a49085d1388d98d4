import { built, Helper, scriptId, sheetId } from './helper';

/** One ward with a script and one without, so that every kind of call is made: 3 for the first, 4 for the second. */
const table = [
  { name: 'Phường 1', spreadsheet: sheetId('1'), script: scriptId('1') },
  { name: 'Phường 2', spreadsheet: sheetId('2') },
];

const inOrder = (files: { name: string }[]) =>
  [...files].sort((one, other) => (one.name < other.name ? -1 : 1));

/** A project per spreadsheet that holds the bundle; what else there is holds nothing. */
function expectTheEnd(helper: Helper, empties: number): void {
  const [{ google }, ledger] = [helper, helper.readLedger()];
  const holding = [...google.projects].filter(([, { files }]) => files.some(({ name }) => name === 'Code'));
  expect(holding).toHaveLength(2);
  for (const [, { files }] of holding) expect(inOrder(files)).toEqual(built.files);
  expect(google.projects.size - holding.length).toBe(empties);
  for (const ward of ['1', '2'])
    expect(ledger.wards[sheetId(ward)]).toMatchObject({ outcome: 'done', sha256: built.sha256 });
}

describe('killed at any call to Google, a second run comes to the same end', () => {
  // A read changes nothing, so it is all the same when the kill comes.
  test.each`
    number | verb        | when
    ${1}   | ${'read'}   | ${'after'}
    ${2}   | ${'write'}  | ${'before'}
    ${2}   | ${'write'}  | ${'after'}
    ${3}   | ${'read'}   | ${'after'}
    ${4}   | ${'create'} | ${'before'}
    ${4}   | ${'create'} | ${'after'}
    ${5}   | ${'read'}   | ${'after'}
    ${6}   | ${'write'}  | ${'before'}
    ${6}   | ${'write'}  | ${'after'}
    ${7}   | ${'read'}   | ${'after'}
  `('at call $number ($verb), $when it is done', async ({ number, verb, when }) => {
    const helper = await new Helper().start();
    try {
      helper.google.add(scriptId('1'));
      helper.writeTable(table);
      helper.google.fault = (call) => (call.number === number ? { stop: when } : undefined);
      expect((await helper.push()).status).toBeNull();
      expect(helper.google.calls.at(-1)).toMatchObject({ number, verb });

      const second = await helper.push();
      expect(second.status).toBe(0);
      const unheardOf = verb === 'create' && when === 'after';
      expectTheEnd(helper, unheardOf ? 1 : 0);
      // It cannot know whether Google had heard it, so it says so in both cases.
      expect(second.stdout.includes('dự án trống')).toBe(verb === 'create');
    } finally {
      helper.end();
    }
  });

  test('and without a kill there are no more calls than those', async () => {
    const helper = await new Helper().start();
    try {
      helper.google.add(scriptId('1'));
      helper.writeTable(table);
      expect((await helper.push()).status).toBe(0);
      expect(helper.google.calls.map(({ verb }) => verb)).toEqual([
        'read',
        'write',
        'read',
        'create',
        'read',
        'write',
        'read',
      ]);
      expectTheEnd(helper, 0);
    } finally {
      helper.end();
    }
  });
});
