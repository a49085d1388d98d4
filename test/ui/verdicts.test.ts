import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../local/browser/launch';
import type { VerdictsReport } from '../../src/ward/calls';
import { builtPage } from './builtPages';
import { callsOf, type StubAnswers } from './googleStub';
import { openSidebar } from './sidebar';
import { ended, verdictsReport } from './verdictReports';

let browser: Browser;
let html: string;
let page: Page;

beforeAll(async () => {
  [browser, html] = await Promise.all([launchBrowser(), builtPage('VerdictsSidebar')]);
});
afterEach(() => page.context().close());
afterAll(() => browser.close());

async function open(report: Partial<VerdictsReport>, others: StubAnswers = {}): Promise<void> {
  const answers = { listVerdicts: [{ value: verdictsReport(report) }], ...others };
  page = await openSidebar(browser, { html, answers });
  await page.getByRole('heading', { level: 1 }).waitFor();
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const mainButtons = () => page.locator('.button.main').allInnerTexts();

test('judges when it opens, and shows the result first, title by title', async () => {
  await open({ otherYears: 5 });
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('424 được công nhận năm 2024');
  await page.getByText('Đã xét 584 phiếu lúc 14:05 ngày 22/11/2024.').waitFor();
  expect(await page.locator('.figures li').allInnerTexts()).toEqual([
    'Gia đình học tập: 412 được công nhận, 120 chưa được, 40 chưa đủ căn cứ',
    'Công dân học tập: 12 được công nhận',
  ]);
  await page.getByText('5 phiếu của năm khác').waitFor();
  expect(await callsOf(page)).toEqual([{ name: 'listVerdicts', args: [] }]);
});

test('a low score is a result: no error, no severity, nothing to mend', async () => {
  await open({ titles: ended({ notRecognised: 10 }), near: 0 });
  await page.getByText('Chưa được công nhận là kết quả, không phải lỗi.').waitFor();
  expect(await page.locator('.error, .warning, svg').count()).toBe(0);
  expect(await page.getByRole('button', { name: /phải sửa/ }).count()).toBe(0);
});

test.each`
  report                                                                  | main                        | because
  ${{ setsStarted: true, errors: 1, titles: ended({ insufficient: 9 }) }} | ${'Điền trang Bộ tiêu chí'} | ${'figures of the set come first'}
  ${{ errors: 12, warnings: 3 }}                                          | ${'Xem 12 chỗ phải sửa'}    | ${'something must be mended'}
  ${{ warnings: 3 }}                                                      | ${'Xem 3 chỗ nên xem lại'}  | ${'some cards still wait'}
  ${{ warnings: 3, titles: ended({ recognised: 9 }) }}                    | ${'Mở Danh sách công nhận'} | ${'no card waits'}
  ${{ titles: ended({ notRecognised: 9 }) }}                              | ${'Mở trang Kết quả xét'}   | ${'nobody is recognised'}
  ${{ titles: [], near: 0 }}                                              | ${'Kiểm tra phiếu'}         | ${'there was nothing to judge'}
`('the one main step is “$main”: $because', async ({ report, main }) => {
  await open(report);
  expect(await mainButtons()).toEqual([main]);
  const [box, footer] = [await button(main).boundingBox(), await page.locator('footer').boundingBox()];
  expect(box!.y + box!.height).toBeLessThanOrEqual(footer!.y);
});

test('leads to the lists, and hands the keyboard to the grid', async () => {
  await open({}, { showResults: [{ value: true }] });
  await button('Mở Gần đạt (35)').dblclick();
  await page.getByText('Đã mở trang “Gần đạt”.').waitFor();
  await button('Mở Danh sách công nhận').click();
  await page.getByText('Đã mở trang “Danh sách công nhận”.').waitFor();
  expect((await callsOf(page)).slice(1)).toEqual([
    { name: 'showResults', args: ['near'] },
    { name: 'focusGrid', args: [] },
    { name: 'showResults', args: ['decisionList'] },
    { name: 'focusGrid', args: [] },
  ]);
});

test('says when a list is gone, and what makes it anew', async () => {
  await open({}, { showResults: [{ value: false }] });
  await button('Mở Danh sách công nhận').click();
  await page.getByText('Không còn trang “Danh sách công nhận”. Bấm “Xét lại” để lập lại.').waitFor();
  await button('Xét lại').click();
  await button('Xét lại').waitFor();
  expect((await callsOf(page)).map(({ name }) => name)).toEqual([
    'listVerdicts',
    'showResults',
    'listVerdicts',
  ]);
});

test('leads to what must be mended', async () => {
  await open({ errors: 12 }, { showFindings: [{ value: null }] });
  await button('Xem 12 chỗ phải sửa').click();
  expect((await callsOf(page)).at(-1)).toEqual({ name: 'showFindings', args: [] });
});

test('a failure says what became of the figures, and offers another try', async () => {
  await open({}, { listVerdicts: [{ error: 'timeout' }, { value: verdictsReport() }] });
  await page.getByText('Chưa xét được.').waitFor();
  await button('Thử lại').click();
  await page.getByText('424 được công nhận năm 2024').waitFor();
});
