import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../local/browser/launch';
import { builtPage } from './builtPages';
import { callsOf, type StubAnswers } from './googleStub';
import { openSidebar } from './sidebar';
import { halfWay, written } from './townSteps';

let browser: Browser;
let html: string;
let page: Page;

beforeAll(async () => {
  [browser, html] = await Promise.all([launchBrowser(), builtPage('TownSidebar')]);
});
afterEach(() => page.context().close());
afterAll(() => browser.close());

const open = async (answers: StubAnswers, hold = false): Promise<void> => {
  page = await openSidebar(browser, { html, answers: { cancelTown: [{ value: null }], ...answers }, hold });
};
const button = (name: string) => page.getByRole('button', { name });
const heading = (name: string) => page.getByRole('heading', { level: 1, name });

describe('the sidebar "Tổng hợp"', () => {
  test('begins at once, goes on by itself and says what came of it', async () => {
    await open({ stepTown: [{ value: halfWay }, { value: written(false) }] });
    await heading('Năm 2024: đã tổng hợp 4/4 đơn vị').waitFor();
    await page.getByText('Lần này đọc 4 tệp có thay đổi.').waitFor();
    await button('Tổng hợp lại').waitFor();
    expect(await callsOf(page)).toEqual([
      { name: 'stepTown', args: [null] },
      { name: 'stepTown', args: ['r1'] },
    ]);
  });

  test('says how far it is, with the names of the wards', async () => {
    await open({ stepTown: [{ value: halfWay }, { value: written(false) }] }, true);
    // The first step answers, the second one keeps people waiting.
    await page.evaluate('window.release(); window.hold()');
    await page.getByText('Đã đọc 2/4 tệp').waitFor();
    await page.getByText('Vừa đọc: Phường Hoa Mai 1, Phường Hoa Mai 2.').waitFor();
    expect(await page.getByRole('progressbar').getAttribute('value')).toBe('2');
    await page.evaluate('window.release()');
    await heading('Năm 2024: đã tổng hợp 4/4 đơn vị').waitFor();
  });

  test('names what failed with the next step, and runs it again on demand', async () => {
    await open({ stepTown: [{ value: written(true) }, { value: { ...written(false), done: [] } }] });
    await page.getByText('Nhờ phường bấm Chia sẻ và thêm địa chỉ thư của tài khoản này.').waitFor();
    await button('Đọc lại chỗ chưa được').click();
    await page.getByText('Không phường nào thay đổi từ lần trước. Các bảng vẫn đúng.').waitFor();
  });

  test('stops when it is told to, and goes on later', async () => {
    await open({ stepTown: [{ value: halfWay }, { value: halfWay }, { value: written(false) }] }, true);
    await button('Dừng').click();
    await page.evaluate('window.release()');
    await heading('Đã dừng tổng hợp').waitFor();
    await page.getByText('Bảng tổng hợp vẫn như trước. 2 tệp vừa đọc được giữ lại').waitFor();
    expect((await callsOf(page)).map(({ name }) => name)).toEqual(['stepTown', 'cancelTown']);
    await button('Tổng hợp tiếp').click();
    await heading('Năm 2024: đã tổng hợp 4/4 đơn vị').waitFor();
  });

  test('says why nothing was done, and what became of the figures after a failure', async () => {
    const why = 'chi-lan@example.vn đang tổng hợp bảng tính này. Chờ vài phút rồi bấm lại.';
    await open({ stepTown: [{ value: { state: 'unready', why } }, { error: 'offline' }] });
    await heading(why).waitFor();
    await button('Tổng hợp lại').click();
    await heading('Chưa tổng hợp xong.').waitFor();
    await page.getByText('Các bảng vẫn như trước.').waitFor();
    await button('Thử lại').waitFor();
  });
});
