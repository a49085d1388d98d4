import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'acorn';
import { simple } from 'acorn-walk';
import { readFolder, workspaceOf } from '../../local/files/folder';
import { Desk, type Execution, loadScript } from '../../local/host';
import { allCases } from './cases';
import { conformancePage } from './table';

const covered = new Set(allCases.map(({ call }) => call));
const coveredMethods = new Set(allCases.map(({ call }) => call.slice(call.lastIndexOf('.') + 1)));

const TYPES = 'node_modules/@types/google-apps-script';

/** Every method name in Google's own typings. */
const googleMethods = new Set(
  readdirSync(TYPES)
    .filter((file) => file.endsWith('.d.ts'))
    .flatMap((file) => [...readFileSync(path.join(TYPES, file), 'utf8').matchAll(/^\s+(\w+)\(/gm)])
    .map(([, name]) => name!),
);

/** Names that JavaScript's own objects have too: by the name alone nobody can tell whose method is called. */
const javaScriptMethods = new Set(
  [
    JSON,
    ...[Array, String, Number, Date, Map, Set, RegExp, Promise, Object, Function].map(
      ({ prototype }) => prototype,
    ),
    // What is called on the constructors themselves: Date.now, Math.max, Object.entries.
    ...[Date, Math, Object, Array, Number, String],
  ].flatMap((object) => Object.getOwnPropertyNames(object)),
);

/** Methods of Google that a bundle calls, as far as a name alone tells. */
function methodsCalledIn(bundle: string): string[] {
  const names = new Set<string>();
  simple(parse(readFileSync(bundle, 'utf8'), { ecmaVersion: 2020 }), {
    CallExpression({ callee }) {
      if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier') {
        names.add(callee.property.name);
      }
    },
  });
  return [...names].filter((name) => googleMethods.has(name) && !javaScriptMethods.has(name)).sort();
}

describe('a case for every method that the add-in calls', () => {
  test.each(['ward', 'ward-forms', 'ward-addon', 'district'])(
    'by name, in the bundle of the %s edition',
    (edition) => {
      const called = methodsCalledIn(`dist/${edition}/Code.js`);
      expect(called).toContain('getValues');
      expect(called.filter((name) => !coveredMethods.has(name))).toEqual([]);
    },
  );

  test.each`
    edition       | file                                 | functions
    ${'ward'}     | ${'phuong-hoa-mai-10-hong-lac.xlsx'} | ${['checkScorecards', 'recogniseTitles', 'startDecisionRegister', 'summariseWard', 'showCriteriaSets', 'showGuide', 'showEntry', 'openEntry', 'listFindings']}
    ${'district'} | ${'tong-hop-hoa-mai.xlsx'}           | ${['showUnits', 'consolidateTown', 'showMissing', 'showCriteriaSets', 'listMissing']}
  `(
    'by class, in what the commands of the $edition edition really call',
    async ({ edition, file, functions }) => {
      const files = await readFolder('samples');
      const book = files.find((known) => path.basename(known.file) === file)?.book;
      const desk = new Desk({
        workspace: workspaceOf(files),
        book: book!,
        script: loadScript(`dist/${edition}`),
      });
      const executions: Execution[] = [desk.open(), ...(functions as string[]).map((name) => desk.run(name))];
      if (edition === 'ward') executions.push(desk.run('goToCell', [book!.sheets[0]!.name, 'A1']));
      expect(executions.map(({ error }) => error)).toEqual(executions.map(() => undefined));
      const calls = new Set(executions.flatMap((execution) => Object.keys(execution.calls)));
      expect(calls.size).toBeGreaterThan(20);
      expect([...calls].filter((call) => !covered.has(call)).sort()).toEqual([]);
    },
  );
});

describe('the table', () => {
  test('has at least four hundred lines', () => {
    expect(allCases.length).toBeGreaterThanOrEqual(400);
  });

  test('is counted in docs/conformance.md as it is', () => {
    const file = 'docs/conformance.md';
    if (process.env.UPDATE_DOCS) writeFileSync(file, conformancePage());
    expect(readFileSync(file, 'utf8')).toBe(conformancePage());
  });
});
