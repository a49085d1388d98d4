import { Book, Desk, loadScript, Workspace } from '../../local/host';
import type { ConformanceCase } from './case';
import { allCases } from './cases';

const script = loadScript('dist/conformance');

/** Runs a case of the built bundle in a spreadsheet of its own, as the built bundle would run at Google. */
function run(index: number) {
  const workspace = new Workspace();
  const book = Book.blank({ id: 'thu', name: 'Thử' });
  workspace.drive.add(book);
  return new Desk({ workspace, book, script, now: () => new Date(2026, 10, 26, 8, 0, 0) }).run('runCase', [
    index,
  ]);
}

describe('the host does what Google does', () => {
  const lines = allCases.map((tried, index) => [tried.call, tried.when, tried, index] as const);

  test.each(lines)('%s: %s', (_call, _when, tried, index) => {
    const execution = run(index);
    expect(execution.error).toBeUndefined();
    expect(execution.value).toEqual(tried.expected);
    expect(execution.calls[tried.call]).toBeGreaterThan(0);
  });
});

describe('the table', () => {
  test('names each case once', () => {
    const names = allCases.map(({ call, when }) => `${call}: ${when}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('gives every case a source', () => {
    const isSource = ({ source }: ConformanceCase) => source === 'unverified' || /^https:\/\//.test(source);
    expect(allCases.filter((tried) => !isSource(tried)).map(({ call, when }) => [call, when])).toEqual([]);
  });
});
