import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { launchBrowser } from '../../local/browser/launch';
import { type Book, Desk, loadScript, Workspace } from '../../local/host';
import { serve, type Workbench } from '../../local/workbench/server';
import { readBook, writeBook } from '../../local/xlsx';
import { hearComplaints, picture } from '../local/workbench/stage';

jest.setTimeout(180_000);

// On a busy machine a panel of the workbench stays blank about once in some hundred openings; why is not known yet.
// The first failure is printed all the same.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

/**
 * The walks of docs/huong-dan/phuong.md, huyen.md and cai-dat.md, with their pictures. To make these anew:
 * `WORKBENCH_PICTURES=docs/pictures npx jest test/guide`
 */
describe('what the guides for officials show', () => {
  let folder: string;
  let workbench: Workbench;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'Sổ sách '));
    complaints = [];
  });
  afterEach(async () => {
    await page.context().close();
    await workbench.close();
    rmSync(folder, { recursive: true, force: true });
    expect(complaints).toEqual([]);
  });

  async function open(ward = 'dist/ward'): Promise<void> {
    workbench = await serve({
      ...{
        folder,
        scripts: { ward, district: 'dist/district' },
        page: 'dist/workbench',
        port: 0,
      },
      threadProgram: path.resolve('dist/local/script-thread.cjs'),
    });
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
    page = await context.newPage();
    hearComplaints(page, (line) => complaints.push(line));
    await page.goto(workbench.address);
  }
  const ready = async () => {
    await page.getByRole('button', { name: 'Khuyến học' }).waitFor();
    await page.locator('.grid[data-seen]').waitFor();
  };
  const openMenu = () => page.getByRole('button', { name: 'Khuyến học' }).click();
  const menu = async (item: string) => {
    await openMenu();
    await page.getByRole('menuitem', { name: item, exact: true }).click();
  };
  /** An item of the menu's last line, which holds what is needed seldom. */
  const more = async (item: string) => {
    await menu('Trợ giúp và việc khác');
    await page.getByRole('menuitem', { name: item }).click();
  };
  const tabShown = (name: string) => page.getByRole('tab', { name, exact: true, selected: true }).waitFor();
  /** Univer paints after the page has answered. */
  const keep = async (name: string) => {
    await page.waitForTimeout(1000);
    await picture(page, name);
  };

  test('a ward: check, go to a cell, judge, add up, look at the sets', async () => {
    copyFileSync('samples/phuong-hoa-mai-10-hong-lac.xlsx', path.join(folder, 'Phường Hồng Lạc.xlsx'));
    await open();
    await ready();
    await openMenu();
    await page.getByRole('menuitem', { name: 'Trợ giúp và việc khác' }).click();
    await page.getByRole('menuitem', { name: 'Bộ tiêu chí' }).waitFor();
    await keep('phuong-trinh-don');
    // Out of the last line, then out of the menu.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await more('Giới thiệu');
    await page.getByRole('dialog').getByText('Phiên bản').waitFor();
    await keep('cai-dat-gioi-thieu');
    await page.getByRole('dialog').getByRole('button', { name: 'Đồng ý' }).click();
    await menu('Kiểm tra phiếu');
    const panel = page.frameLocator('aside iframe');
    await panel.getByText('Hiểu bảng tính như dưới đây. Đúng chưa?').waitFor();
    await keep('phuong-cach-doc');
    await panel.getByRole('button', { name: 'Đúng, tiếp tục' }).click();
    await panel.getByText('38 chỗ phải sửa').first().waitFor();
    await keep('phuong-cho-can-sua');
    await panel.getByRole('button', { name: /^Chữ gõ bằng bộ chữ cũ/ }).click();
    await panel.getByRole('button', { name: /^Sửa giúp \d+ ô$/ }).click();
    await panel.getByText(/^Xem trước \d+ ô sẽ sửa/).waitFor();
    await keep('phuong-sua-giup');
    await panel.getByRole('button', { name: 'Không, quay lại' }).click();
    await panel.getByRole('button', { name: 'Sửa chỗ đầu tiên' }).click();
    await panel.getByRole('button', { name: /^Đến ô/ }).click();
    await panel.getByText(/Đã chọn ô/).waitFor();
    await keep('phuong-den-o');
    await menu('Nhập phiếu');
    await panel.getByRole('searchbox').fill('nguyen');
    await panel.locator('.subject button').first().click();
    await panel.getByRole('button', { name: 'Lưu phiếu' }).waitFor();
    await keep('phuong-nhap-phieu');
    await menu('Xét công nhận');
    await tabShown('Kết quả xét');
    await panel.getByText(/Đã xét \d+ phiếu/).waitFor();
    await keep('phuong-ket-qua-xet');
    await more('Tổng hợp phường');
    await tabShown('Tổng hợp');
    await keep('phuong-tong-hop');
    await more('Bộ tiêu chí');
    await tabShown('Bộ tiêu chí');
    await keep('phuong-bo-tieu-chi');
    await more('Phiếu trống để in');
    await tabShown('Phiếu trống');
    await keep('phuong-phieu-trong');
  });

  test('a ward makes a form for families', async () => {
    copyFileSync('samples/phuong-hoa-mai-01-mai-trung.xlsx', path.join(folder, 'Phường Mai Trung.xlsx'));
    await open('dist/ward-forms');
    await ready();
    await more('Biểu mẫu cho gia đình');
    const panel = page.frameLocator('aside iframe');
    await panel.getByRole('button', { name: 'Tiếp tục' }).click();
    await panel.getByRole('button', { name: 'Lập biểu mẫu' }).click();
    await panel.getByRole('heading', { name: /^Phiếu tự chấm/ }).waitFor();
    await keep('phuong-bieu-mau');
  });

  test('a clean ward hands its figures up, and a phone does without the menu', async () => {
    copyFileSync('samples/phuong-hoa-mai-01-mai-trung.xlsx', path.join(folder, 'Phường Mai Trung.xlsx'));
    await open();
    await ready();
    await menu('Nộp số liệu');
    const panel = page.frameLocator('aside iframe');
    await panel.getByRole('textbox', { name: 'Họ tên người nộp' }).fill('Phạm Thị Mẫu');
    await keep('phuong-nop');
    await panel.getByRole('button', { name: /^Nộp [\d.]+ phiếu$/ }).click();
    await panel.getByText('Đã nộp số liệu năm 2024.').waitFor();
    await page.getByRole('tab', { name: 'Số liệu nộp', exact: true }).click();
    await keep('phuong-da-nop');
    await more('Dùng trên điện thoại');
    await tabShown('Bảng điều khiển');
    await keep('phuong-bang-dieu-khien');
  });

  test('figures sent back are told on opening', async () => {
    const file = path.join(folder, 'Phường Mai Trung.xlsx');
    await writeSentBack('samples/phuong-hoa-mai-01-mai-trung.xlsx', file);
    await open();
    await ready();
    await page.getByText(/Cấp trên trả lại số liệu/).waitFor();
    await openMenu();
    await page.getByRole('menuitem', { name: 'Nộp lại số liệu' }).waitFor();
    await keep('phuong-tra-lai');
  });

  test('a consolidating office: the list, the sums, who is missing', async () => {
    cpSync('samples', folder, {
      recursive: true,
      filter: (file) => !/samples\/(?:bad|make)(?:\/|$)/.test(file),
    });
    await open();
    await page.getByText('tong-hop-hoa-mai').first().click();
    await ready();
    await openMenu();
    await page.getByRole('menuitem', { name: 'Ai chưa nộp' }).waitFor();
    await keep('huyen-trinh-don');
    await page.getByRole('menuitem', { name: 'Danh sách phường' }).click();
    await tabShown('Danh sách phường');
    await keep('huyen-danh-sach');
    await menu('Tổng hợp');
    const panel = page.frameLocator('aside iframe');
    await panel.getByText(/^Đã đọc 5\/\d+ tệp$/).waitFor({ timeout: 120_000 });
    await keep('huyen-dang-tong-hop');
    await page
      .getByRole('tab', { name: 'Tổng hợp', exact: true, selected: true })
      .waitFor({ timeout: 120_000 });
    await keep('huyen-tong-hop');
    for (const [tab, name] of [
      ['So với chỉ tiêu', 'huyen-chi-tieu'],
      ['Xã, huyện, tỉnh', 'huyen-xa-huyen-tinh'],
      ['Tiến độ nộp', 'huyen-tien-do'],
    ] as const) {
      await page.getByRole('tab', { name: tab, exact: true }).click();
      await tabShown(tab);
      await keep(name);
    }
    await menu('Ai chưa nộp');
    await panel.getByText('Phường Nam Phong').first().waitFor();
    await keep('huyen-ai-chua-nop');
    await more('Biểu đồ');
    const charts = page.frameLocator('dialog iframe');
    await charts.getByText('Tiến độ nộp').first().waitFor();
    await keep('huyen-cua-so-bieu-do');
    await charts
      .locator('.figure')
      .nth(2)
      .locator('h2')
      .evaluate((title) => title.scrollIntoView());
    await keep('huyen-cua-so-xep-hang');
    await page.getByRole('button', { name: 'Đóng cửa sổ' }).click();
    await more('Khôi phục bản trước');
    await panel.getByText('Có 1 bản lưu').waitFor();
    await keep('huyen-khoi-phuc');
    await page.getByRole('button', { name: 'Đóng bảng bên phải' }).click();
    await page.getByRole('button', { name: 'Thu gọn danh sách bảng tính' }).click();
    await page.getByRole('tab', { name: 'Biểu đồ', exact: true }).click();
    await tabShown('Biểu đồ');
    await keep('huyen-bieu-do');
  });

  /** Consolidates, and opens the panel of the office. */
  async function toOffice(): Promise<FrameLocator> {
    await open();
    await page.getByText('tong-hop-hoa-mai').first().click();
    await ready();
    await menu('Tổng hợp');
    const panel = page.frameLocator('aside iframe');
    await panel
      .getByRole('button', { name: /Tổng hợp lại|Đọc lại chỗ chưa được/ })
      .waitFor({ timeout: 120_000 });
    await menu('Nhận và nhắc');
    return panel;
  }

  test('an office takes what was handed up, or sends it back', async () => {
    for (const file of ['tong-hop-hoa-mai.xlsx', 'phuong-hoa-mai-02-mai-thuong.xlsx'])
      copyFileSync(path.join('samples', file), path.join(folder, file));
    await writeHandedUp(
      'samples/phuong-hoa-mai-01-mai-trung.xlsx',
      path.join(folder, 'phuong-hoa-mai-01-mai-trung.xlsx'),
    );
    const panel = await toOffice();
    await panel.getByRole('button', { name: 'Nhận và khóa 1 phường' }).waitFor();
    await keep('huyen-nhan-va-nhac');
    await panel.getByRole('button', { name: 'Trả lại Phường Mai Trung' }).click();
    await panel.getByRole('textbox').fill('Thiếu phiếu của tổ 4.');
    await keep('huyen-tra-lai');
  });

  test('an office opens the next round', async () => {
    const [master, ward] = ['tong-hop-hoa-mai.xlsx', 'phuong-hoa-mai-01-mai-trung.xlsx'];
    const book = await readBook(new Uint8Array(readFileSync(path.join('samples', master))), {
      id: 'tong-hop',
      name: 'Tổng hợp',
    });
    const list = book.sheetNamed('Danh sách phường')!;
    list.put(1, 4, { value: 'Hạn nộp quý 3/2024: 10/10/2024' });
    list.put(2, 4, { value: 'Hạn nộp năm 2024: 15/12/2024' });
    writeFileSync(path.join(folder, master), await writeBook(book));
    const inSeptember = () => new Date(2024, 8, 30, 8);
    await changeWard(path.join('samples', ward), path.join(folder, ward), () => {}, inSeptember);
    const panel = await toOffice();
    await panel.getByRole('button', { name: 'Mở kỳ mới cho 1 phường' }).click();
    await panel.getByText('Mở kỳ mới cho 1 phường?').waitFor();
    await keep('huyen-mo-ky-moi');
    await panel.getByRole('button', { name: 'Mở kỳ mới cho 1 phường' }).click();
    await panel.getByText('Đã mở kỳ mới.').waitFor();
  });
});

