import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../local/browser/launch';
import { builtPage } from './builtPages';
import { callsOf, type StubAnswers } from './googleStub';
import { finding, findings, mixedReport, report } from './reports';
import { openSidebar } from './sidebar';

let browser: Browser;
let html: string;
let page: Page;

beforeAll(async () => {
  [browser, html] = await Promise.all([launchBrowser(), builtPage('FindingsSidebar')]);
});
afterEach(() => page.context().close());
afterAll(() => browser.close());

async function open(answers: StubAnswers, hold = false): Promise<void> {
  page = await openSidebar(browser, { html, answers, hold });
}

const button = (name: string | RegExp, expanded?: boolean) =>
  page.getByRole('button', { name, ...(expanded === undefined ? {} : { expanded }) });
const headline = async () => (await page.getByRole('heading', { level: 1 }).innerText()).replace(/\s+/g, ' ');
const openFindings = () => page.locator('.finding button[aria-expanded="true"]');

describe('the sidebar of findings', () => {
  test('checks when it opens and counts what it found', async () => {
    await open({ listFindings: [{ value: mixedReport }] });
    expect(await headline()).toBe('7 chỗ phải sửa · 3 chỗ nên xem lại');
    await page.getByText('Đã kiểm tra 48 phiếu lúc 14:05 ngày 22/11/2024.').waitFor();
    await page.getByText('Phường Mai Trung').waitFor();
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
      'Phải sửa',
      'Nên xem lại',
      'Để biết',
    ]);
    expect(await page.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
      'Chưa nhập điểm — 4 chỗ',
      'Điểm cao hơn mức tối đa — 1 chỗ',
      'Tổng điểm cộng không khớp — 2 chỗ',
      'Trùng phiếu — 3 chỗ',
      'Trang chép lại trang khác — 1 chỗ',
    ]);
    expect(await callsOf(page)).toEqual([{ name: 'listFindings', args: [] }]);
  });

  test('says that it checks until the answer comes', async () => {
    await open({ listFindings: [{ value: mixedReport }] }, true);
    await page.getByRole('status').getByText('Đang kiểm tra…').waitFor();
    await button('Đang kiểm tra…').click({ force: true });
    expect(await callsOf(page)).toHaveLength(1);
    await page.evaluate('window.release()');
    await button('Kiểm tra lại').waitFor();
    expect(await page.getByRole('status').count()).toBe(0);
  });

  test('says after ten seconds that a large sheet takes longer', async () => {
    page = await openSidebar(browser, {
      html,
      answers: { listFindings: [{ value: mixedReport }] },
      hold: true,
      clock: true,
    });
    // One frame, after which the page's timer runs.
    await page.clock.runFor(100);
    await page.clock.fastForward(9_000);
    expect(await page.getByText('Cứ để bảng này mở.').count()).toBe(0);
    await page.clock.fastForward(1_500);
    await page.getByText('Cứ để bảng này mở.').waitFor();
  });

  test('shows the place, fact, rule and step of one finding at a time', async () => {
    await open({ listFindings: [{ value: mixedReport }] });
    await button('Sửa chỗ đầu tiên').click();
    expect(await openFindings().allInnerTexts()).toEqual(['Phải sửa · chỗ 1 trong 7\nÔ E4 · trang “Tổ 3”']);
    expect(await page.locator('.card p').allInnerTexts()).toEqual([
      'Hộ Lê Văn Cường: Tiêu chí 1 chưa nhập điểm.',
      'Ô trống không tính là 0 điểm.',
      'Cách sửa: Nhập điểm vào ô E4. Nếu không được điểm nào thì nhập 0.',
      '',
    ]);
    await button('Ô E6 · trang “Tổ 3”').click();
    expect(await openFindings().allInnerTexts()).toEqual(['Phải sửa · chỗ 3 trong 7\nÔ E6 · trang “Tổ 3”']);
    await openFindings().click();
    expect(await openFindings().count()).toBe(0);
  });

  test('steps through all findings, from group to group', async () => {
    await open({ listFindings: [{ value: mixedReport }] });
    await button('Sửa chỗ đầu tiên').click();
    expect(await button('Chỗ trước').count()).toBe(0);
    const seen = [await openFindings().innerText()];
    while (await button('Chỗ sau').count()) {
      await button('Chỗ sau').click();
      seen.push(await openFindings().innerText());
      // Two quick presses in one spot count as a double click.
      await page.mouse.move(0, 0);
    }
    expect(new Set(seen).size).toBe(11);
    expect(seen.at(-1)).toBe('Để biết · chỗ 1 trong 1\nÔ H12 · trang “Tổ 3”');
    await button('Chỗ trước').click();
    expect(await openFindings().innerText()).toBe('Nên xem lại · chỗ 3 trong 3\nÔ E6 · trang “Tổ 3”');
  });

  test('one group is open at a time', async () => {
    await open({ listFindings: [{ value: mixedReport }] });
    await button(/^Trùng phiếu/).click();
    expect(await page.locator('h3 [aria-expanded="true"]').allInnerTexts()).toEqual(['Trùng phiếu — 3 chỗ']);
    expect(await page.locator('.finding').count()).toBe(3);
  });

  test('a double click presses once', async () => {
    await open({ listFindings: [{ value: mixedReport }] });
    await button('Sửa chỗ đầu tiên').click();
    await button('Chỗ sau').dblclick();
    expect(await openFindings().innerText()).toContain('chỗ 2 trong 7');
    await button('Kiểm tra lại').dblclick();
    await button('Kiểm tra lại').waitFor();
    expect(await callsOf(page)).toHaveLength(2);
  });
});

