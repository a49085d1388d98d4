import { fileId } from '../../../local/files/fileId';
import type { Opened, Reply } from '../../../local/workbench/protocol';
import type { Run } from '../../../local/workbench/runs';
import { serve, type Workbench } from '../../../local/workbench/server';
import { type Fixture, makeFixture, WARD_FILE } from './fixture';
import { enter, type Heard } from './visitor';

/** What the server had to say until now has arrived. */
const soon = () => new Promise((resolve) => setTimeout(resolve, 400));

describe('two windows on one workbook', () => {
  let fixture: Fixture;
  let workbench: Workbench;
  let browser: Awaited<ReturnType<typeof enter>>;
  let [mine, theirs]: Opened[] = [];
  let heard: Heard;

  const at = ({ window }: Opened, act: string) => `/api/windows/${window}/${act}`;
  const path = `/api/books/${encodeURIComponent(fileId(WARD_FILE))}`;
  const open = (person = 'ward') => browser.post<Opened>(`${path}/open`, { person });
  const type = (opened: Opened, row: number, typed: string, known = opened.grid.revision) => {
    const edits = [{ sheetId: opened.grid.sheets[0]!.layout.id, row, column: 3, typed }];
    return browser.post<Reply>(at(opened, 'edit'), { edits, known });
  };
  const update = (opened: Opened, known = opened.grid.revision) =>
    browser.post<Reply>(at(opened, 'update'), { known });
  const run = (opened: Opened, functionName: string) =>
    browser.post<Reply>(at(opened, 'run'), {
      task: functionName,
      functionName,
      args: [],
      selection: { sheetId: 1, a1: 'A1' },
      known: opened.grid.revision,
    });
  const cells = ({ update }: Reply) =>
    update.kind === 'patch' ? update.patch.sheets[0]!.cells : update.kind;

  /** Workbooks read in the background are told of as well. */
  const changes = () => heard.events.filter(({ kind }) => kind === 'changed').length;

  beforeEach(async () => {
    fixture = await makeFixture();
    workbench = await serve({ ...fixture, port: 0 });
    browser = await enter(workbench.address);
    mine = await open();
    theirs = await open();
    heard = await browser.listen(at(theirs, 'events'));
  });
  afterEach(async () => {
    heard.close();
    await workbench.close();
    fixture.remove();
  });

  test('the other is told once of what one types, and fetches just that', async () => {
    await type(mine!, 3, '70');
    await soon();
    expect(changes()).toBe(1);
    expect(cells(await update(theirs!))).toEqual([
      { row: 3, column: 3, cell: expect.objectContaining({ value: 70 }) },
      { row: 63, column: 3, cell: expect.objectContaining({ formula: '=SUM(C3:C62)' }) },
    ]);
  });

  test('who changes something is not told of it', async () => {
    await type(theirs!, 3, '70');
    await soon();
    expect(changes()).toBe(0);
  });

  test('panel and selection are each window’s own', async () => {
    const { screen } = await run(mine!, 'check');
    expect(screen.sidebar).not.toBeNull();
    const other = await update(theirs!);
    expect(other.screen).toMatchObject({ sidebar: null, selection: { a1: 'A1' } });
    expect(other.update.kind).toBe('patch');
    expect(other.toasts).toEqual([]);
  });

  test('scripts run as the person at the window', async () => {
    const district = await open('district');
    expect((await run(mine!, 'whoAmI')).execution?.value).toBe('canbo.phuong@example.com');
    expect((await run(district, 'whoAmI')).execution?.value).toBe('canbo.huyen@example.com');
  });

  test('every run is noted: who, when, what, and what no person started', async () => {
    const before = Date.now();
    await run(mine!, 'check');
    const [newest, ...older] = JSON.parse((await browser.get('/api/runs')).text) as Run[];
    expect(newest).toMatchObject({
      task: 'check',
      file: WARD_FILE,
      user: 'canbo.phuong@example.com',
      trigger: null,
      execution: { ok: true, calls: { 'SpreadsheetApp.Range.setValue': 2 } },
    });
    expect(newest!.at).toBeGreaterThanOrEqual(before);
    expect(older.map(({ trigger }) => trigger)).toEqual(['onOpen', 'onOpen']);
    await soon();
    expect(heard.events).toContainEqual({ kind: 'runs' });
  });

  test('people who fill in forms get no workbook', async () => {
    expect(await open('respondent')).toEqual({ error: expect.any(String) });
  });

  test('another edition is bound to the workbook: every window is told to open it anew', async () => {
    await browser.post(`${path}/edition`, { edition: 'district' });
    await soon();
    expect(heard.events).toContainEqual({ kind: 'reopen' });
    const { entry } = await open();
    expect(entry.state).toEqual({ kind: 'readable', edition: 'district' });
  });

  test('a window that does not listen yet hears of another edition as soon as it does', async () => {
    await browser.post(`${path}/edition`, { edition: 'district' });
    heard.close();
    heard = await browser.listen(at(mine!, 'events'));
    await soon();
    expect(heard.events).toContainEqual({ kind: 'reopen' });
  });

  test('in one cell the last to write wins, and both see it', async () => {
    const first = await type(mine!, 3, '70');
    await type(theirs!, 3, '75');
    const known = first.update.kind === 'patch' ? first.update.patch.revision : -1;
    expect(cells(await update(mine!, known))).toContainEqual({
      row: 3,
      column: 3,
      cell: expect.objectContaining({ value: 75 }),
    });
  });

  test('typing into a row that the other took away breaks nothing, and is told', async () => {
    await run(mine!, 'shorten');
    expect(await type(theirs!, 60, '5')).toMatchObject({ missed: true, update: { kind: 'patch' } });
  });

  test('after its stream was cut, a window hears at once what it missed', async () => {
    heard.close();
    await soon();
    await type(mine!, 3, '70');
    heard = await browser.listen(at(theirs!, 'events'));
    await soon();
    expect(changes()).toBe(1);
  });

  test('a closed window is known no more', async () => {
    await browser.post(at(theirs!, 'leave'));
    await expect(browser.listen(at(theirs!, 'events'))).rejects.toThrow('status 410');
    expect(await update(theirs!)).toEqual({ error: expect.any(String) });
  });

  test('silent windows are kept in small number; one that listens is never forgotten', async () => {
    for (let number = 0; number < 20; number++) await open();
    expect(await update(mine!)).toEqual({ error: expect.any(String) });
    expect(await update(theirs!)).toMatchObject({ update: { kind: 'same' } });
  });
});
