import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../local/browser/launch';
import type { ListReport, MergersReport } from '../../src/district/calls';
import { builtPage } from './builtPages';
import { callsOf, type StubAnswers } from './googleStub';
import { faintTexts, overflowWidth, poorControls, typeSizes } from './measure';
import { openSidebar } from './sidebar';

const endless = 'Phườngcótênrấtdàikhôngcódấucáchnào'.repeat(4);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const added: ListReport = {
  headline: 'Đã thêm 23 đơn vị vào danh sách',
  facts: ['Mã là số chạy. Đổi mã được, miễn là không trùng nhau.'],
  units: [],
};
const doubtful: ListReport = {
  ...added,
  units: Array.from({ length: 7 }, (_, index) => ({
    name: `${endless} ${index + 1}`,
    state: 'Đã thêm, chưa mở được',
    reason: `${endless} chưa chia sẻ bảng tính cho canbo@example.com.`,
    fix: 'Nhờ phường bấm Chia sẻ và thêm canbo@example.com.',
  })),
};
const tested: ListReport = { headline: 'Xem được 24/24 tệp', facts: ['24 tệp sửa được.'], units: [] };

const preview: MergersReport = {
  headline: '2 thay đổi về đơn vị',
  facts: ['Số liệu năm 2024, xem đến ngày 26/11/2026. Xem trước thì chưa ghi gì.'],
  problems: [
    {
      name: 'P09',
      state: 'Cần sửa',
      reason: 'Hàng 7 (P09) chưa có ngày hiệu lực.',
      fix: 'Ghi ngày 01/07/2025.',
    },
  ],
  moves: [
    'Phường A và Phường B nhập thành Phường C từ 01/07/2025: 1.250 hộ, 980 công nhận.',
    `${endless} đổi thành Phường M từ 01/07/2025: 300 hộ, 200 công nhận.`,
  ],
  sums: ['Khớp: không số nào bị tính hai lần hay bị mất.'],
  carried: [`Phường C: được công nhận đến hết ngày 31/12/2027, nhận từ Phường A (chờ địa phương xác nhận)`],
};

const built: Record<string, string> = {};
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  for (const name of ['UnitsSidebar', 'MergersSidebar']) built[name] = await builtPage(name);
});
afterEach(() => page.context().close());
afterAll(() => browser.close());

async function open(
  name: string,
  answers: StubAnswers,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<void> {
  page = await openSidebar(browser, { html: built[name] ?? '', answers, context: { colorScheme } });
  await headline();
}

const headline = (): Promise<string> => page.getByRole('heading', { level: 1 }).innerText();
const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const field = () => page.getByLabel('Liên kết', { exact: true });

describe('the sidebar "Danh sách phường"', () => {
  test('fills the list with what is pasted, and empties the field where all went well', async () => {
    await open('UnitsSidebar', { addWards: [{ value: added }], testAccess: [{ value: tested }] });
    expect(await headline()).toBe('Thêm phường vào danh sách');
    await field().fill('Phường A https://docs.google.com/spreadsheets/d/phuong-so-0001/edit');
    await press('Thêm vào danh sách');
    await page.getByText('Đã thêm 23 đơn vị').waitFor();
    expect(await field().inputValue()).toBe('');
    const [call] = await callsOf(page);
    expect(call).toMatchObject({ name: 'addWards', args: [expect.stringContaining('phuong-so-0001')] });
  });

  test('keeps the text where somebody has to act, and names each unit', async () => {
    await open('UnitsSidebar', { addWards: [{ value: doubtful }], testAccess: [] });
    await field().fill('https://x.vn');
    await press('Thêm vào danh sách');
    await page.locator('.ward').first().waitFor();
    expect(await page.locator('.ward').count()).toBe(5);
    expect(await field().inputValue()).toBe('https://x.vn');
    await page.getByRole('button', { name: 'Xem thêm 2 đơn vị (còn 2)' }).click();
    expect(await page.locator('.ward').count()).toBe(7);
  });

  test('asks for a link where nothing is pasted, and calls nobody', async () => {
    await open('UnitsSidebar', { addWards: [{ value: added }], testAccess: [] });
    await press('Thêm vào danh sách');
    await page.getByText('Chưa dán liên kết nào.').waitFor();
    expect(await callsOf(page)).toEqual([]);
  });

  test('tests the access without touching what is pasted, also after a failure', async () => {
    await open('UnitsSidebar', { addWards: [{ error: 'offline' }], testAccess: [{ value: tested }] });
    await field().fill('https://x.vn');
    await press('Thêm vào danh sách');
    await page.getByText('Chưa xong.').waitFor();
    await press('Thử quyền truy cập');
    await page.getByText('Xem được 24/24 tệp').waitFor();
    expect(await page.getByText('Chưa xong.').count()).toBe(0);
    expect(await field().inputValue()).toBe('https://x.vn');
  });
});

describe('the sidebar "Sáp nhập, chia tách"', () => {
  test('shows each move in a sentence, the rows to mend and the sums', async () => {
    await open('MergersSidebar', { previewMergers: [{ value: preview }] });
    expect(await headline()).toBe('2 thay đổi về đơn vị');
    for (const text of [
      preview.moves[0]!,
      preview.sums[0]!,
      preview.problems[0]!.reason,
      preview.carried[0]!,
    ])
      await page.getByText(text).waitFor();
    await page.getByRole('heading', { name: '1 hàng cần sửa' }).waitFor();
  });

  test('asks again on demand, and after a failure', async () => {
    await open('MergersSidebar', { previewMergers: [{ error: 'offline' }, { value: preview }] });
    expect(await headline()).toBe('Chưa xem được thay đổi.');
    await press('Thử lại');
    await page.getByText('2 thay đổi về đơn vị').waitFor();
    await press('Xem lại');
    expect((await callsOf(page)).length).toBeGreaterThanOrEqual(3);
  });
});

describe.each<[string, string, StubAnswers, string | null]>([
  ['UnitsSidebar', 'nothing pasted', { addWards: [], testAccess: [] }, 'Thêm vào danh sách'],
  [
    'UnitsSidebar',
    'units not shared',
    { addWards: [], testAccess: [{ value: doubtful }] },
    'Thử quyền truy cập',
  ],
  ['MergersSidebar', 'a preview', { previewMergers: [{ value: preview }] }, null],
])('%s, %s', (name, _, answers, button) => {
  const show = async (colorScheme?: 'light' | 'dark'): Promise<void> => {
    await open(name, answers, colorScheme);
    if (button !== null) await press(button);
    await page.waitForFunction(`document.querySelector('[aria-disabled="true"]') === null`);
    await headline();
  };

  test.each<'light' | 'dark'>(['light', 'dark'])('every text has a contrast of 7:1, %s', async (scheme) => {
    await show(scheme);
    expect(await faintTexts(page, 7)).toEqual([]);
  });

  test('nothing is cut off at any size of type, and every control is large', async () => {
    await show();
    for (const size of ['Vừa', 'To', 'Rất to']) {
      await page.getByLabel(size, { exact: true }).check();
      expect((await typeSizes(page))[0]).toBeGreaterThanOrEqual(16);
      expect(await overflowWidth(page)).toBe(0);
    }
    expect(await poorControls(page, 44)).toEqual([]);
  });

  test('axe finds nothing that keeps anybody out', async () => {
    await show();
    await page.evaluate(axe);
    const violations = await page.evaluate<{ id: string }[]>('axe.run().then((done) => done.violations)');
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
