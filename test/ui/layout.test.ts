import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../local/browser/launch';
import type { CheckReport, LayoutReport } from '../../src/ward/calls';
import { builtPage } from './builtPages';
import { callsOf, type StubAnswer } from './googleStub';
import { layoutReport, withoutTicks } from './layouts';
import { mixedReport, report } from './reports';
import { openSidebar } from './sidebar';

let browser: Browser;
let html: string;

beforeAll(async () => {
  browser = await launchBrowser();
  html = await builtPage('FindingsSidebar');
});
afterAll(() => browser.close());

const done = (value: CheckReport): StubAnswer => ({ value: { outcome: 'done', report: value } });

async function show(layout: LayoutReport, confirmLayouts: StubAnswer[] = [done(report([]))]) {
  const answers = { listFindings: [{ value: { ...report([]), layout } }], confirmLayouts };
  const page = await openSidebar(browser, { html, answers });
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const confirmed = async (page: Awaited<ReturnType<typeof show>>) =>
  (await callsOf(page)).filter(({ name }) => name === 'confirmLayouts').map(({ args }) => args);

test('the first check shows each column with samples, and one press goes on to the findings', async () => {
  const page = await show(layoutReport());
  await page.getByText('Hiểu bảng tính như dưới đây. Đúng chưa?').waitFor();
  await page.getByText('Trang “Tổ 1”, “Tổ 2”, “Tổ 3” và 1 trang khác cùng mẫu').waitFor();
  await page.getByText('Cột D · TC1').waitFor();
  await page.getByText('Điểm tiêu chí 1, tối đa 30').waitFor();
  await page.getByText('Ví dụ: 25 · 30').waitFor();
  await page.getByRole('button', { name: 'Đúng, tiếp tục' }).dblclick();
  await page.getByText('Không có chỗ phải sửa trong 48 phiếu.').waitFor();
  expect(await confirmed(page)).toEqual([[[]]]);
  await page.context().close();
});

test('the first check goes in three steps, and the last says what its button does', async () => {
  const page = await show(layoutReport(), [done(mixedReport)]);
  await page.getByText('Lần đầu: bước 1 trong 3').waitFor();
  await page.getByRole('button', { name: 'Đúng, tiếp tục' }).click();
  await page.getByText('Lần đầu: bước 2 trong 3').waitFor();
  await page.getByRole('button', { name: 'Sửa chỗ đầu tiên' }).click();
  await page.getByText('Lần đầu: bước 3 trong 3').waitFor();
  await page.getByText('Bấm nút này để đến đúng ô cần sửa.').waitFor();
  await page.context().close();
});

test('a column understood wrongly is chosen again from a list, for all tabs of the form', async () => {
  const page = await show(layoutReport());
  await page.getByRole('button', { name: 'Chọn lại cột E' }).click();
  await page.getByRole('combobox', { name: 'Cột E · Khen' }).selectOption('Đăng ký');
  await page.getByRole('button', { name: 'Dùng theo cách đã chọn' }).click();
  await page.getByText('Không có chỗ phải sửa trong 48 phiếu.').waitFor();
  expect(await confirmed(page)).toEqual([
    [[{ sheetIds: [7, 8, 9, 10], key: 'khen', meaning: 'registered' }]],
  ]);
  await page.context().close();
});

test('a column that vanished is named, and the nearest one is offered', async () => {
  const page = await show(withoutTicks);
  await page.getByText('Bảng tính đã đổi cột. Xem lại giúp.').waitFor();
  await page.getByText('Không còn cột “Đăng ký” (Đăng ký), trước ở cột C.').waitFor();
  await page.getByRole('button', { name: 'Dùng cột E “Khen”' }).click();
  await page.getByText('Sẽ dùng cột E “Khen”.').waitFor();
  await page.getByRole('button', { name: 'Dùng theo cách đã chọn' }).click();
  await page.getByText('Không có chỗ phải sửa').waitFor();
  expect(await confirmed(page)).toEqual([
    [[{ sheetIds: [7, 8, 9, 10], key: 'khen', meaning: 'registered' }]],
  ]);
  await page.context().close();
});

test('what was chosen stays when the network drops', async () => {
  const page = await show(layoutReport(), [{ error: 'NetworkError' }]);
  await page.getByRole('button', { name: 'Chọn lại cột E' }).click();
  await page.getByRole('combobox').selectOption('Đăng ký');
  await page.getByRole('button', { name: 'Dùng theo cách đã chọn' }).click();
  await page.getByText('Chưa nhớ được cách đọc.').waitFor();
  expect(await page.getByRole('combobox').inputValue()).toBe('2');
  await page.context().close();
});

test('a choice that cannot be is refused with the reason, and stays on show', async () => {
  const why = 'Trang “Tổ 1” chưa có cột họ tên. Chọn một cột là “Họ tên, tên đơn vị”.';
  const page = await show(layoutReport(), [{ value: { outcome: 'refused', why } }]);
  await page.getByRole('button', { name: 'Chọn lại cột B' }).click();
  await page.getByRole('combobox').selectOption('Không dùng');
  await page.getByRole('button', { name: 'Dùng theo cách đã chọn' }).click();
  await page.getByRole('alert').getByText(why).waitFor();
  await page.context().close();
});

test('what was confirmed can be looked at and chosen again', async () => {
  const answers = {
    listFindings: [{ value: report([]) }],
    readLayouts: [{ value: layoutReport() }],
    confirmLayouts: [done(report([]))],
  };
  const page = await openSidebar(browser, { html, answers });
  await page.getByRole('button', { name: 'Xem cách đọc bảng tính' }).click();
  await page.getByText('Cột D · TC1').waitFor();
  await page.getByRole('button', { name: 'Đúng, tiếp tục' }).click();
  await page.getByText('Không có chỗ phải sửa').waitFor();
  await page.context().close();
});
