import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../local/browser/launch';
import { builtPage } from './builtPages';
import { form, list, newForm, opening, partsForm, savedAnswer } from './cards';
import { callsOf, googleStub, type StubAnswers } from './googleStub';
import { faintTexts, overflowWidth, poorControls, typeSizes } from './measure';
import { openSidebar } from './sidebar';

let browser: Browser;
let html: string;
let page: Page;

beforeAll(async () => {
  [browser, html] = await Promise.all([launchBrowser(), builtPage('EntrySidebar')]);
});
afterEach(() => page.context().close());
afterAll(() => browser.close());

const one = { openEntry: [{ value: opening(list) }], readCard: [{ value: form() }] };
const saving = { ...one, saveCard: [{ value: savedAnswer('8,5') }] };

async function show(answers: StubAnswers): Promise<void> {
  page = await openSidebar(browser, { html, answers });
  await page.getByRole('heading', { level: 1 }).waitFor();
}

async function showCard(answers: StubAnswers): Promise<void> {
  await show(answers);
  await page.getByRole('button', { name: 'Trần Thị Ưu' }).click();
  await page.getByRole('heading', { name: 'Trần Thị Ưu' }).waitFor();
}

async function showNew(answers: StubAnswers): Promise<void> {
  await show(answers);
  await page.getByRole('button', { name: 'Nhập phiếu mới' }).click();
  await page.getByLabel('Họ tên chủ hộ').waitFor();
}

const input = (label: string) => page.getByLabel(label);
const button = (name: string | RegExp) => page.getByRole('button', { name });
const lastCall = async () => (await callsOf(page)).at(-1);

describe('finding whose card it is', () => {
  test('by part of the name, typed without accents', async () => {
    await show(one);
    expect(await page.getByText('Tổ 3 · Gia đình học tập, năm 2024').count()).toBe(1);
    await input('Tìm theo tên').fill('nguyen am');
    expect(await page.locator('.subject').allInnerTexts()).toEqual(['Nguyễn Thị Ấm\nTổ 4 · hàng 5']);
    await input('Tìm theo tên').fill('khong co');
    expect(await page.getByText('Không có tên nào như vậy.').count()).toBe(1);
  });

  test('in one of several lists', async () => {
    const clans = { ...list, sheet: 'Dòng họ', titleName: 'Dòng họ học tập', subjects: [] };
    await show({ ...one, openEntry: [{ value: opening(list, clans) }] });
    await input('Danh sách').selectOption('Dòng họ · Dòng họ học tập, năm 2024');
    expect(await page.locator('.subject').count()).toBe(0);
  });

  test('in a list whose tab is called like its title, which is said once', async () => {
    await show({ ...one, openEntry: [{ value: opening({ ...list, sheet: 'Gia đình Học tập' }) }] });
    expect(await page.getByText('Gia đình học tập, năm 2024', { exact: true }).count()).toBe(1);
  });

  test('where there is no list the page says what is needed', async () => {
    await show({ openEntry: [{ value: opening() }] });
    expect(await page.getByText('Chưa có danh sách để nhập phiếu.').count()).toBe(1);
    await button('Đọc lại').click();
    expect((await callsOf(page)).map(({ name }) => name)).toEqual(['openEntry', 'openEntry']);
  });
});