describe('the way to the cell', () => {
  const one = [{ value: report([finding({ sheet: 'Tổ 3', cell: 'H12' })]) }];

  test('selects the cell and hands the keyboard to the grid', async () => {
    await open({ listFindings: one, goToCell: [{ value: true }] });
    await button('Sửa chỗ đầu tiên').click();
    await button('Đến ô H12').dblclick();
    await page.getByText('Đã chọn ô H12. Sửa xong thì bấm “Kiểm tra lại” ở dưới cùng.').waitFor();
    expect((await callsOf(page)).slice(1)).toEqual([
      { name: 'goToCell', args: ['Tổ 3', 'H12'] },
      { name: 'focusGrid', args: [] },
    ]);
  });

  test('says when the tab is gone and what to press', async () => {
    await open({ listFindings: one, goToCell: [{ value: false }] });
    await button('Sửa chỗ đầu tiên').click();
    await button('Đến ô H12').click();
    await page.getByText('Không còn trang “Tổ 3”.').waitFor();
    await button('Kiểm tra lại').click();
    expect((await callsOf(page)).map(({ name }) => name)).toEqual([
      'listFindings',
      'goToCell',
      'listFindings',
    ]);
  });

  test('can be taken again after a failure', async () => {
    await open({ listFindings: one, goToCell: [{ error: 'timeout' }, { value: true }] });
    await button('Sửa chỗ đầu tiên').click();
    await button('Đến ô H12').click();
    await page.getByText('Chưa đến được ô H12.').waitFor();
    await button('Đến ô H12').click();
    await page.getByText('Đã chọn ô H12. Sửa xong thì bấm “Kiểm tra lại” ở dưới cùng.').waitFor();
  });
});

