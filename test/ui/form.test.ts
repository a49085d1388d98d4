import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../local/browser/launch';
import { builtPage } from './builtPages';
import { formAnswers, madeForm } from './formAnswers';
import { callsOf, type StubAnswers } from './googleStub';
import { openSidebar } from './sidebar';

let browser: Browser;
let html: string;

beforeAll(async () => {
  browser = await launchBrowser();
  html = await builtPage('FormSidebar');
});
afterAll(() => browser.close());

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function choosing(answers: StubAnswers = formAnswers()): Promise<Page> {
  const page = await openSidebar(browser, { html, answers });
  await press(page, 'Tiếp tục');
  return page;
}

test('says what Google will ask before anything is asked of the server', async () => {
  const page = await openSidebar(browser, { html, answers: formAnswers() });
  await page.getByRole('heading', { name: 'Google sẽ hỏi quyền một lần' }).waitFor();
  expect(await page.locator('ol li').allInnerTexts()).toHaveLength(3);
  expect(await callsOf(page)).toEqual([]);
});

test('makes the form of the chosen title and year, once for a double press', async () => {
  const page = await choosing();
  await page.getByLabel('Danh hiệu').selectOption('Công dân học tập');
  await page.getByLabel('Năm đánh giá').selectOption('2025');
  await page.getByRole('button', { name: 'Lập biểu mẫu', exact: true }).dblclick();
  await page.getByRole('heading', { name: madeForm.heading }).waitFor();
  expect((await callsOf(page)).filter(({ name }) => name === 'buildForm')).toEqual([
    { name: 'buildForm', args: ['citizen', 2025, false] },
  ]);
});

test('shows the address to copy, a code, and where the answers are', async () => {
  const page = await choosing();
  await press(page, 'Lập biểu mẫu');
  await page.locator('.page').getByText(madeForm.short).waitFor();
  await page.getByText(`trang “${madeForm.tab}”`).waitFor();
  await press(page, 'Chép địa chỉ');
  expect(await page.evaluate<string>('getSelection().toString().trim()')).toBe(madeForm.short);
  await page.getByText(/Đã chép|Chưa chép được/).waitFor();
  expect(await page.locator('.page svg.code').boundingBox()).toMatchObject({ width: 240 });
});

test('prints a notice of one page with three sentences and the code, and nothing of the sidebar', async () => {
  const page = await choosing();
  await press(page, 'Lập biểu mẫu');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.print-notice li').allInnerTexts()).toHaveLength(3);
  expect(await page.locator('.print-notice svg.code').isVisible()).toBe(true);
  expect(await page.locator('.page').isVisible()).toBe(false);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
});

test('the code is what a reader of QR codes expects: three finder patterns and a margin', async () => {
  const page = await choosing();
  await press(page, 'Lập biểu mẫu');
  const path = (await page.locator('.page svg.code path').last().getAttribute('d')) ?? '';
  const [, size] =
    /0 0 (\d+)/.exec((await page.locator('.page svg.code').getAttribute('viewBox')) ?? '') ?? [];
  const dark = (x: number, y: number) => path.includes(`M${x} ${y}h1`);
  const far = Number(size) - 4 - 7;
  for (const [x, y] of [
    [4, 4],
    [far, 4],
    [4, far],
  ] as const) {
    expect([0, 1, 2, 3, 4, 5, 6].every((step) => dark(x + step, y) && dark(x, y + step))).toBe(true);
    expect([dark(x + 1, y + 1), dark(x + 3, y + 3)]).toEqual([false, true]);
  }
  expect(dark(3, 4)).toBe(false);
});

test('a refusal says why and what to do, and a lost form can be made anew', async () => {
  const refused = await choosing(formAnswers({ outcome: 'refused', why: 'maximumMissing' }));
  await press(refused, 'Lập biểu mẫu');
  await refused.getByText('Điền ở trang “Bộ tiêu chí” rồi bấm lại').waitFor();
  const lost = await choosing({
    ...formAnswers(),
    buildForm: [{ value: { outcome: 'lost' } }, { value: { outcome: 'made', form: madeForm } }],
  });
  await press(lost, 'Lập biểu mẫu');
  await press(lost, 'Lập biểu mẫu mới thay');
  await lost.getByRole('heading', { name: madeForm.heading }).waitFor();
  expect((await callsOf(lost)).at(-1)).toEqual({ name: 'buildForm', args: ['family', 2026, true] });
});

test('a form that is there is shown again', async () => {
  const page = await choosing(formAnswers(undefined, [madeForm]));
  await press(page, 'Đã có biểu mẫu Gia đình học tập 2026');
  await page.getByRole('heading', { name: madeForm.heading }).waitFor();
});

test('a failure keeps the choice and offers another try', async () => {
  const page = await choosing({
    ...formAnswers(),
    buildForm: [{ error: 'Exception' }, { value: { outcome: 'made', form: madeForm } }],
  });
  await press(page, 'Lập biểu mẫu');
  await page.getByText('không có biểu mẫu nào bị lập hai lần').waitFor();
  await press(page, 'Thử lại');
  await page.getByRole('heading', { name: madeForm.heading }).waitFor();
});
