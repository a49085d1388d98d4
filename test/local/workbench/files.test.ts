import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileId } from '../../../local/files/fileId';
import { type Arrival, MOST_ARRIVING_BYTES } from '../../../local/workbench/arrival';
import type { Opened, ShelfEntry } from '../../../local/workbench/protocol';
import { serve, type Workbench } from '../../../local/workbench/server';
import { arrivalName } from '../../../local/workbench/shelf/arrivals';
import { readBook } from '../../../local/xlsx';
import { type Fixture, makeFixture, WARD_FILE } from './fixture';
import { enter } from './visitor';

describe('the name a file gets in the folder', () => {
  test.each([
    ['Phường A.xlsx', 'Phường A.xlsx'],
    ['../../etc/x.xlsx', 'x.xlsx'],
    ['/etc/x.xlsx', 'x.xlsx'],
    ['C:\\Sổ sách\\x.XLSX', 'x.XLSX'],
    ['..%2f..%2fx.xlsx', '..%2f..%2fx.xlsx'.replace(/^\.+/, '')],
    ['.ẩn.xlsx', 'ẩn.xlsx'],
    ['.so-khuyen-hoc/x.xlsx', 'x.xlsx'],
    ['a\u0000b\u202Ec.xls', 'a b c.xls'],
    ['a: "b"?.xlsm', 'a b.xlsm'],
    ['Phường A.xlsx', 'Phường A.xlsx'],
    ['x.xlsx.exe', null],
    ['x.html', null],
    ['.xlsx', null],
    ['CON.xlsx', 'CON tệp.xlsx'],
    ['aux.2026.xlsx', 'aux tệp.2026.xlsx'],
    ['Con em.xlsx', 'Con em.xlsx'],
    ['~$Phường A.xlsx', null],
    ['..', null],
    ['', null],
  ])('%j → %j', (offered, name) => {
    expect(arrivalName(offered)).toBe(name);
  });

  test('a name too long for a file system is shortened, its ending kept', () => {
    const name = arrivalName(`${'Phường '.repeat(60)}.xlsx`)!;
    expect(Buffer.byteLength(name)).toBeLessThan(230);
    expect(name).toMatch(/\.xlsx$/);
  });
});

describe('files brought in and taken out', () => {
  let fixture: Fixture;
  let workbench: Workbench;
  let browser: Awaited<ReturnType<typeof enter>>;
  let bytes: Buffer;

  beforeEach(async () => {
    fixture = await makeFixture();
    bytes = readFileSync(path.join(fixture.folder, WARD_FILE));
    workbench = await serve({ ...fixture, port: 0 });
    browser = await enter(workbench.address);
  });
  afterEach(async () => {
    await workbench.close();
    fixture.remove();
  });

  const bring = (name: string, content: Uint8Array = bytes) =>
    browser.post<Arrival>(`/api/files?name=${encodeURIComponent(name)}`, content);
  const entries = async () => JSON.parse((await browser.get('/api/books')).text) as ShelfEntry[];

  test('a file is added whole and opens', async () => {
    const arrival = await bring('Phường Mới.xlsx');
    expect(arrival).toMatchObject({ kind: 'added', file: 'Phường Mới.xlsx' });
    expect(readFileSync(path.join(fixture.folder, 'Phường Mới.xlsx')).equals(bytes)).toBe(true);
    const { id } = arrival as Arrival & { kind: 'added' };
    const opened = await browser.post<Opened>(`/api/books/${encodeURIComponent(id)}/open`, {
      person: 'ward',
    });
    expect(opened.entry.file).toBe('Phường Mới.xlsx');
    expect(readdirSync(fixture.folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('nothing is overwritten: a taken name gets a number, also when several come at once', async () => {
    const arrivals = await Promise.all([1, 2, 3].map(() => bring(WARD_FILE)));
    const stem = path.parse(WARD_FILE).name;
    expect(arrivals.map((arrival) => arrival.kind === 'added' && arrival.file)).toEqual(
      [2, 3, 4].map((number) => `${stem} ${number}.xlsx`),
    );
  });

  test('a link that stands under the name is neither followed nor replaced', async () => {
    const target = path.join(fixture.root, 'ngoài.xlsx');
    symlinkSync(target, path.join(fixture.folder, 'nối.xlsx'));
    expect(await bring('nối.xlsx')).toMatchObject({ file: 'nối 2.xlsx' });
    expect(readdirSync(fixture.root)).not.toContain('ngoài.xlsx');
  });

  test.each(['../ra ngoài.xlsx', '/tmp/ra ngoài.xlsx', '..\\..\\ra ngoài.xlsx', './a/../../ra ngoài.xlsx'])(
    'nothing leaves the folder: %s',
    async (name) => {
      const before = readdirSync(fixture.root);
      expect(await bring(name)).toMatchObject({ kind: 'added', file: 'ra ngoài.xlsx' });
      expect(readdirSync(fixture.root)).toEqual(before);
    },
  );

  test('what is no workbook by its name is refused; what is none inside is kept and listed with its reason', async () => {
    expect(await bring('độc.html')).toEqual({ kind: 'notWorkbook' });
    expect(await bring('lạ.xlsx', Buffer.from('không phải'))).toMatchObject({ kind: 'added' });
    await browser.post(`/api/books/${encodeURIComponent(fileId('lạ.xlsx'))}/open`, { person: 'ward' });
    expect((await entries()).find(({ file }) => file === 'lạ.xlsx')?.state).toMatchObject({
      kind: 'unreadable',
      reason: 'notWorkbook',
    });
  });

  test('a file over the limit is refused in words, and leaves nothing', async () => {
    const before = readdirSync(fixture.folder);
    expect(await bring('to.xlsx', new Uint8Array(MOST_ARRIVING_BYTES + 1))).toEqual({ kind: 'tooBig' });
    expect(readdirSync(fixture.folder)).toEqual(before);
  });

  test('a workbook is handed out as it is now, under its own name', async () => {
    const { window, grid } = await browser.post<Opened>(
      `/api/books/${encodeURIComponent(fileId(WARD_FILE))}/open`,
      { person: 'ward' },
    );
    const edits = [{ sheetId: grid.sheets[0]!.layout.id, row: 3, column: 3, typed: '70' }];
    await browser.post(`/api/windows/${window}/edit`, { edits, known: grid.revision });
    const answer = await browser.get(`/api/books/${encodeURIComponent(fileId(WARD_FILE))}/download`);
    expect(answer.headers['content-disposition']).toBe(
      `attachment; filename="Phuong An Khe.xlsx"; filename*=UTF-8''${encodeURIComponent(WARD_FILE)}`,
    );
    const book = await readBook(answer.bytes, { id: 'x', name: 'x' });
    expect(book.sheets[0]!.at(3, 3).value).toBe(70);
  });
});
