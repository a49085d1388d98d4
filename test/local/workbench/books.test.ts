import { chmodSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileId } from '../../../local/files/fileId';
import type { Opened, Reply, SaveReport, ShelfEntry } from '../../../local/workbench/protocol';
import { serve, type Workbench } from '../../../local/workbench/server';
import { readBook } from '../../../local/xlsx';
import { withParts } from '../../support/zip';
import { type Fixture, makeFixture, WARD_FILE } from './fixture';
import { enter } from './visitor';

const WARD = fileId(WARD_FILE);
const WARD_NAME = path.basename(WARD_FILE, '.xlsx');

describe('workbooks of the served folder', () => {
  let fixture: Fixture;
  let workbench: Workbench;
  let browser: Awaited<ReturnType<typeof enter>>;

  let window: string;

  const open = async (id = WARD) => {
    const opened = await browser.post<Opened>(`/api/books/${encodeURIComponent(id)}/open`, {
      person: 'ward',
    });
    window = opened.window;
    return opened;
  };
  const at = (act: string) => `/api/windows/${window}/${act}`;
  const inFile = async (file: string, row: number, column: number) => {
    const bytes = readFileSync(path.join(fixture.folder, file));
    return (await readBook(bytes, { id: 'x', name: 'x' })).sheets[0]!.at(row, column);
  };
  const run = (functionName: string, known: number, args: unknown[] = []) =>
    browser.post<Reply>(at('run'), {
      task: functionName,
      functionName,
      args,
      selection: { sheetId: 1, a1: 'B3' },
      known,
    });

  beforeEach(async () => {
    fixture = await makeFixture();
    workbench = await serve({ ...fixture, port: 0 });
    browser = await enter(workbench.address);
  });
  afterEach(async () => {
    await workbench.close();
    fixture.remove();
  });

  test('are listed with their edition; one that cannot be read stays, with its reason', async () => {
    await open();
    await open(fileId('Tổng hợp.xlsx'));
    const entries = JSON.parse((await browser.get('/api/books')).text) as ShelfEntry[];
    expect(entries.map(({ file, state }) => [file, state])).toEqual([
      ['Hỏng.xlsx', { kind: 'unreadable', reason: 'corrupt', details: expect.any(String) }],
      [WARD_FILE, { kind: 'readable', edition: 'ward' }],
      ['Tổng hợp.xlsx', { kind: 'readable', edition: 'district' }],
    ]);
  });

  test('open with the script’s menu and the values the host shows', async () => {
    const { grid, screen } = await open();
    expect(screen.menus[0]?.title).toBe('Khuyến học');
    const [sheet] = grid.sheets;
    expect(sheet?.layout).toMatchObject({ name: 'Gia đình học tập', frozenRows: 2 });
    expect(sheet?.layout.merges).toEqual([{ row: 1, column: 1, rows: 1, columns: 4 }]);
    const phone = sheet?.cells.find(({ row, column }) => row === 3 && column === 4)?.cell;
    expect(phone).toMatchObject({ value: '0900000001', typed: "'0900000001" });
    const total = sheet?.cells.find(({ row, column }) => row === 63 && column === 3)?.cell;
    // The file has an older result.
    expect(total).toMatchObject({ value: 4978, formula: '=SUM(C3:C62)' });
  });

  test('are not written because they were opened', async () => {
    const file = path.join(fixture.folder, WARD_FILE);
    const before = readFileSync(file);
    await open();
    await browser.post('/api/saved');
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('take what is typed, answer with what changed, and are saved', async () => {
    const { grid } = await open();
    const sheetId = grid.sheets[0]!.layout.id;
    const edits = [{ sheetId, row: 3, column: 3, typed: '94,5' }];
    const { update } = await browser.post<Reply>(at('edit'), { edits, known: grid.revision });
    expect(update.kind === 'patch' && update.patch.sheets[0]?.cells).toEqual([
      { row: 3, column: 3, cell: expect.objectContaining({ value: 94.5, shown: '94,5' }) },
      { row: 63, column: 3, cell: expect.objectContaining({ formula: '=SUM(C3:C62)' }) },
    ]);
    expect(await browser.post<SaveReport[]>('/api/saved')).toContainEqual({ kind: 'saved', file: WARD_FILE });
    expect(await inFile(WARD_FILE, 3, 3)).toMatchObject({ value: 94.5 });
    expect(await inFile(WARD_FILE, 3, 4)).toMatchObject({ value: '0900000001' });
    expect(readdirSync(fixture.folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('tell a cell again whose typing changed nothing, so that the page never shows what is not there', async () => {
    const { grid } = await open();
    const sheetId = grid.sheets[0]!.layout.id;
    const edits = [{ sheetId, row: 3, column: 1, typed: '1,0' }];
    const { update } = await browser.post<Reply>(at('edit'), { edits, known: grid.revision });
    expect(update.kind === 'patch' && update.patch.sheets[0]?.cells[0]).toMatchObject({ row: 3, column: 1 });
  });

  test('run the script: sidebar, toast, note, calls and modelled time', async () => {
    const { grid } = await open();
    const reply = await run('check', grid.revision);
    expect(reply.execution).toMatchObject({ ok: true, calls: { 'SpreadsheetApp.Range.setValue': 2 } });
    expect(reply.execution?.modelledMs).toBeGreaterThan(0);
    expect(reply.toasts).toEqual([{ title: 'Khuyến học', message: 'Đã kiểm tra 60 phiếu: 1 chỗ phải sửa.' }]);
    expect(reply.screen.sidebar).toMatchObject({ title: 'Kiểm tra phiếu' });
    expect(reply.update.kind === 'patch' && reply.update.patch.sheets[0]?.layout?.notes).toEqual([
      { row: 40, column: 5, text: 'Nhập lại điểm từ 0 đến 80.' },
    ]);
    await browser.post('/api/saved');
    expect((await inFile(WARD_FILE, 40, 5)).note).toBe('Nhập lại điểm từ 0 đến 80.');
  });

  test('serve the sidebar as a page without rights, with google.script before its own scripts', async () => {
    const { grid } = await open();
    await run('check', grid.revision);
    const frame = await browser.get(`/frame/${window}/sidebar?1`);
    expect(frame.headers['content-security-policy']).toMatch(
      /^sandbox allow-scripts allow-forms; default-src 'none'/,
    );
    expect(frame.text).toMatch(/^<!doctype html><html><head><script>frame\.js<\/script>/);
    await browser.post(at('close/sidebar'));
    expect((await browser.get(`/frame/${window}/sidebar?1`)).status).toBe(404);
  });

  test('give a failing function’s error and keep working', async () => {
    const { grid } = await open();
    expect((await run('fail', grid.revision)).execution).toMatchObject({
      ok: false,
      error: 'Error: hỏng có chủ ý',
    });
    expect((await run('goTo', grid.revision, ['C40'])).screen.selection).toMatchObject({ a1: 'C40' });
    expect((await run('none_', grid.revision)).execution?.error).toBe('Script function not found: none_');
  });

  test('that a script creates get a file in the folder', async () => {
    const { grid } = await open();
    expect((await run('createBook', grid.revision)).execution).toMatchObject({ ok: true });
    const reports = await browser.post<SaveReport[]>('/api/saved');
    expect(reports).toContainEqual({ kind: 'saved', file: 'Bảng mới 2024 2025.xlsx' });
    expect(readdirSync(fixture.folder)).toContain('Bảng mới 2024 2025.xlsx');
  });

  test('are not written over when another program changed the file meanwhile', async () => {
    const { grid } = await open();
    const file = path.join(fixture.folder, WARD_FILE);
    const theirs = readFileSync(file);
    writeFileSync(file, theirs);
    utimesSync(file, new Date(), new Date(Date.now() + 5000));
    const edits = [{ sheetId: grid.sheets[0]!.layout.id, row: 3, column: 3, typed: '70' }];
    await browser.post(at('edit'), { edits, known: grid.revision });
    const copy = `${WARD_NAME} (bản sửa ở đây).xlsx`;
    expect(await browser.post('/api/saved')).toContainEqual({ kind: 'savedAside', file: WARD_FILE, copy });
    expect(readFileSync(file).equals(theirs)).toBe(true);
    expect(await inFile(copy, 3, 3)).toMatchObject({ value: 70 });
  });

  test.each([
    ['only its owner may read', 0o600, WARD_FILE],
    ['nobody is to write', 0o444, `${WARD_NAME} (bản sửa ở đây).xlsx`],
  ])('that %s stay so', async (_who, mode, target) => {
    const { grid } = await open();
    const file = path.join(fixture.folder, WARD_FILE);
    chmodSync(file, mode);
    const edits = [{ sheetId: grid.sheets[0]!.layout.id, row: 3, column: 3, typed: '70' }];
    await browser.post(at('edit'), { edits, known: grid.revision });
    await browser.post('/api/saved');
    expect(await inFile(target, 3, 3)).toMatchObject({ value: 70 });
    expect(statSync(file).mode & 0o777).toBe(mode);
  });

  test.each([
    ['a chart', 'Có biểu đồ.xlsx', { 'xl/charts/chart1.xml': '<c:chartSpace/>' }, 'biểu đồ'],
    ['macros', 'Có macro.xlsm', { 'xl/vbaProject.bin': '' }, 'macro'],
    ['another ending', 'Không macro.xlsm', {}, ''],
  ])(
    'with %s are left as they are: the work goes into a copy that says what it lacks',
    async (_, name, parts, lacks) => {
      const file = path.join(fixture.folder, name);
      const theirs = withParts(readFileSync(path.join(fixture.folder, WARD_FILE)), parts);
      writeFileSync(file, theirs);
      await browser.get('/api/books');
      const { grid } = await open(fileId(name));
      for (const [known, typed] of [[grid.revision, '70'] as const, [0, '71'] as const]) {
        const edits = [{ sheetId: grid.sheets[0]!.layout.id, row: 3, column: 3, typed }];
        await browser.post(at('edit'), { edits, known });
        const copy = `${path.parse(name).name} (bản sửa ở đây).xlsx`;
        expect(await browser.post('/api/saved')).toContainEqual({
          kind: 'savedAside',
          file: name,
          copy,
          lacks,
        });
        expect(await inFile(copy, 3, 3)).toMatchObject({ value: Number(typed) });
      }
      expect(readFileSync(file).equals(theirs)).toBe(true);
    },
  );

  test('that share a name are listed and opened each by itself', async () => {
    const macro = WARD_FILE.replace('.xlsx', '.xlsm');
    writeFileSync(path.join(fixture.folder, macro), readFileSync(path.join(fixture.folder, WARD_FILE)));
    const entries = JSON.parse((await browser.get('/api/books')).text) as ShelfEntry[];
    const sharing = entries.filter(({ file }) => file === WARD_FILE || file === macro);
    expect(new Set(sharing.map(({ id }) => id)).size).toBe(2);
    for (const { id, file } of sharing) expect((await open(id)).entry.file).toBe(file);
  });

  test.each([
    ['edit', { edits: 'all', known: 1 }],
    ['edit', { edits: [{ sheetId: 1, row: 'x', column: 1, typed: '' }], known: 1 }],
    ['run', { task: '', functionName: 'check', args: [], known: 1 }],
    ['run', null],
  ])('refuse a malformed body: %s %j', async (act, body) => {
    await open();
    expect(await browser.post(at(act), body)).toEqual({ error: expect.stringContaining('body') });
  });
});
