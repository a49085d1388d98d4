import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { serve, type Workbench } from '../../../local/workbench/server';
import { type Fixture, makeFixture } from './fixture';
import { visit } from './visitor';

describe('who may use the workbench', () => {
  let fixture: Fixture;
  let workbench: Workbench;
  let origin: string;
  let cookie: string;

  beforeAll(async () => {
    fixture = await makeFixture();
    workbench = await serve({ ...fixture, port: 0 });
    origin = new URL(workbench.address).origin;
    cookie = String((await visit(workbench.address)).headers['set-cookie']).split(';')[0]!;
  });
  afterAll(async () => {
    await workbench.close();
    fixture.remove();
  });

  test('the printed address hands out a cookie for scripts of nobody, and leaves the token behind', async () => {
    const answer = await visit(workbench.address);
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe('/');
    expect(String(answer.headers['set-cookie'])).toMatch(
      /^so_\d+=[\w-]{32}; HttpOnly; SameSite=Strict; Path=\/$/,
    );
  });

  test('the workbench is bound to this machine alone', () => {
    expect(new URL(workbench.address).hostname).toBe('127.0.0.1');
  });

  const books = '/api/books';
  test.each([
    ['no cookie', 'GET', books, {}, 403],
    ['a wrong cookie', 'GET', books, { cookie: `so_1=${'x'.repeat(32)}` }, 403],
    ['a token elsewhere than at the front door', 'GET', `${books}?ma=TOKEN`, {}, 403],
    ['the cookie', 'GET', books, { cookie: 'COOKIE' }, 200],
    // A picture in any page of the browser can ask for this.
    ['an address without a host', 'GET', '//', {}, 403],
    ['an address with a broken host', 'GET', '//x:99999/', {}, 403],
    ['a foreign host name', 'GET', books, { cookie: 'COOKIE', host: 'evil.example:80' }, 403],
    ['a foreign origin', 'GET', books, { cookie: 'COOKIE', origin: 'https://evil.example' }, 403],
    ['a sandboxed frame', 'POST', '/api/saved', { cookie: 'COOKIE', origin: 'null' }, 403],
    ['a stream of events without the cookie', 'GET', '/api/windows/x/events', {}, 403],
    [
      'a stream of events for a foreign page',
      'GET',
      '/api/windows/x/events',
      { cookie: 'COOKIE', origin: 'https://evil.example' },
      403,
    ],
    ['a stream of a window that is not there', 'GET', '/api/windows/x/events', { cookie: 'COOKIE' }, 410],
    ['an upload without the cookie', 'POST', '/api/files?name=a.xlsx', { origin: 'OWN' }, 403],
    [
      'an upload of a foreign page',
      'POST',
      '/api/files?name=a.xlsx',
      { cookie: 'COOKIE', origin: 'https://evil.example' },
      403,
    ],
    [
      'a form sent by a foreign page',
      'POST',
      '/form/f',
      { cookie: 'COOKIE', origin: 'https://evil.example' },
      403,
    ],
    ['a form sent by a frame', 'POST', '/form/f', { cookie: 'COOKIE', origin: 'null' }, 403],
    ['a form sent by its own page', 'POST', '/form/f', { cookie: 'COOKIE', origin: 'OWN' }, 404],
    ['a form without the cookie', 'GET', '/form/f', {}, 403],
    ['a form by an address with the token', 'GET', '/form/f?ma=TOKEN', {}, 303],
    ['the outbox without the cookie', 'GET', '/api/outbox', {}, 403],
    ['a download without the cookie', 'GET', '/api/books/x/download', {}, 403],
    ['a write that names no origin', 'POST', '/api/saved', { cookie: 'COOKIE' }, 403],
    ['a write of the own page', 'POST', '/api/saved', { cookie: 'COOKIE', origin: 'OWN' }, 200],
  ])('%s', async (_who, method, path, headers, status) => {
    const token = new URL(workbench.address).searchParams.get('ma')!;
    const real = Object.fromEntries(
      Object.entries(headers as Record<string, string>).map(([name, value]) => [
        name,
        value.replace('COOKIE', cookie).replace('OWN', origin),
      ]),
    );
    const answer = await visit(origin + path.replace('TOKEN', token), { method, headers: real });
    expect(answer.status).toBe(status);
  });

  test('a form’s address with the token leads to that form, without the token', async () => {
    const token = new URL(workbench.address).searchParams.get('ma')!;
    const { headers } = await visit(`${origin}/form/f?ma=${token}`);
    expect(headers.location).toBe('/form/f');
  });

  test('the refusal tells in Vietnamese what to do', async () => {
    expect((await visit(origin)).text).toContain('mở đúng địa chỉ');
  });

  test.each([
    '/../../../etc/passwd',
    '/..%2f..%2fpackage.json',
    '/page.js/../../ward/Code.js',
    '/ghi chú.txt',
    '/constructor',
    '/api/books/..%2f..%2fward%2fCode/open',
  ])('no file but the page itself is served: %s', async (path) => {
    expect((await visit(origin + encodeURI(path), { headers: { cookie } })).status).toBe(404);
  });

  test('the browser keeps the page, asks whether it is still the same, and keeps nothing else', async () => {
    const first = await visit(`${origin}/page.js`, { headers: { cookie } });
    expect(first).toMatchObject({ status: 200, headers: { 'cache-control': 'no-cache' }, text: 'page.js' });
    const tag = String(first.headers.etag);
    const again = await visit(`${origin}/page.js`, { headers: { cookie, 'if-none-match': tag } });
    expect(again).toMatchObject({ status: 304, text: '' });
    expect((await visit(`${origin}/page.js`, { headers: { 'if-none-match': tag } })).status).toBe(403);
    writeFileSync(path.join(fixture.page, 'page.js'), 'page.js, built anew');
    const built = await visit(`${origin}/page.js`, { headers: { cookie, 'if-none-match': tag } });
    expect(built).toMatchObject({ status: 200, text: 'page.js, built anew' });
    expect((await visit(origin + books, { headers: { cookie } })).headers['cache-control']).toBe('no-store');
  });

  test('a taken port is no error: the next one is used', async () => {
    const port = Number(new URL(workbench.address).port);
    const second = await serve({ ...fixture, port });
    expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
    await second.close();
  });

  test('a folder that is not there is told at once', async () => {
    await expect(serve({ ...fixture, folder: `${fixture.folder} không có`, port: 0 })).rejects.toThrow(
      'ENOENT',
    );
  });
});
