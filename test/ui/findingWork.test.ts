import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../local/browser/launch';
import { builtPage } from './builtPages';
import { callsOf, type StubAnswers } from './googleStub';
import { finding, findings, report } from './reports';
import { openSidebar } from './sidebar';

let browser: Browser;
let html: string;
let page: Page;

beforeAll(async () => {
  [browser, html] = await Promise.all([launchBrowser(), builtPage('FindingsSidebar')]);
});
afterEach(() => page.context().close());
afterAll(() => browser.close());

async function open(answers: StubAnswers): Promise<void> {
  page = await openSidebar(browser, { html, answers });
  await page.getByRole('heading', { level: 1 }).waitFor();
}

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const mainButtons = () => page.locator('.button.main').allInnerTexts();
const lastCall = async () => (await callsOf(page)).at(-1);

const wrongTotals = findings(14, { code: 'total.differs', typed: 85, repair: 82, who: 'Nguyễn Văn An' });
const clean = report([]);

describe('mending', () => {
  test('one cell is one press, named by its result, and can be taken back', async () => {
    const line = finding({ code: 'total.differs', typed: 85, repair: 82 });
    await open({
      listFindings: [{ value: report([line]) }],
      applyRepairs: [{ value: { repaired: 1, left: 0, refused: [], report: clean } }],
      undoRepairs: [{ value: { restored: 1, changed: [], left: 0, refused: [], report: report([line]) } }],
    });
    await button('Sửa chỗ đầu tiên').click();
    await button('Đổi thành 82').dblclick();
    await page.getByText('Đã đổi ô H12: 85 → 82.').waitFor();
    expect(await lastCall()).toEqual({ name: 'applyRepairs', args: [[line]] });
    await page.getByText('Đã sửa được 1 chỗ. Không còn chỗ nào.').waitFor();
    await button('Hoàn tác').click();
    await page.getByText('Đã trả 1 ô về như trước.').waitFor();
    expect(await button('Hoàn tác').count()).toBe(0);
    await page.getByText('1 chỗ phải sửa').waitFor();
    expect((await callsOf(page)).map(({ name }) => name)).toEqual([
      'listFindings',
      'applyRepairs',
      'undoRepairs',
    ]);
  });

  test('several cells are shown before, five at a time, and nothing is done on the way back', async () => {
    await open({
      listFindings: [{ value: report(wrongTotals) }],
      applyRepairs: [{ value: { repaired: 14, left: 0, refused: [], report: clean } }],
    });
    await button('Sửa giúp 14 ô').click();
    expect(await page.locator('.preview li').count()).toBe(5);
    expect(await page.locator('.preview li').first().innerText()).toBe(
      'Nguyễn Văn An\nÔ E4 · trang “Tổ 3”\n85 → 82',
    );
    expect(await mainButtons()).toEqual(['Sửa 14 ô']);
    await button('Không, quay lại').click();
    expect(await callsOf(page)).toHaveLength(1);
    await button('Sửa giúp 14 ô').click();
    await button('Sửa 14 ô').click();
    await page.getByText('Đã sửa 14 ô.').waitFor();
    await button('Hoàn tác cả 14 ô').waitFor();
  });

  test('the way back stays until the next thing is done', async () => {
    await open({
      listFindings: [{ value: report(wrongTotals) }, { value: report(wrongTotals.slice(2)) }],
      applyRepairs: [{ value: { repaired: 2, left: 12, refused: [], report: report(wrongTotals.slice(2)) } }],
    });
    await button('Sửa giúp 14 ô').click();
    await button('Sửa 14 ô').click();
    await page.getByText('Đã sửa 2 ô. Còn 12 ô chưa sửa').waitFor();
    await page.getByText('Đã sửa được 2 chỗ. Còn 12 chỗ.').waitFor();
    await button('Hoàn tác cả 2 ô').waitFor();
    await button('Kiểm tra lại').click();
    await button('Hoàn tác cả 2 ô').waitFor({ state: 'detached' });
  });

  test('cells that somebody changed since are told by name', async () => {
    const changed = [
      { sheet: 'Tổ 3', cell: 'E4' },
      { sheet: 'Tổ 3', cell: 'E5' },
    ];
    await open({
      listFindings: [{ value: report(wrongTotals) }],
      applyRepairs: [{ value: { repaired: 14, left: 0, refused: [], report: clean } }],
      undoRepairs: [{ value: { restored: 12, changed, left: 0, refused: [], report: clean } }],
    });
    await button('Sửa giúp 14 ô').click();
    await button('Sửa 14 ô').click();
    await button('Hoàn tác cả 14 ô').click();
    await page
      .getByText('Ô E4 trang “Tổ 3” và 1 ô khác để nguyên, vì ô hay hàng ấy có người đã sửa.')
      .waitFor();
  });

  test('tabs that refuse are told by name, with the next step; what is left to take back stays offered', async () => {
    const refused = ['Tổ 2'];
    await open({
      listFindings: [{ value: report(wrongTotals) }],
      applyRepairs: [{ value: { repaired: 12, left: 2, refused, report: report(wrongTotals.slice(12)) } }],
      undoRepairs: [{ value: { restored: 10, changed: [], left: 2, refused, report: report(wrongTotals) } }],
    });
    await button('Sửa giúp 14 ô').click();
    await button('Sửa 14 ô').click();
    const why = 'Trang “Tổ 2” có ô được bảo vệ nên không ghi được. Nhờ người bảo vệ trang mở khóa rồi bấm';
    await page.getByText(`Đã sửa 12 ô. Còn 2 ô chưa sửa. ${why} “Sửa giúp” lần nữa.`).waitFor();
    await button('Hoàn tác cả 12 ô').click();
    await page.getByText(`Đã trả 10 ô về như trước. ${why} “Hoàn tác” lần nữa.`).waitFor();
    await button('Hoàn tác cả 2 ô').waitFor();
  });

  test('where somebody else is writing, that is said instead', async () => {
    const busy = 'Người khác đang ghi vào bảng tính nên chưa làm gì. Chờ một lát rồi bấm lần nữa.';
    await open({
      listFindings: [{ value: report(wrongTotals) }],
      applyRepairs: [{ error: `Error: ${busy}` }],
    });
    await button('Sửa giúp 14 ô').click();
    await button('Sửa 14 ô').click();
    await page.getByText(busy, { exact: true }).waitFor();
    await button('Sửa giúp 14 ô').waitFor();
  });

  test('a failure leaves the list and says what to press', async () => {
    await open({ listFindings: [{ value: report(wrongTotals) }], applyRepairs: [{ error: 'offline' }] });
    await button('Sửa giúp 14 ô').click();
    await button('Sửa 14 ô').click();
    await page.getByText('Chưa làm xong.').waitFor();
    await button('Sửa giúp 14 ô').waitFor();
  });
});

