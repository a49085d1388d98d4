import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../local/browser/launch';
import { builtPage } from './builtPages';
import { callsOf } from './googleStub';
import { mixedReport } from './reports';
import { openSidebar } from './sidebar';

let browser: Browser;
let html: string;
let page: Page;

beforeAll(async () => {
  [browser, html] = await Promise.all([launchBrowser(), builtPage('FindingsSidebar')]);
});
afterEach(() => page.context().close());
afterAll(() => browser.close());

const focused = () => page.evaluate<string>('document.activeElement.innerText.replace(/\\s+/g, " ").trim()');

async function press(...keys: string[]): Promise<string> {
  for (const key of keys) await page.keyboard.press(key);
  return focused();
}

async function openList(): Promise<void> {
  const answers = { listFindings: [{ value: mixedReport }], goToCell: [{ value: true }] };
  page = await openSidebar(browser, { html, answers });
  await page.getByText('7 chỗ phải sửa').waitFor();
}

test('the list is worked through with the keyboard alone', async () => {
  await openList();
  expect(await focused()).toBe('7 chỗ phải sửa · 3 chỗ nên xem lại');
  expect(await press('Tab')).toBe('Sửa chỗ đầu tiên');
  expect(await press('Enter')).toBe('Phải sửa · chỗ 1 trong 7 Ô E4 · trang “Tổ 3”');
  expect(await press('Tab')).toBe('Đến ô E4');
  await press('Space');
  await page.getByText('Đã chọn ô E4').waitFor();
  expect(await press('Tab')).toBe('Chỗ sau ›');
  expect(await press('Enter')).toBe('Phải sửa · chỗ 2 trong 7 Ô E5 · trang “Tổ 3”');
  expect(await press('Tab', 'Tab')).toBe('‹ Chỗ trước');
  expect(await press('Enter')).toBe('Phải sửa · chỗ 1 trong 7 Ô E4 · trang “Tổ 3”');
  expect((await callsOf(page)).map(({ name }) => name)).toEqual(['listFindings', 'goToCell', 'focusGrid']);
});

test('whatever has the focus is marked and not hidden behind the bottom button', async () => {
  await openList();
  const seen: string[] = [];
  while (seen.at(-1) !== 'Kiểm tra lại') {
    seen.push(await press('Tab'));
    const { ring, hidden } = await page.evaluate<{ ring: string; hidden: boolean }>(`(() => {
      const element = document.activeElement;
      const marked = element.matches('input') ? element.nextElementSibling : element;
      const footer = document.querySelector('footer');
      const top = footer.getBoundingClientRect().top;
      return {
        ring: getComputedStyle(marked).outlineStyle,
        hidden: !footer.contains(element) && element.getBoundingClientRect().bottom > top,
      };
    })()`);
    expect({ at: seen.at(-1), ring, hidden }).toEqual({ at: seen.at(-1), ring: 'solid', hidden: false });
  }
  expect(seen).toHaveLength(13);
});
