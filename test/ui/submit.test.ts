import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../local/browser/launch';
import type { SubmitReport } from '../../src/ward/calls';
import { builtPage } from './builtPages';
import { callsOf, type StubAnswers } from './googleStub';
import { openSidebar } from './sidebar';
import { submitReport } from './submissions';

let browser: Browser;
let html: string;

beforeAll(async () => {
  browser = await launchBrowser();
  html = await builtPage('SubmitSidebar');
});
afterAll(() => browser.close());

/** The sidebar over these reports, one after the other, and what else the server answers. */
async function show(reports: SubmitReport[], others: StubAnswers = {}) {
  const answers = { readSubmission: reports.map((value) => ({ value })), ...others };
  const page = await openSidebar(browser, { html, answers });
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

test('a clean ward hands up with one press and sees its stamp', async () => {
  const page = await show([submitReport(), submitReport({ state: 'submitted' })], {
    submitReturn: [{ value: { outcome: 'done' } }],
  });
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
    'Nộp số liệu năm 2024 của Phường Mai Trung?',
  );
  await page.getByRole('button', { name: 'Nộp 48 phiếu' }).dblclick();
  await page.getByText('Đã nộp số liệu năm 2024.').waitFor();
  await page.getByText('Người nộp: Phạm Thị Mẫu, lúc 14:05 ngày 22/11/2024.').waitFor();
  expect((await callsOf(page)).filter(({ name }) => name === 'submitReturn')).toEqual([
    { name: 'submitReturn', args: ['Phạm Thị Mẫu', ''] },
  ]);
  await page.context().close();
});

test('nobody hands up without a name, and the field says so', async () => {
  const page = await show([submitReport({ person: null })], { submitReturn: [] });
  await page.getByRole('button', { name: 'Nộp 48 phiếu' }).click();
  const field = page.getByRole('textbox', { name: 'Họ tên người nộp' });
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  await page.getByText('Ghi họ tên người nộp.').waitFor();
  expect((await callsOf(page)).map(({ name }) => name)).toEqual(['readSubmission']);
  await page.context().close();
});

test('with something left to mend the way leads there, and a reason opens the other way', async () => {
  const page = await show([submitReport({ errors: 3 })], {
    showFindings: [{ value: null }],
    submitReturn: [{ value: { outcome: 'refused', why: 'Có người khác đang nộp.' } }],
  });
  await page.getByText('Còn 3 chỗ phải sửa nên chưa nộp được.').waitFor();
  await page.getByRole('button', { name: 'Xem chỗ phải sửa' }).click();
  await page.getByRole('button', { name: 'Vẫn nộp, ghi lý do' }).click();
  await page.getByRole('button', { name: 'Nộp 48 phiếu' }).click();
  await page.getByText('Ghi lý do nộp khi còn chỗ phải sửa.').waitFor();
  await page.getByRole('textbox', { name: 'Lý do nộp' }).fill('Chờ hộ xác nhận');
  await page.getByRole('button', { name: 'Nộp 48 phiếu' }).click();
  await page.getByRole('alert').getByText('Có người khác đang nộp.').waitFor();
  expect((await callsOf(page)).slice(1)).toEqual([
    { name: 'showFindings', args: [] },
    { name: 'submitReturn', args: ['Phạm Thị Mẫu', 'Chờ hộ xác nhận'] },
  ]);
  await page.context().close();
});

test('what is typed stays when the network drops', async () => {
  const page = await show([submitReport({ person: null })], { submitReturn: [{ error: 'NetworkError' }] });
  await page.getByRole('textbox', { name: 'Họ tên người nộp' }).fill('Phạm Thị Mẫu');
  await page.getByRole('button', { name: 'Nộp 48 phiếu' }).click();
  await page.getByText('Chưa nộp được.').waitFor();
  expect(await page.getByRole('textbox').inputValue()).toBe('Phạm Thị Mẫu');
  await page.context().close();
});

test('an edit after handing up is named, and the figures can be taken back', async () => {
  const changes = ['Trang “Tổ 3” đã sửa hàng 5.'];
  const page = await show([submitReport({ state: 'submitted', changes }), submitReport()], {
    withdrawReturn: [{ value: { outcome: 'done' } }],
  });
  await page.getByText('Trang “Tổ 3” đã sửa hàng 5.').waitFor();
  await page.getByRole('button', { name: 'Rút lại' }).click();
  await page.getByText('Nộp số liệu năm 2024 của Phường Mai Trung?').waitFor();
  await page.context().close();
});

test('figures sent back show the reason above the way to hand up again', async () => {
  const page = await show([submitReport({ state: 'returned', returnedBecause: 'Thiếu tổ 4' })]);
  await page.getByText('Lý do: Thiếu tổ 4').waitFor();
  await page.getByRole('button', { name: 'Nộp 48 phiếu' }).waitFor();
  await page.context().close();
});

test('figures that the office above took can only be read', async () => {
  const page = await show([submitReport({ state: 'received' })]);
  await page.getByText('Cấp trên đã nhận và khóa số liệu.').waitFor();
  expect(await page.getByRole('button', { name: 'Rút lại' }).count()).toBe(0);
  await page.context().close();
});

test.each([
  [submitReport({ year: null }), 'Chưa biết năm đánh giá.'],
  [submitReport({ cards: 0 }), 'Chưa có phiếu nào của năm 2024.'],
])('where there is nothing to hand up it says why and what to do', async (report, said) => {
  const page = await show([report]);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(said);
  await page.context().close();
});