describe('a criterion that is the sum of its parts', () => {
  const sum = () => page.locator('.locked strong').innerText();

  test('follows them, is not typed, and is sent only as what was seen', async () => {
    await showCard({ ...saving, readCard: [{ value: partsForm() }] });
    expect(await sum()).toBe('27');
    await input('Mục 1a').fill('8,5');
    expect(await sum()).toBe('26,5');
    expect(await page.getByText('Được 46,5 điểm.').count()).toBe(1);
    await button('Lưu phiếu').click();
    await page.getByText('Đã lưu phiếu').waitFor();
    expect((await lastCall())?.args[0]).toMatchObject({ before: { '1a': '9', '1': '27' } });
    expect((await lastCall())?.args[0]).toHaveProperty('values', { '1a': '8,5' });
  });

  test('is left out of the total while a part is wrong', async () => {
    await showCard({ ...saving, readCard: [{ value: partsForm() }] });
    await input('Mục 1a').fill('25');
    expect(await page.getByText('Được 20 điểm, còn 1 ô chưa nhập, chưa tính 1 ô sai điểm.').count()).toBe(1);
  });

  test('is typed where no part is, and gives way to them', async () => {
    const blank = partsForm().fields.map((one) => ({ ...one, text: '' }));
    await showCard({ ...saving, readCard: [{ value: partsForm({ fields: blank }) }] });
    await input('Cộng').fill('25');
    expect(await page.getByText('Được 25 điểm').count()).toBe(1);
    for (const part of ['1a', '1b', '1c']) await input(`Mục ${part}`).fill('9');
    expect(await sum()).toBe('27');
    await button('Lưu phiếu').click();
    await page.getByText('Đã lưu phiếu').waitFor();
    expect((await lastCall())?.args[0]).toHaveProperty('values', { '1a': '9', '1b': '9', '1c': '9' });
  });

  test('tells the sum beside points that differ', async () => {
    const fields = partsForm().fields.map((one) => (one.id === '1' ? { ...one, text: '28' } : one));
    await showCard({ ...saving, readCard: [{ value: partsForm({ fields }) }] });
    expect(await input('Cộng').inputValue()).toBe('28');
    expect(await page.getByText('Các mục con cộng được 27 điểm.').count()).toBe(1);
  });
});

describe('a new subject’s group', () => {
  test('is chosen among those of the list, or typed', async () => {
    await showNew({ ...one, readCard: [{ value: newForm }], saveCard: [{ value: savedAnswer('1') }] });
    await input('Họ tên chủ hộ').fill('Lê Văn Ấm');
    const groups = page.getByLabel('Tổ dân phố, thôn');
    expect(await groups.locator('option').allInnerTexts()).toEqual([
      'Chọn tổ, thôn',
      'Tổ 3',
      'Tổ 4',
      'Tổ khác',
    ]);
    await groups.selectOption('Tổ 4');
    expect(await input('Tên tổ, thôn').count()).toBe(0);
    await groups.selectOption('Tổ khác');
    await input('Tên tổ, thôn').fill('Tổ 9');
    await button('Lưu phiếu').click();
    await page.getByText('Đã lưu phiếu').waitFor();
    expect(await lastCall()).toMatchObject({ args: [{ row: null, group: 'Tổ 9' }] });
  });
});

test('after a save the next subject is the main step, until something is typed', async () => {
  const main = () => page.locator('footer .main').innerText();
  await showCard(saving);
  expect(await main()).toBe('Lưu phiếu');
  await input('Tiêu chí 2').fill('8,5');
  await button('Lưu phiếu').click();
  await button('Hoàn tác').waitFor();
  expect(await main()).toBe('Hộ sau ›');
  await input('Tiêu chí 2').fill('9');
  expect(await main()).toBe('Lưu phiếu');
  await input('Tiêu chí 2').fill('8,5');
  await page.locator('footer .main').click();
  await button('Lưu phiếu').waitFor();
  expect(await button('Hoàn tác').count()).toBe(0);
});

test('wrong points are left out of the total', async () => {
  await showCard(one);
  await input('Tiêu chí 2').fill('35');
  expect(await page.getByText('Được 35 điểm, chưa tính 1 ô sai điểm.').count()).toBe(1);
});

