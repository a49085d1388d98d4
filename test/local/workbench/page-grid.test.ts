import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../../local/browser/launch';
import type { Book, SheetModel } from '../../../local/host';
import type { Workbench } from '../../../local/workbench/server';
import { readBook } from '../../../local/xlsx';
import { type Fixture, makeFixture, WARD_FILE } from './fixture';
import { given, serve } from './givenBook';

jest.setTimeout(60_000);

/** Fails when it never comes true. */
async function waitUntil(isTrue: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await isTrue()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('waited in vain');
}

describe('the grid of the workbench', () => {
  let fixture: Fixture;
  let workbench: Workbench;
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  let book: Book;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  const open = async (change: (sheet: SheetModel, book: Book) => void = () => {}) => {
    given.change = (read) => {
      book = read;
      change(read.sheets[0]!, read);
    };
    fixture = await makeFixture({ withPage: true });
    workbench = await serve({ ...fixture, port: 0 });
    page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    complaints = [];
    page.on('console', (line) => ['error', 'warning'].includes(line.type()) && complaints.push(line.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(workbench.address);
    await page.getByRole('button', { name: 'Khuyến học' }).waitFor();
  };
  afterEach(async () => {
    await page?.close();
    await workbench?.close();
    fixture?.remove();
    expect(complaints).toEqual([]);
  });

  const cells = () => page.locator('.grid canvas[id^="univer-sheet-main-canvas"]');
  const select = async (place: string) => {
    const nameBox = page.locator('[data-u-comp="defined-name"] input');
    await nameBox.fill(place);
    await nameBox.press('Enter');
    await cells().focus();
  };
  const saved = () => page.getByText('Đã lưu', { exact: true }).waitFor();
  const type = async (place: string, text: string) => {
    await select(place);
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };
  const first = () => book.sheets[0]!;
  const picture = async (name: string) => {
    const folder = process.env.WORKBENCH_PICTURES;
    if (!folder) return;
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: path.join(folder, `${name}.png`) });
  };

  test('looks', async () => {
    await open();
    await picture('plain');
    await select('B4');
    await page.keyboard.press('Control+b');
    await waitUntil(async () => first().at(4, 2).style?.font?.bold === true);
    await saved();
    await page.keyboard.press('Control+z');
    await waitUntil(async () => !first().at(4, 2).style?.font?.bold);
    await page.keyboard.press('Control+y');
    await waitUntil(async () => first().at(4, 2).style?.font?.bold === true);
    await picture('bold');
    await cells().click({ button: 'right', position: { x: 300, y: 300 } });
    await page.waitForTimeout(500);
    await picture('context');
    await page.keyboard.press('Escape');
    await cells().click({ button: 'right', position: { x: 20, y: 300 } });
    await page.waitForTimeout(500);
    await picture('context-row');
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Ghi chú' }).click({ button: 'right' });
    await page.waitForTimeout(500);
    await picture('context-tab');
  });
});
