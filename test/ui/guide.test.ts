import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../local/browser/launch';
import { builtPage } from './builtPages';
import { callsOf } from './googleStub';
import { openSidebar } from './sidebar';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('the guide leads through the work in six steps and says what stays untouched', async () => {
  const page = await openSidebar(browser, { html: await builtPage('GuideSidebar') });
  expect(await page.locator('ol li strong').allInnerTexts()).toEqual([
    'Kiểm tra phiếu',
    'Đến ô',
    'Sửa ô',
    'Nhập phiếu',
    'Xét công nhận',
    'Nộp số liệu',
  ]);
  await page.getByRole('heading', { name: 'Tiện ích không động đến' }).waitFor();
  await page.getByText('không xóa, không sắp xếp lại').waitFor();
  expect(await callsOf(page)).toEqual([]);
});