describe('a card', () => {
  test('shows each criterion, what a number was understood as, and the total so far', async () => {
    await showCard(one);
    expect(await page.getByText('tối đa 30 điểm').count()).toBe(3);
    expect(
      await page.getByText('Được 35 điểm, còn 1 ô chưa nhập. Mức công nhận là từ 70 điểm.').count(),
    ).toBe(1);
    await input('Tiêu chí 2').fill('8.5');
    expect(await page.getByText('Hiểu là 8,5 điểm.').count()).toBe(1);
    expect(await page.getByText('Được 43,5 điểm.').count()).toBe(1);
    expect(await page.getByLabel('Tiêu chí 3').count()).toBe(0);
  });

  test('sends only what was typed, with what was seen, and says when it was saved', async () => {
    await showCard(saving);
    await input('Tiêu chí 2').fill('8.5');
    await input('Tiêu chí 1').fill('21');
    await input('Tiêu chí 1').fill('20');
    await button('Lưu phiếu').click();
    await page.getByText('Đã lưu phiếu của Trần Thị Ưu lúc 14:05.').waitFor();
    expect(await lastCall()).toMatchObject({
      name: 'saveCard',
      args: [{ row: 4, who: '2|Trần Thị Ưu|Tổ 3', values: { '2': '8.5' }, before: { '2': '' } }],
    });
    expect(await page.getByText('Chưa được công nhận.').count()).toBe(1);
  });

  test('is taken back with “Hoàn tác”, unless somebody changed it since', async () => {
    await showCard({
      ...saving,
      saveCard: [{ value: savedAnswer('8,5') }, { value: { kind: 'changed', card: null } }],
    });
    await input('Tiêu chí 2').fill('8,5');
    await button('Lưu phiếu').click();
    await button('Hoàn tác').click();
    await page.getByText('đã được người khác sửa sau khi lưu').waitFor();
    expect(await lastCall()).toMatchObject({ args: [{ values: { '2': '' }, before: { '2': '8,5' } }] });
  });

  test('tells a wrong mark beside its field only when it is to be saved', async () => {
    const problem = { id: '2', message: 'Hộ Trần Thị Ưu: Tiêu chí 2 đang ghi 35 điểm.', fix: 'Sửa ô E4.' };
    await showCard({ ...one, saveCard: [{ value: { kind: 'mend', problems: [problem] } }] });
    await input('Tiêu chí 2').fill('35');
    await input('Tiêu chí 1').focus();
    expect(await page.locator('.problem').count()).toBe(0);
    await button('Lưu phiếu').click();
    await page.locator('.problem').waitFor();
    expect(await page.locator('.problem').innerText()).toBe(`${problem.message} ${problem.fix}`);
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('field-2');
    expect(await input('Tiêu chí 2').inputValue()).toBe('35');
  });

  test('keeps what was typed when the network fails, and sends the very same again', async () => {
    await showCard({ ...one, saveCard: [{ error: 'NetworkError' }, { value: savedAnswer('8,5') }] });
    await input('Tiêu chí 2').fill('8,5');
    await button('Lưu phiếu').click();
    await page.getByText('Chưa lưu được.').waitFor();
    expect(await input('Tiêu chí 2').inputValue()).toBe('8,5');
    await button('Thử lại').click();
    await page.getByText('Đã lưu phiếu').waitFor();
    const [first, second] = (await callsOf(page)).filter(({ name }) => name === 'saveCard');
    expect(second).toEqual(first);
  });

  test('that somebody changed meanwhile shows both, and goes on from the new one', async () => {
    const now = form();
    now.fields[1] = { ...now.fields[1]!, text: '9' };
    await showCard({
      ...one,
      saveCard: [{ value: { kind: 'changed', card: now } }, { value: savedAnswer('8') }],
    });
    await input('Tiêu chí 2').fill('8');
    await button('Lưu phiếu').click();
    await page.getByText('Tiêu chí 2: lúc mở là trống, nay là 9.').waitFor();
    await button('Xem số mới, giữ phần đã nhập').click();
    expect(await input('Tiêu chí 2').inputValue()).toBe('8');
    await button('Lưu phiếu').click();
    await page.getByText('Đã lưu phiếu').waitFor();
    expect(await lastCall()).toMatchObject({ args: [{ values: { '2': '8' }, before: { '2': '9' } }] });
  });

  test('of somebody the list has already is opened or added on purpose', async () => {
    await showNew({
      ...one,
      readCard: [{ value: newForm }],
      saveCard: [{ value: { kind: 'exists', row: 4 } }, { value: savedAnswer('1') }],
    });
    await input('Họ tên chủ hộ').fill('Trần Thị Ưu');
    await button('Lưu phiếu').click();
    await page.getByText('Danh sách đã có Trần Thị Ưu ở hàng 4.').waitFor();
    await button('Vẫn thêm phiếu mới').click();
    await page.getByText('Đã lưu phiếu').waitFor();
    expect(await lastCall()).toMatchObject({ args: [{ row: null, name: 'Trần Thị Ưu', anyway: true }] });
  });

  test('barred by a protection stays typed, and says whom to ask', async () => {
    await showNew({
      ...one,
      readCard: [{ value: newForm }],
      saveCard: [{ value: { kind: 'locked' } }, { value: savedAnswer('1') }],
    });
    await input('Họ tên chủ hộ').fill('Trần Thị Ưu');
    await button('Lưu phiếu').click();
    await page.getByText('đang được bảo vệ nên chưa ghi gì.').waitFor();
    expect(await input('Họ tên chủ hộ').inputValue()).toBe('Trần Thị Ưu');
    await button('Thử lại').click();
    await page.getByText('Đã lưu phiếu').waitFor();
  });

  test('under merged cells is shown and not typed', async () => {
    const { fields } = form();
    const merged = { ...fields[1]!, text: '25', locked: 'merged' as const };
    await showCard({ ...one, readCard: [{ value: form({ fields: [fields[0]!, merged] }) }] });
    await page.getByText('Ô này gộp chung với ô khác nên không nhập riêng được.').waitFor();
    expect(await input('Tiêu chí 2').count()).toBe(0);
  });

  test('without a name is not sent', async () => {
    await showNew({ ...one, readCard: [{ value: newForm }] });
    await button('Lưu phiếu').click();
    await page.getByText('Chưa có tên.').waitFor();
    expect((await callsOf(page)).map(({ name }) => name)).toEqual(['openEntry', 'readCard']);
  });

  test('may say that a criterion does not apply where the set has a rule for it', async () => {
    await showCard({ ...saving, readCard: [{ value: form({ mayNotApply: true }) }] });
    await button('Không áp dụng').nth(1).click();
    expect(await input('Tiêu chí 2').inputValue()).toBe('KAD');
  });

  test('text of people never becomes part of the page', async () => {
    const name = '<img src=x onerror="document.title=1">';
    await show({ ...one, readCard: [{ value: form({ name }) }] });
    await button(/Trần/).click();
    await page.getByRole('heading', { name }).waitFor();
    expect(await page.locator('img').count()).toBe(0);
  });
});

