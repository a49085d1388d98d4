import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../local/browser/launch';
import { builtPage } from './builtPages';
import { callsOf, type StubAnswers } from './googleStub';
import { openSidebar } from './sidebar';
import { lateReport } from './wards';

let browser: Browser;
let html: string;
let page: Page;

beforeAll(async () => {
  [browser, html] = await Promise.all([launchBrowser(), builtPage('MissingSidebar')]);
});
afterEach(() => page.context().close());
afterAll(() => browser.close());

async function open(answers: StubAnswers): Promise<string> {
  page = await openSidebar(browser, { html, answers });
  return page.getByRole('heading', { level: 1 }).innerText();
}

const wards = () => page.locator('.ward');
const button = (name: string) => page.getByRole('button', { name });

describe('the sidebar "Ai chưa nộp"', () => {
  test('names each missing ward with its state, the reason and the next step', async () => {
    expect(await open({ listMissing: [{ value: lateReport(2) }] })).toBe('Năm 2024: đã nhận 22/24 đơn vị');
    await page.getByText('Lần tổng hợp gần nhất: 22/11/2024.').waitFor();
    await page.getByText('Còn 2 đơn vị chưa nộp xong.').waitFor();
    expect((await wards().allInnerTexts()).map((text) => text.split(/\n+/))).toEqual([
      ['Phường Hoa Mai 1', 'Chưa nộp', 'Lý do của phường 1.', 'Việc cần làm: Nhắc phường 1 nộp số liệu.'],
      [
        'Phường Hoa Mai 2',
        'Chưa đọc được',
        'Lý do của phường 2.',
        'Việc cần làm: Nhắc phường 2 nộp số liệu.',
      ],
    ]);
  });

  test('shows many wards five at a time', async () => {
    await open({ listMissing: [{ value: lateReport(12) }] });
    expect(await wards().count()).toBe(5);
    await button('Xem thêm 5 đơn vị (còn 7)').click();
    await button('Xem thêm 2 đơn vị (còn 2)').click();
    expect(await wards().count()).toBe(12);
    expect(await page.getByText('Xem thêm').count()).toBe(0);
  });

  test('before the first consolidation it says what to do first', async () => {
    const never = { consolidatedOn: null, year: null, wards: 24, done: 0, missing: [] };
    expect(await open({ listMissing: [{ value: never }] })).toBe('Chưa tổng hợp lần nào.');
    await page.getByText('Mở trình đơn Khuyến học, chọn “Tổng hợp”.').waitFor();
    expect(await page.getByText('0/24').count()).toBe(0);
  });

  test('says so when nobody is missing', async () => {
    expect(await open({ listMissing: [{ value: lateReport(0) }] })).toBe('Năm 2024: đã nhận 24/24 đơn vị');
    await page.getByText('Các đơn vị đều đã nộp.').waitFor();
  });

  test('asks again on demand, and after a failure', async () => {
    await open({ listMissing: [{ value: lateReport(2) }, { error: 'offline' }, { value: lateReport(1) }] });
    await button('Xem lại danh sách').click();
    await page.getByText('Chưa đọc được danh sách.').waitFor();
    await button('Thử lại').click();
    await page.getByText('Năm 2024: đã nhận 23/24 đơn vị').waitFor();
    expect(await callsOf(page)).toHaveLength(3);
  });
});
