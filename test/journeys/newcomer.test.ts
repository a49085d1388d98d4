import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../../local/browser/launch';
import { serve, type Workbench } from '../../local/workbench/server';
import { forgetVisit, portOf } from '../local/workbench/stage';

// On a busy machine a panel of the workbench stays blank about once in some hundred openings; why is not known yet.
// The first failure is printed all the same.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

/** Somebody who sees the menu for the first time, over a sheet that nobody prepared; every click is counted. */
describe('a newcomer', () => {
  let folder: string;
  let workbench: Workbench;
  let browser: Browser;
  let context: BrowserContext;
  let port = 0;
  let page: Page;
  let clicks: number;

  beforeAll(async () => {
    browser = await launchBrowser();
    context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  });
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(async () => {
    await forgetVisit(context);
    await workbench.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  async function open(file: string): Promise<void> {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'phường xã '));
    fs.copyFileSync(path.join('samples', file), path.join(folder, file));
    const scripts = { ward: 'dist/ward', district: 'dist/district' };
    workbench = await serve({ folder, scripts, page: 'dist/workbench', port });
    port = portOf(workbench);
    page = await context.newPage();
    // The whole ward is read twice, on machines that may be busy.
    page.setDefaultTimeout(90_000);
    await page.goto(workbench.address);
    await page.getByRole('button', { name: 'Khuyến học' }).waitFor();
    clicks = 0;
  }
  const press = async (target: Locator) => {
    await target.click();
    clicks += 1;
  };
  const sidebar = (): FrameLocator => page.frameLocator('aside iframe');
  const check = async () => {
    await press(page.getByRole('button', { name: 'Khuyến học' }));
    await press(page.getByRole('menuitem', { name: 'Kiểm tra phiếu' }));
  };

  test.each`
    layout                       | file
    ${'one plain list'}          | ${'phuong-hoa-mai-01-mai-trung.xlsx'}
    ${'two rows of headings'}    | ${'phuong-hoa-mai-02-mai-thuong.xlsx'}
    ${'a tab for each group'}    | ${'phuong-hoa-mai-03-an-khe.xlsx'}
    ${'figures typed as text'}   | ${'phuong-hoa-mai-07-dong-sen.xlsx'}
    ${'banners between groups'}  | ${'phuong-hoa-mai-12-loc-phuoc.xlsx'}
    ${'formulas for the totals'} | ${'xa-hoa-mai-25-yen-binh.xlsx'}
  `('with $layout hands clean figures up in five clicks at most', async ({ file }) => {
    await open(file);
    await check();
    await press(sidebar().getByRole('button', { name: 'Đúng, tiếp tục' }));
    await press(sidebar().getByRole('button', { name: 'Nộp số liệu' }));
    await sidebar().getByRole('textbox', { name: 'Họ tên người nộp' }).fill('Phạm Thị Mẫu');
    await press(sidebar().getByRole('button', { name: /^Nộp [\d.]+ phiếu$/ }));
    await sidebar().getByText('Đã nộp số liệu năm 2024.').waitFor();
    expect(clicks).toBeLessThanOrEqual(5);
    expect(await page.getByRole('tab').allTextContents()).toContain('Số liệu nộp');
  });

  test.each`
    layout                      | file
    ${'two rows of headings'}   | ${'phuong-hoa-mai-10-hong-lac.xlsx'}
    ${'banners between groups'} | ${'xa-hoa-mai-18-tan-lap.xlsx'}
  `('with $layout sees what to mend in three clicks at most', async ({ file }) => {
    await open(file);
    await check();
    await press(sidebar().getByRole('button', { name: 'Đúng, tiếp tục' }));
    await sidebar()
      .getByRole('heading', { level: 1, name: /chỗ phải sửa/ })
      .waitFor();
    expect(clicks).toBeLessThanOrEqual(3);
  });
});