/** A ward's book as it is once its figures were handed up. */
async function writeHandedUp(from: string, to: string): Promise<void> {
  await changeWard(from, to, () => {});
}

/** The same, sent back by the office above. */
async function writeSentBack(from: string, to: string): Promise<void> {
  await changeWard(from, to, (book) => {
    const sheet = book.sheetNamed('Số liệu nộp')!;
    const rowOf = (label: string) => sheet.rows.findIndex((line) => line[0]?.value === label) + 1;
    sheet.amend(rowOf('Trạng thái'), 2, { value: 'Trả lại' });
    sheet.amend(rowOf('Lý do trả lại'), 2, { value: 'Thiếu phiếu của tổ 4.' });
  });
}

async function changeWard(
  from: string,
  to: string,
  change: (book: Book) => void,
  now = () => new Date(),
): Promise<void> {
  const book = await readBook(new Uint8Array(readFileSync(from)), {
    id: 'mai-trung',
    name: 'Phường Mai Trung',
  });
  const workspace = new Workspace();
  workspace.drive.add(book);
  const desk = new Desk({ workspace, book, script: loadScript('dist/ward'), now });
  expect(desk.run('submitReturn', ['Phạm Thị Mẫu', '']).error).toBeUndefined();
  change(book);
  writeFileSync(to, await writeBook(book));
}
