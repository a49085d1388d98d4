import { deskWith } from './desk-with';

const NOW = new Date(2026, 10, 26, 8, 0, 0);

test.each`
  code                                                          | log                                       | because
  ${'Logger.log("%s: %d phiếu, %.1f điểm", "An", 3, 8.25)'}     | ${['An: 3 phiếu, 8.3 điểm']}              | ${'a template is filled'}
  ${'Logger.log(new Date())'}                                   | ${['Thu Nov 26 08:00:00 GMT+07:00 2026']} | ${'a day is written as Java writes it'}
  ${'Logger.log(SpreadsheetApp.getActive())'}                   | ${['Spreadsheet']}                        | ${'a service is named'}
  ${'Logger.log(new Error("hỏng"))'}                            | ${['Error: hỏng']}                        | ${'an error says what it is'}
  ${'(function () { var a = {}; a.a = a; Logger.log(a); })()'}  | ${['{a=(circular)}']}                     | ${'a circle ends'}
  ${'(function () { var a = {}; a.a = a; console.log(a); })()'} | ${['<ref *1> { a: [Circular *1] }']}      | ${'a circle ends in the console, too'}
  ${'console.log("%s có %d", "An", 3)'}                         | ${['An có 3']}                            | ${'the console fills as well'}
  ${'console.log({ a: [1, { b: null }] })'}                     | ${['{ a: [ 1, { b: null } ] }']}          | ${'the console shows objects as scripts write them'}
  ${'console.timeEnd("x")'}                                     | ${[]}                                     | ${'a stopwatch nobody started says nothing'}
`('$because', ({ code, log }) => {
  expect(deskWith(`function go() { ${code}; }`, { now: () => NOW }).run('go').log).toEqual(log);
});

test('a stopwatch shows the script’s time', () => {
  const code = 'function go() { console.time("x"); Utilities.sleep(1500); console.timeEnd("x"); }';
  expect(deskWith(code).run('go').log).toEqual([expect.stringMatching(/^x: 15\d\dms$/)]);
});