test('what was typed waits for whoever opens the sidebar again', async () => {
  const context = await browser.newContext();
  const body = html.replace('<head>', `<head><script>${googleStub(saving, false)}</script>`);
  await context.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body }));
  page = await context.newPage();
  const reopen = async () => {
    await page.goto('https://sidebar.test/');
    await page.getByText('Nhập phiếu của ai?').waitFor();
  };
  await reopen();
  await button(/Trần/).click();
  await input('Tiêu chí 2').fill('8,5');
  await reopen();
  await page.getByText('Còn phiếu đang nhập dở của Trần Thị Ưu.').waitFor();
  await button('Nhập tiếp').click();
  await page.getByText('Đây là phần đã nhập lần trước, chưa lưu.').waitFor();
  expect(await input('Tiêu chí 2').inputValue()).toBe('8,5');
  await button('Lưu phiếu').click();
  await page.getByText('Đã lưu phiếu').waitFor();
  await reopen();
  expect(await page.getByText('Còn phiếu đang nhập dở').count()).toBe(0);
});

test('what was typed finds its subject in another row, and never lands on somebody else', async () => {
  const context = await browser.newContext();
  page = await context.newPage();
  const openWith = async (names: string[]) => {
    const subjects = names.map((name, at) => ({ row: 3 + at, name, group: 'Tổ 3' }));
    const cards = names.map((name, at) => ({ value: form({ name, row: 3 + at, who: name }) }));
    const answers = { openEntry: [{ value: opening({ ...list, subjects }) }], readCard: cards };
    const body = html.replace('<head>', `<head><script>${googleStub(answers, false)}</script>`);
    await context.unroute('**/*');
    await context.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto('https://sidebar.test/');
    await page.getByText('Nhập phiếu của ai?').waitFor();
  };
  await openWith(['Trần Thị Ưu']);
  await button(/Trần/).click();
  await input('Tiêu chí 2').fill('8,5');
  await openWith(['Lý Sao', 'Trần Thị Ưu']);
  await button(/Lý Sao/).click();
  await page.getByRole('heading', { name: 'Lý Sao' }).waitFor();
  expect(await input('Tiêu chí 2').inputValue()).toBe('');
  await button('Tìm tên khác').click();
  await button('Nhập tiếp').click();
  await page.getByRole('heading', { name: 'Trần Thị Ưu' }).waitFor();
  expect(await input('Tiêu chí 2').inputValue()).toBe('8,5');
  await openWith(['Lý Sao']);
  await button('Nhập tiếp').click();
  await page.getByText('Không còn thấy phiếu của Trần Thị Ưu').waitFor();
});