describe('leaving a place as it is', () => {
  const line = finding({ severity: 'warning', code: 'subject.namesake' });

  test('asks for the reason, then lists it apart, and brings it back', async () => {
    const kept = { ...clean, kept: [{ ...line, reason: 'Hai người khác nhau' }] };
    await open({
      listFindings: [{ value: report([line]) }],
      keepFinding: [{ value: kept }],
      bringBackFinding: [{ value: report([line]) }],
    });
    await button('Xem chỗ đầu tiên').click();
    await button('Để nguyên, ghi lý do').click();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA');
    expect(await mainButtons()).toEqual(['Lưu lý do']);
    await button('Lưu lý do').click();
    await page.getByRole('alert').getByText('Chưa ghi lý do.').waitFor();
    await page.getByLabel('Lý do để nguyên').fill('  Hai người khác nhau ');
    await page.mouse.move(0, 0);
    await button('Lưu lý do').click();
    await page.getByText('Đã để nguyên ô H12.').waitFor();
    expect(await lastCall()).toEqual({ name: 'keepFinding', args: [line, 'Hai người khác nhau'] });
    expect(await page.getByText('Đã sửa được').count()).toBe(0);
    await page.getByText('Đã để nguyên (1)').click();
    await page.getByText('Lý do: Hai người khác nhau').waitFor();
    await button('Đưa lại vào danh sách').click();
    await page.getByText('Đã đưa ô H12 lại vào danh sách.').waitFor();
    await page.getByText('1 chỗ nên xem lại').waitFor();
  });

  test('is not offered for what must be mended', async () => {
    await open({ listFindings: [{ value: report([finding()]) }] });
    await button('Sửa chỗ đầu tiên').click();
    expect(await button('Để nguyên, ghi lý do').count()).toBe(0);
  });
});

