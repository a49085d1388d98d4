import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../local/browser/launch';
import { serve, type Workbench } from '../../local/workbench/server';
import { picture } from '../local/workbench/stage';
import { writeTownBook } from './townBook';

jest.setTimeout(120_000);

/**
 * The pictures of docs/huong-dan/ban-lam-viec.md. To make them anew:
 * `WORKBENCH_PICTURES=docs/pictures npx jest test/guide`
 */
describe('pictures of the workbench', () => {
  let folder: string;
  let workbench: Workbench;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(async () => {
    await page.context().close();
    await workbench.close();
    rmSync(folder, { recursive: true, force: true });
    expect(complaints).toEqual([]);
  });

  const open = async (edition: string) => {
    folder = mkdtempSync(path.join(tmpdir(), 'Sổ sách '));
    if (edition === 'dist/ward')
      copyFileSync('samples/phuong-hoa-mai-10-hong-lac.xlsx', path.join(folder, 'Phường Hồng Lạc.xlsx'));
    else await writeTownBook(path.join(folder, 'Phường Hoa Mai.xlsx'));
    workbench = await serve({
      ...{ folder, scripts: { ward: edition, district: edition }, page: 'dist/workbench', port: 0 },
      threadProgram: path.resolve('dist/local/script-thread.cjs'),
    });
    const context = await browser.newContext({ viewport: { width: 1100, height: 600 } });
    page = await another(await context.newPage());
  };
  const another = async (fresh: Page) => {
    fresh.on('console', (line) => ['error', 'warning'].includes(line.type()) && complaints.push(line.text()));
    fresh.on('pageerror', (error) => complaints.push(String(error)));
    await fresh.goto(workbench.address);
    await fresh.getByRole('button', { name: 'Khuyến học' }).waitFor();
    await fresh.locator('.grid[data-seen]').waitFor();
    return fresh;
  };
  const menu = async (...items: string[]) => {
    await page.getByRole('button', { name: 'Khuyến học' }).click();
    for (const item of items) await page.getByRole('menuitem', { name: item }).click();
  };
  const select = async (place: string) => {
    const nameBox = page.locator('[data-u-comp="defined-name"] input');
    await nameBox.fill(place);
    await nameBox.press('Enter');
    await page.locator('.grid canvas[id^="univer-sheet-main-canvas"]').focus();
  };
  /** Univer paints after the page has answered. */
  const keep = async (name: string, of = page) => {
    await of.waitForTimeout(800);
    await picture(of, `workbench-${name}`);
  };

  test('with the add-in itself: the panel, two windows, a file added', async () => {
    await open('dist/ward');
    await menu('Kiểm tra phiếu');
    const panel = page.frameLocator('aside iframe');
    await panel.getByRole('button', { name: 'Đúng, tiếp tục' }).click();
    await panel
      .getByText(/\d+ chỗ phải sửa/)
      .first()
      .waitFor();
    await keep('bang-ben-phai');
    await page.getByRole('button', { name: 'Đóng bảng bên phải' }).click();
    await page.evaluate(`{
      const carried = new DataTransfer();
      carried.items.add(new File(['x'], 'Phường An Khê.xlsx'));
      document.querySelector('main').dispatchEvent(new DragEvent('dragenter', { bubbles: true, dataTransfer: carried }));
      document.querySelector('main').dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer: carried }));
    }`);
    await page.getByText('Thả tệp .xlsx vào đây').waitFor();
    await keep('them-tep');
  });

  test('with a small edition: the grid, menus, windows, mails and the log', async () => {
    await open('test/guide/edition');
    await page.getByRole('button', { name: 'Khuyến học' }).click();
    await page.getByRole('menuitem', { name: 'Nộp và nhắc' }).click();
    await page.getByRole('menuitem', { name: 'Ký báo cáo' }).waitFor();
    await keep('trinh-don');
    await page.getByRole('button', { name: 'Khuyến học' }).click();
    await menu('Điền phiếu mẫu');
    await page.getByText('Đã điền 6 phiếu.').waitFor();
    await keep('thong-bao');
    await page.locator('.notice button').click();
    await select('E5');
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('option', { name: 'Chưa đạt' }).waitFor();
    await keep('danh-sach-chon');
    await page.keyboard.press('Escape');
    const cells = (await page.locator('.grid canvas[id^="univer-sheet-main-canvas"]').boundingBox())!;
    await page.mouse.move(cells.x + 560, cells.y + 180);
    await page.mouse.move(cells.x + 600, cells.y + 185, { steps: 5 });
    await keep('ghi-chu');
    await menu('Nộp và nhắc', 'Ký báo cáo');
    await page.getByRole('dialog').getByRole('textbox').fill('Nguyễn Thị Mẫu');
    await keep('cau-hoi');
    await page.keyboard.press('Enter');
    await menu('Hướng dẫn');
    await page.frameLocator('dialog iframe').getByText('Ba bước').waitFor();
    await keep('cua-so');
    await page.getByRole('button', { name: 'Đóng cửa sổ' }).click();
    await menu('Nộp và nhắc', 'Gửi thư nhắc nộp');
    await page.getByRole('button', { name: 'Đồng ý' }).click();
    await page.getByRole('button', { name: /Thư đã gửi/ }).click();
    await page.getByText('Nhắc nộp số liệu năm 2026').click();
    await keep('thu-da-gui');
    await page.getByRole('button', { name: 'Nhật ký chạy' }).click();
    await keep('nhat-ky');
    await page.getByRole('button', { name: 'Đóng nhật ký' }).click();
    await page.getByRole('button', { name: 'Thu gọn danh sách bảng tính' }).click();
    await menu('Vẽ biểu đồ');
    await page.getByRole('figure').first().waitFor();
    await keep('bieu-do');
    const second = await another(await page.context().newPage());
    await second.getByRole('tab', { name: 'Gia đình học tập' }).click();
    await keep('hai-cua-so', second);
  });

  test('a form on a phone, and who fills it in', async () => {
    await open('test/guide/edition');
    await menu('Nộp và nhắc', 'Lập biểu mẫu đăng ký');
    await page.getByRole('link', { name: /Đăng ký danh hiệu/ }).waitFor();
    await page.getByLabel('Đang dùng như:').selectOption('Người điền biểu mẫu');
    const link = page.getByRole('link', { name: /Đăng ký danh hiệu/ });
    await keep('nguoi-dien');
    const [form] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    await form.setViewportSize({ width: 390, height: 780 });
    await form.getByLabel(/Điểm tự chấm/).fill('120');
    await form.getByRole('button', { name: 'Gửi' }).click();
    await form.getByText('Có 3 chỗ cần sửa').waitFor();
    await keep('bieu-mau', form);
    await form.getByLabel(/Họ và tên/).fill('Nguyễn Thị Mẫu');
    await form.getByLabel(/Điểm tự chấm/).fill('85,5');
    await form.getByLabel('Tổ 2').check();
    await form.getByRole('button', { name: 'Gửi' }).click();
    await form.getByText('đã nhận phiếu đăng ký').waitFor();
  });
});
