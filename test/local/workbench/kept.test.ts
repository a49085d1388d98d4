import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileId } from '../../../local/files/fileId';
import type { Opened, Reply, SaveReport } from '../../../local/workbench/protocol';
import { serve, type Workbench } from '../../../local/workbench/server';
import { readBook } from '../../../local/xlsx';
import { type Fixture, makeFixture, WARD_FILE } from './fixture';
import { bundleServer, type Killable, serveApart } from './killable';
import { enter } from './visitor';

type Visitor = Awaited<ReturnType<typeof enter>>;

const open = (browser: Visitor, person = 'ward') =>
  browser.post<Opened>(`/api/books/${encodeURIComponent(fileId(WARD_FILE))}/open`, { person });

const run = (browser: Visitor, { window, grid }: Opened, functionName: string, ...args: unknown[]) =>
  browser.post<Reply>(`/api/windows/${window}/run`, {
    task: functionName,
    functionName,
    args,
    selection: { sheetId: 1, a1: 'A1' },
    known: grid.revision,
  });

describe('what is kept beside the workbooks', () => {
  let fixture: Fixture;
  let workbench: Workbench;
  let browser: Visitor;
  const hidden = () => path.join(fixture.folder, '.so-khuyen-hoc');
  const keptFile = () => path.join(hidden(), `${WARD_FILE}.json`);
  const start = async () => {
    workbench = await serve({ ...fixture, port: 0 });
    browser = await enter(workbench.address);
  };
  const startAgain = async () => {
    await workbench.close();
    await start();
  };

  beforeEach(async () => {
    fixture = await makeFixture();
    await start();
  });
  afterEach(async () => {
    await workbench.close();
    fixture.remove();
  });

  test.each(['Document', 'Script', 'User'])('%s properties are there after a restart', async (store) => {
    await run(browser, await open(browser), 'remember', store, 'năm', '2026');
    expect(await browser.post('/api/saved')).toContainEqual({ kind: 'saved', file: WARD_FILE });
    await startAgain();
    expect((await run(browser, await open(browser), 'recall', store, 'năm')).execution?.value).toBe('2026');
  });

  test('user properties are each person’s own', async () => {
    await run(browser, await open(browser), 'remember', 'User', 'năm', '2026');
    await startAgain();
    const theirs = await open(browser, 'district');
    expect((await run(browser, theirs, 'recall', 'User', 'năm')).execution?.value).toBeNull();
  });

  test('so is the edition that was chosen', async () => {
    await browser.post(`/api/books/${encodeURIComponent(fileId(WARD_FILE))}/edition`, {
      edition: 'district',
    });
    await startAgain();
    expect((await open(browser)).entry.state).toEqual({ kind: 'readable', edition: 'district' });
  });

  test('a spreadsheet a script created keeps its id', async () => {
    const { execution } = await run(browser, await open(browser), 'createBook');
    await startAgain();
    const { entry } = await browser.post<Opened>(`/api/books/${execution?.value}/open`, { person: 'ward' });
    expect(entry.file).toBe('Bảng mới 2024 2025.xlsx');
  });

  test('opening alone writes nothing', async () => {
    await open(browser);
    await browser.post('/api/saved');
    expect(readdirSync(fixture.folder)).not.toContain('.so-khuyen-hoc');
  });

  test.each([
    ['cut off', '{"version":1,"parts":{"prop'],
    ['of a newer program', '{"version":99,"parts":{}}'],
    ['with a part of another shape', '{"version":1,"parts":{"properties":{"document":{"a":1}}}}'],
  ])('a file %s is kept aside, told once, and stops nobody', async (_, text) => {
    mkdirSync(hidden(), { recursive: true });
    writeFileSync(keptFile(), text);
    await startAgain();
    const opened = await open(browser);
    expect(opened.damaged).toEqual([path.join('.so-khuyen-hoc', `${WARD_FILE}.hỏng`)]);
    expect(readFileSync(path.join(fixture.folder, opened.damaged[0]!), 'utf8')).toBe(text);
    expect((await open(browser)).damaged).toEqual([]);
    await run(browser, opened, 'remember', 'Document', 'năm', '2026');
    await startAgain();
    const again = await open(browser);
    expect(again.damaged).toEqual([]);
    expect((await run(browser, again, 'recall', 'Document', 'năm')).execution?.value).toBe('2026');
  });

  test('parts of which this program knows nothing stay', async () => {
    mkdirSync(hidden(), { recursive: true });
    writeFileSync(keptFile(), '{"version":1,"parts":{"later":{"a":1}}}');
    await startAgain();
    await run(browser, await open(browser), 'remember', 'Document', 'năm', '2026');
    await browser.post('/api/saved');
    expect(JSON.parse(readFileSync(keptFile(), 'utf8')).parts.later).toEqual({ a: 1 });
  });

  test('a link in place of the folder leads nothing elsewhere, and is told', async () => {
    const elsewhere = path.join(fixture.root, 'nơi khác');
    mkdirSync(elsewhere);
    symlinkSync(elsewhere, hidden());
    await run(browser, await open(browser), 'remember', 'Document', 'năm', '2026');
    expect(await browser.post<SaveReport[]>('/api/saved')).toContainEqual(
      expect.objectContaining({ kind: 'failed', file: WARD_FILE }),
    );
    expect(readdirSync(elsewhere)).toEqual([]);
  });
});

describe('a workbench that is killed', () => {
  let fixture: Fixture;
  let bundle: string;
  let killable: Killable;

  beforeAll(async () => {
    fixture = await makeFixture();
    bundle = await bundleServer(fixture);
  });
  afterEach(() => killable?.kill());
  afterAll(() => fixture.remove());

  const fileNow = async () => {
    const bytes = readFileSync(path.join(fixture.folder, WARD_FILE));
    return (await readBook(bytes, { id: 'x', name: 'x' })).sheets[0]!;
  };

  // The further from the acknowledgement, the further the next writing has come.
  test.each([0, 3, 10, 25, 50, 90])(
    'has everything it acknowledged, and no half-written file, %i ms into the next edit',
    async (wait) => {
      killable = await serveApart(bundle, fixture);
      const browser = await enter(killable.address);
      const opened = await open(browser);
      const type = (row: number, typed: string) =>
        browser.post<Reply>(`/api/windows/${opened.window}/edit`, {
          edits: [{ sheetId: opened.grid.sheets[0]!.layout.id, row, column: 3, typed }],
          known: 0,
        });
      await type(3, String(wait));
      await run(browser, opened, 'remember', 'Document', 'lần', String(wait));
      expect(await browser.post('/api/saved')).toContainEqual({ kind: 'saved', file: WARD_FILE });
      void type(4, `dở ${wait}`).catch(() => {});
      void run(browser, opened, 'remember', 'Document', 'lần', `dở ${wait}`).catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, wait));
      await killable.kill();
      expect((await fileNow()).at(3, 3).value).toBe(wait);
      const kept = readFileSync(path.join(fixture.folder, '.so-khuyen-hoc', `${WARD_FILE}.json`), 'utf8');
      expect([String(wait), `dở ${wait}`]).toContain(JSON.parse(kept).parts.properties.document.lần);
    },
  );
});