describe('checking again', () => {
  test('counts down, keeps the open finding open and reads from the top', async () => {
    const before = report(findings(7));
    const after = report(findings(7).slice(1));
    await open({ listFindings: [{ value: before }, { value: after }] });
    await button('Ô E6 · trang “Tổ 3”').click();
    await button('Kiểm tra lại').click();
    await page.getByText('Còn 6 chỗ phải sửa').waitFor();
    expect(await openFindings().innerText()).toBe('Phải sửa · chỗ 2 trong 6\nÔ E6 · trang “Tổ 3”');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
    expect(await page.evaluate('window.scrollY')).toBe(0);
  });

  test.each`
    lines                                 | cards | title                                          | next
    ${[]}                                 | ${48} | ${'Không có chỗ phải sửa trong 48 phiếu.'}     | ${/chọn “Xét công nhận”/}
    ${[]}                                 | ${0}  | ${'Chưa có phiếu nào để kiểm tra.'}            | ${/Nhập phiếu/}
    ${[finding({ severity: 'info' })]}    | ${9}  | ${'Không có chỗ phải sửa trong 9 phiếu.'}      | ${/chọn “Xét công nhận”/}
    ${[finding({ severity: 'warning' })]} | ${9}  | ${'Không có chỗ phải sửa · 1 chỗ nên xem lại'} | ${'Xem chỗ đầu tiên'}
    ${findings(1234)}                     | ${9}  | ${'1.234 chỗ phải sửa'}                        | ${'Sửa chỗ đầu tiên'}
  `('$cards cards → $title', async ({ lines, cards, title, next }) => {
    await open({ listFindings: [{ value: report(lines, cards) }] });
    expect(await headline()).toBe(title);
    await page.getByText(next).waitFor();
  });

  test('a failure is told in plain words, and trying again works', async () => {
    await open({
      listFindings: [{ error: 'Service Spreadsheets timed out' }, { value: mixedReport }],
    });
    expect(await headline()).toBe('Chưa kiểm tra được.');
    await page.getByText('Số liệu trong bảng tính vẫn còn nguyên.').waitFor();
    expect(await page.getByText('Service Spreadsheets timed out').isVisible()).toBe(false);
    await button('Thử lại').click();
    await page.getByText('7 chỗ phải sửa').waitFor();
  });

  test('after a failure the last list is still there', async () => {
    await open({ listFindings: [{ value: mixedReport }, { error: 'offline' }] });
    await button('Kiểm tra lại').click();
    await page.getByText('Chưa kiểm tra được.').waitFor();
    await page.getByText('7 chỗ phải sửa').waitFor();
    await button('Thử lại').waitFor();
  });

  test('a function that the script lacks is a failure, not an endless wait', async () => {
    await open({});
    expect(await headline()).toBe('Chưa kiểm tra được.');
  });
});

test('a kind of finding that the page does not know yet is listed all the same', async () => {
  await open({ listFindings: [{ value: report([finding({ code: 'newer.kind' })]) }] });
  await button('Chỗ khác — 1 chỗ').waitFor();
  await button('Ô H12 · trang “Tổ 3”').waitFor();
});

describe('what people typed', () => {
  test('is shown as text, never run', async () => {
    const nasty = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>';
    const line = finding({ message: `“${nasty}” đang ghi.`, fix: nasty, sheet: nasty });
    await open({ listFindings: [{ value: { ...report([line]), unit: nasty } }] });
    await button('Sửa chỗ đầu tiên').click();
    expect(await page.locator('.card p.key').innerText()).toBe(`“${nasty}” đang ghi.`);
    expect(await page.locator('#sidebar img, #sidebar script').count()).toBe(0);
    expect(await page.evaluate('window.ran')).toBeUndefined();
  });
});

describe('two thousand findings', () => {
  test('show at once, five at a time', async () => {
    await open({ listFindings: [{ value: report(findings(2000)) }] }, true);
    await button('Đang kiểm tra…').waitFor();
    const started = Date.now();
    await page.evaluate('window.release()');
    await page.getByText('2.000 chỗ phải sửa').waitFor();
    expect(await page.locator('.finding').count()).toBe(5);
    await button('Xem thêm 5 chỗ (còn 1.995)').click();
    expect(await page.locator('.finding').count()).toBe(10);
    await button('Ô E13 · trang “Tổ 3”').click();
    await button('Chỗ sau').click();
    expect(await openFindings().innerText()).toBe('Phải sửa · chỗ 11 trong 2.000\nÔ E14 · trang “Tổ 3”');
    expect(await page.locator('.finding').count()).toBe(15);
    expect(Date.now() - started).toBeLessThan(3000);
  });
});