describe('choosing a group and a kind', () => {
  const many = report([
    ...findings(8, { group: 'Tổ 10' }),
    ...findings(4, { group: 'Tổ 2', code: 'score.blank' }),
    finding({ code: 'year.unknown', cell: 'A1' }),
  ]);

  test('narrows the list; the counts above stay', async () => {
    await open({ listFindings: [{ value: many }] });
    expect(await page.locator('select').count()).toBe(0);
    expect(await button('Lọc').getAttribute('aria-expanded')).toBe('false');
    await button('Lọc').press('Enter');
    const group = page.getByLabel('Tổ dân phố, thôn');
    expect(await group.locator('option').allInnerTexts()).toEqual(['Tất cả', 'Tổ 2', 'Tổ 10']);
    await group.selectOption('Tổ 2');
    expect(await page.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(['Chưa nhập điểm — 4 chỗ']);
    await page.getByText('13 chỗ phải sửa').waitFor();
    await group.selectOption('Tất cả');
    await page.getByLabel('Loại').selectOption('Điểm cao hơn mức tối đa');
    expect(await page.locator('h3').allInnerTexts()).toEqual(['Điểm cao hơn mức tối đa — 8 chỗ']);
    await button('Lọc: Điểm cao hơn mức tối đa').click();
    expect(await page.locator('select').count()).toBe(0);
    expect(await page.locator('h3').allInnerTexts()).toEqual(['Điểm cao hơn mức tối đa — 8 chỗ']);
  });

  test('leaves the first place in sight, above the button at the bottom', async () => {
    await open({ listFindings: [{ value: many }] });
    const first = await page.locator('.finding').first().boundingBox();
    const footer = await page.locator('footer').boundingBox();
    expect(first!.y + first!.height).toBeLessThanOrEqual(footer!.y);
  });

  test.each`
    lines                                                         | selects | because
    ${findings(10, { group: 'Tổ 1' })}                            | ${0}    | ${'a short list'}
    ${findings(11, { group: 'Tổ 1' })}                            | ${0}    | ${'one group and one kind'}
    ${[...findings(11), ...findings(1, { code: 'score.blank' })]} | ${1}    | ${'two kinds'}
  `('$selects choices: $because', async ({ lines, selects }) => {
    await open({ listFindings: [{ value: report(lines) }] });
    if (selects > 0) await button('Lọc').click();
    expect(await button('Lọc').count()).toBe(selects > 0 ? 1 : 0);
    expect(await page.locator('select').count()).toBe(selects);
  });
});

describe('marks in the sheet', () => {
  test('are told, and go by one press', async () => {
    await open({
      listFindings: [{ value: { ...report([finding()]), marked: true, unmarked: ['Tổ 5'] } }],
      removeMarks: [{ value: [] }],
    });
    await page.getByText('Chưa đánh dấu được ở trang “Tổ 5” vì trang được bảo vệ.').waitFor();
    await button('Bỏ tô vàng các ô').click();
    await page.getByText('Đã bỏ tô vàng các ô.').waitFor();
  });

  test('are not spoken of where there are none', async () => {
    await open({ listFindings: [{ value: clean }] });
    expect(await page.getByText('tô vàng').count()).toBe(0);
  });
});
