import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../local/browser/launch';
import { builtPage } from './builtPages';
import { copyLines, dashboardReport } from './dashboards';
import { callsOf, type StubAnswers } from './googleStub';
import { faintTexts, overflowWidth, poorControls } from './measure';
import { openSidebar } from './sidebar';

const dialogSize = { width: 720, height: 520 };
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let page: Page;
const built: Record<string, string> = {};

beforeAll(async () => {
  browser = await launchBrowser();
  for (const name of ['DashboardDialog', 'CopiesSidebar']) built[name] = await builtPage(name);
});
afterEach(() => page.context().close());
afterAll(() => browser.close());

async function open(name: string, answers: StubAnswers, colorScheme: 'light' | 'dark' = 'light') {
  const isDialog = name === 'DashboardDialog';
  const context = { colorScheme, ...(isDialog ? { viewport: dialogSize } : {}) };
  page = await openSidebar(browser, { html: built[name]!, answers, context });
  return page.getByRole('heading', { level: 1 }).innerText();
}

const charts = (wards: number): StubAnswers => ({ readDashboard: [{ value: dashboardReport(wards) }] });
const button = (name: string) => page.getByRole('button', { name });
const chartNamed = (name: string) => page.locator('.figure', { hasText: name });

async function violations() {
  await page.evaluate(axe);
  return page.evaluate<string[]>('axe.run().then((done) => done.violations.map(({ id }) => id))');
}

describe('the window “Biểu đồ”', () => {
  test('begins with the counts of how far the wards are, each with its base', async () => {
    expect(await open('DashboardDialog', charts(24))).toBe('Đã nhận 22/24 (91,7%) phường, xã');
    const rows = await page.getByRole('table', { name: 'Tiến độ nộp' }).getByRole('row').allInnerTexts();
    expect(rows.map((row) => row.split('\t'))).toEqual([
      ['Tình trạng', 'Số phường, xã'],
      ['Đã nộp, đã nhận', '22/24 (91,7%)'],
      ['Trong đó nộp quá hạn', '4/24 (16,7%)'],
      ['Trả lại, chờ nộp lại', '1/24 (4,2%)'],
      ['Chưa nộp', '1/24 (4,2%)'],
      ['Chưa đọc được', '0/24 (0,0%)'],
    ]);
  });

  test('tells what falls short by a word, beside the colour and the edge of its bar', async () => {
    await open('DashboardDialog', charts(30));
    const bars = chartNamed('5 phường, xã chưa đạt').locator('.bars li');
    expect(await bars.count()).toBe(30);
    expect(await bars.last().innerText()).toContain('66/100 (66,0%), chưa đạt');
    expect(await bars.first().innerText()).not.toContain('chưa đạt');
    expect(await bars.last().locator('rect.second').count()).toBe(1);
  });

  test('a figure that nobody knows is said, not drawn', async () => {
    await open('DashboardDialog', charts(24));
    const year = chartNamed('trong 5 năm').locator('.bars li').first();
    expect(await year.innerText()).toBe('Năm 2020 Chưa có số liệu');
    expect(await year.locator('svg').count()).toBe(0);
  });

  test('of very many wards it shows fifteen at either end, and finds the others by name', async () => {
    await open('DashboardDialog', charts(80));
    const ranking = chartNamed('5 phường, xã chưa đạt');
    const bars = ranking.locator('.bars li');
    await page.getByText('Đang hiện 30 nơi cao nhất và thấp nhất trong 80 nơi.').waitFor();
    expect(await bars.count()).toBe(30);
    await page.getByRole('searchbox').fill('hoa mai 40');
    await page.getByText('Tìm thấy 1 nơi.').waitFor();
    expect(await bars.innerText()).toContain('Phường Hoa Mai 40');
    expect(await ranking.locator('tbody tr').count()).toBe(80);
  });

  test('is printed with every table open and nothing to press', async () => {
    await open('DashboardDialog', charts(24));
    await page.emulateMedia({ media: 'print' });
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    for (const one of await page.locator('.figure table').all()) expect(await one.isVisible()).toBe(true);
    expect(await button('In biểu đồ').isVisible()).toBe(false);
  });

  test('says what to do before the first consolidation, and after a failure', async () => {
    expect(await open('DashboardDialog', { readDashboard: [{ value: null }] })).toBe(
      'Chưa có số liệu để vẽ.',
    );
    await page.context().close();
    const answers = { readDashboard: [{ error: 'offline' }, { value: dashboardReport(3) }] };
    expect(await open('DashboardDialog', answers)).toBe('Chưa vẽ được biểu đồ.');
    await button('Thử lại').click();
    await page.getByText('Đã nhận 22/24').first().waitFor();
  });
});

describe('the sidebar “Khôi phục bản trước”', () => {
  const answers = (value: unknown): StubAnswers => ({
    listCopies: [{ value: copyLines(3) }],
    restoreCopy: [{ value }],
  });

  test('restores the copy that was chosen, and none before', async () => {
    const restored = { state: 'restored', when: '14:05 ngày 21/11/2024' };
    expect(await open('CopiesSidebar', answers(restored))).toBe('Có 3 bản lưu');
    await button('Khôi phục bản đã chọn').click();
    await page.getByText('Chưa chọn bản nào.').waitFor();
    await page.getByText('14:05 ngày 21/11/2024').click();
    await button('Khôi phục bản đã chọn').click();
    await page.getByText('Đã khôi phục bản lưu lúc 14:05 ngày 21/11/2024.').waitFor();
    expect(await callsOf(page)).toContainEqual({ name: 'restoreCopy', args: ['2024-11-21T07:05:00.000Z'] });
  });

  test('says why not, and leads back to the list', async () => {
    await open('CopiesSidebar', answers({ state: 'refused', why: 'Bản lưu này không còn.' }));
    await page.getByText('14:05 ngày 21/11/2024').click();
    await button('Khôi phục bản đã chọn').click();
    await page.getByText('Bản lưu này không còn.').waitFor();
    await button('Chọn bản khác').click();
    await page.getByText('Có 3 bản lưu').waitFor();
  });

  test('says when copies come where there is none', async () => {
    expect(await open('CopiesSidebar', { listCopies: [{ value: [] }] })).toBe('Chưa có bản lưu nào.');
  });
});

describe.each([
  ['DashboardDialog', charts(80)],
  ['CopiesSidebar', { listCopies: [{ value: copyLines(10) }], restoreCopy: [] }],
] as [string, StubAnswers][])('%s keeps nobody out', (name, answers) => {
  test.each(['light', 'dark'] as const)('contrast of 7:1, controls of 44 px, axe, %s', async (scheme) => {
    await open(name, answers, scheme);
    expect(await faintTexts(page, 7)).toEqual([]);
    expect(await poorControls(page, 44)).toEqual([]);
    expect(await violations()).toEqual([]);
  });

  test('nothing is cut off sideways at any size of type, also in a narrow window', async () => {
    await open(name, answers);
    await page.setViewportSize({ width: 300, height: 500 });
    for (const size of ['Vừa', 'To', 'Rất to']) {
      await page.getByLabel(size, { exact: true }).check();
      expect(await overflowWidth(page)).toBe(0);
    }
  });
});
