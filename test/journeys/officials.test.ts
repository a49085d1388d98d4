import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { launchBrowser } from '../../local/browser/launch';
import { serve, type Workbench } from '../../local/workbench/server';
import { forgetVisit, portOf } from '../local/workbench/stage';

const faultyWard = 'phuong-hoa-mai-10-hong-lac.xlsx';
const cleanWard = 'phuong-hoa-mai-01-mai-trung.xlsx';
const master = 'tong-hop-hoa-mai.xlsx';

// On a busy machine a panel of the workbench stays blank about once in some hundred openings; why is not known yet.
// The first failure is printed all the same.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

/** The built editions on the sample town, in a real browser, clicked as officials would. */
describe('with the built add-in in a browser', () => {
  let folder: string;
  let workbench: Workbench;
  let browser: Browser;
  let context: BrowserContext;
  let port = 0;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    browser = await launchBrowser();
    context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  });
  afterAll(async () => {
    await browser?.close();
  });
  /** Serves a copy of these samples and opens the page. */
  const serveSamples = async (files: string[]) => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'thị xã Hoa Mai '));
    for (const file of files) fs.copyFileSync(path.join('samples', file), path.join(folder, file));
    const scripts = { ward: 'dist/ward', district: 'dist/district' };
    workbench = await serve({ folder, scripts, page: 'dist/workbench', port });
    port = portOf(workbench);
    page = await context.newPage();
    // Whole commands run here, beside other tests.
    page.setDefaultTimeout(90_000);
    complaints = [];
    page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(workbench.address);
  };
  afterEach(async () => {
    await forgetVisit(context);
    await workbench.close();
    fs.rmSync(folder, { recursive: true, force: true });
    expect(complaints).toEqual([]);
  });

  const open = async (file: string) => {
    await page.getByRole('button', { name: path.basename(file, '.xlsx') }).click();
    await page.getByRole('heading', { level: 1, name: file }).waitFor();
    await page.getByRole('button', { name: 'Khuyến học' }).waitFor();
  };
  const menu = async (item: string) => {
    await page.getByRole('button', { name: 'Khuyến học' }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  /** An item of the menu's last line, which holds what is needed seldom. */
  const more = async (item: string) => {
    await menu('Trợ giúp và việc khác');
    await page.getByRole('menuitem', { name: item }).click();
  };
  const sidebar = (): FrameLocator => page.frameLocator('aside iframe');
  const nameBox = () => page.locator('[data-u-comp="defined-name"] input');
  /** The grid moves its selection a moment after the script has answered. */
  const untilCellIs = async (cell: string) => {
    for (let wait = 0; wait < 100 && (await nameBox().inputValue()) !== cell; wait++)
      await page.waitForTimeout(50);
    expect(await nameBox().inputValue()).toBe(cell);
  };
  const tabs = () => page.getByRole('tab').allTextContents();

  test('a ward official checks, sees what to mend, and lands on the cell', async () => {
    await serveSamples([faultyWard]);
    await open(faultyWard);
    await menu('Kiểm tra phiếu');
    await sidebar().getByRole('button', { name: 'Đúng, tiếp tục' }).click();
    await sidebar()
      .getByText(/\d+ chỗ phải sửa/)
      .first()
      .waitFor();
    await sidebar().getByRole('button', { name: 'Sửa chỗ đầu tiên' }).click();
    const goTo = sidebar().getByRole('button', { name: /^Đến ô [A-Z]+\d+$/ });
    const cell = (await goTo.textContent())?.replace('Đến ô ', '').trim();
    await goTo.click();
    await goTo.waitFor();
    await untilCellIs(cell ?? '');
    expect(await tabs()).toContain('Cần sửa');
  });

  test('the same official sees who is recognised and why, and the ward’s figures', async () => {
    await serveSamples([faultyWard]);
    await open(faultyWard);
    await menu('Xét công nhận');
    await sidebar()
      .getByText(/Đã xét \d+ phiếu/)
      .waitFor();
    await more('Tổng hợp phường');
    await page.getByText('Đã tổng hợp năm 2024').waitFor();
    expect(await tabs()).toEqual(expect.arrayContaining(['Kết quả xét', 'Tổng hợp']));
  });

  test('a clean ward is told what was checked, never that all is right', async () => {
    await serveSamples([cleanWard]);
    await open(cleanWard);
    await menu('Kiểm tra phiếu');
    await sidebar().getByRole('button', { name: 'Đúng, tiếp tục' }).click();
    await sidebar()
      .getByText(/Không có chỗ phải sửa trong 572 phiếu/)
      .waitFor();
  });

  test('the guide opens from the menu', async () => {
    await serveSamples([cleanWard]);
    await open(cleanWard);
    await more('Hướng dẫn');
    await sidebar().getByText('Kiểm tra phiếu').first().waitFor();
  });

  test('the district adds a ward and stays in its list', async () => {
    await serveSamples([master]);
    await open(master);
    await menu('Danh sách phường');
    const link = 'https://docs.google.com/spreadsheets/d/1xaMoiChuaCoTepNao234567890abcdefgh/edit';
    await sidebar().getByRole('textbox').fill(`Xã Mới ${link}`);
    await sidebar().getByRole('button', { name: 'Thêm vào danh sách' }).click();
    await sidebar().getByText('Đã thêm 1 đơn vị vào danh sách').waitFor();
    expect(await tabs()).toContain('Nhật ký');
    expect(await page.getByRole('tab', { selected: true }).allTextContents()).toEqual(['Danh sách phường']);
  });

  test('the district consolidates and sees who is missing, why, and what to do', async () => {
    await serveSamples(fs.readdirSync('samples').filter((file) => file.endsWith('.xlsx')));
    await open(master);
    await menu('Tổng hợp');
    await page.getByText(/Đã tổng hợp \d+\/24 phường, xã/).waitFor({ timeout: 60_000 });
    await menu('Ai chưa nộp');
    await sidebar().getByText('Xã Trà Linh').waitFor();
    expect(await tabs()).toEqual(
      expect.arrayContaining(['Tổng hợp', 'So với chỉ tiêu', 'Tiến độ nộp', 'Nghi trùng']),
    );
  });
});