test('a new subject that was taken back stays on the screen as it was typed', async () => {
  const undo = { list: form().list, row: 4, who: 'x', name: 'Lê Văn Ấm', group: null };
  const texts = { values: { name: '', '2': '' }, before: { name: 'Lê Văn Ấm', '2': '9' } };
  const added = { ...savedAnswer('9'), card: form({ name: 'Lê Văn Ấm' }), undo: { ...undo, ...texts } };
  await showNew({
    ...one,
    readCard: [{ value: newForm }],
    saveCard: [{ value: added }, { value: { kind: 'cleared', at: '14:06', list } }],
  });
  await input('Họ tên chủ hộ').fill('Lê Văn Ấm');
  await input('Tiêu chí 2').fill('9');
  await button('Lưu phiếu').click();
  await button('Hoàn tác').click();
  await page.getByText('Đã trả phiếu của Lê Văn Ấm về như trước.').waitFor();
  expect(await input('Họ tên chủ hộ').inputValue()).toBe('Lê Văn Ấm');
  expect(await input('Tiêu chí 2').inputValue()).toBe('9');
});

test('a card is entered with the keyboard alone', async () => {
  await show(saving);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await press('Tab', 'Tab');
  await page.keyboard.type('uu');
  await press('Tab', 'Enter');
  await page.getByRole('heading', { name: 'Trần Thị Ưu' }).waitFor();
  await press('Tab', 'Tab', 'Enter');
  await page.keyboard.type('8,5');
  await press('Enter');
  await page.keyboard.type('Giấy khen');
  await press('Tab', 'Tab', 'Tab', 'Enter');
  await page.getByText('Đã lưu phiếu').waitFor();
  expect((await callsOf(page)).filter(({ name }) => name === 'saveCard')).toMatchObject([
    { args: [{ values: { '2': '8,5', evidence: 'Giấy khen' } }] },
  ]);
});

test('one criterion at a time: Enter goes on, and from the last to “Lưu phiếu”', async () => {
  await showCard(saving);
  await page.getByLabel('Một tiêu chí một lúc').check();
  expect(await page.locator('.criteria section').count()).toBe(1);
  await button('Tiêu chí sau').click();
  expect(await page.getByText('Tiêu chí thứ 2 trong 4').count()).toBe(1);
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.getByText('Tiêu chí thứ 3 trong 4').count()).toBe(1);
});

const problems = ['1', '2'].map((id) => ({ id, message: 'Hộ Trần Thị Ưu: đang ghi 35.', fix: 'Sửa ô E4.' }));
const endless = 'Tổdânphốsốbảyphườngcótênrấtdàikhôngcódấucáchnào'.repeat(3);

describe.each<[string, () => Promise<void>]>([
  ['the choice of a name', () => show(one)],
  ['a card', () => showCard(one)],
  ['a new card', () => showNew({ ...one, readCard: [{ value: newForm }] })],
  [
    'problems',
    async () => {
      await showCard({ ...one, saveCard: [{ value: { kind: 'mend', problems } }] });
      await button('Lưu phiếu').click();
      await page.locator('.problem').first().waitFor();
    },
  ],
  [
    'a saved card',
    async () => {
      await showCard(saving);
      await input('Tiêu chí 2').fill('8.5');
      await button('Lưu phiếu').click();
      await button('Hoàn tác').waitFor();
    },
  ],
  [
    'endless words',
    async () => {
      await show({ ...one, readCard: [{ value: form({ name: endless, group: endless, lacks: endless }) }] });
      await button(/Trần/).click();
      await page.getByRole('heading', { name: endless }).waitFor();
    },
  ],
])('%s', (_, reach) => {
  test('is comfortable to read and to press at every size', async () => {
    await reach();
    expect(await faintTexts(page, 7)).toEqual([]);
    expect(await poorControls(page, 44)).toEqual([]);
    for (const size of ['Vừa', 'To', 'Rất to']) {
      await page.getByLabel(size, { exact: true }).check();
      expect((await typeSizes(page))[0]).toBeGreaterThanOrEqual(16);
      expect(await overflowWidth(page)).toBe(0);
    }
    await page.setViewportSize({ width: 150, height: 300 });
    expect(await overflowWidth(page)).toBe(0);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
      'axe.run()',
    );
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });

  test('is comfortable in the dark', async () => {
    await reach();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faintTexts(page, 7)).toEqual([]);
  });
});

test('the page is small', () => {
  expect(html.length).toBeLessThan(120_000);
});
