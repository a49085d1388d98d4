import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../../../local/browser/launch';
import { type ServeOptions, serve, type Workbench } from '../../../local/workbench/server';
import { type Fixture, makeFixture } from './fixture';

/** A served folder and a browser, with what its pages complained of. */
export interface Stage {
  fixture: Fixture;
  browser: Browser;
  workbench: Workbench;
  complaints: string[];
  /** Opens a window on the workbench, and waits until its cells can be worked with. */
  open(o?: { width?: number; height?: number }): Promise<Page>;
  /** Serves the folder anew, for the next test. */
  raise(options?: Partial<ServeOptions>): Promise<void>;
  /** Closes the pages and the workbench. */
  lower(): Promise<void>;
  leave(): Promise<void>;
}

/** Builds the page and starts a browser, once for a file of tests. */
export async function setStage(): Promise<Stage> {
  const fixture = await makeFixture({ withPage: true });
  const browser = await launchBrowser();
  // One context and one port for all tests, so that the browser keeps the page's seven megabytes ready to run.
  const context = await browser.newContext();
  let port = 0;
  const stage: Stage = {
    fixture,
    browser,
    workbench: undefined as unknown as Workbench,
    complaints: [],
    async raise(options = {}) {
      stage.complaints = [];
      stage.workbench = await serve({ ...fixture, port, ...options });
      port = portOf(stage.workbench);
    },
    async open({ width = 1366, height = 768 } = {}) {
      const page = await context.newPage();
      await page.setViewportSize({ width, height });
      hearComplaints(page, (line) => stage.complaints.push(line));
      await page.goto(stage.workbench.address);
      await page.locator('.grid[data-seen]').waitFor();
      return page;
    },
    async lower() {
      await forgetVisit(context);
      await stage.workbench.close();
    },
    async leave() {
      await browser.close();
      fixture.remove();
    },
  };
  return stage;
}

/** Where a workbench is served; the next one served there finds the page in the browser's cache. */
export const portOf = ({ address }: Workbench): number => Number(new URL(address).port);

/** Closes a context's pages, and leaves the next test nothing but the browser's cache. */
export async function forgetVisit(context: BrowserContext): Promise<void> {
  for (const page of context.pages()) await page.close();
  await context.clearCookies();
}

/** Hears what a page complains of in the browser's console. */
export function hearComplaints(page: Page, told: (line: string) => void): void {
  page.on('console', (line) => {
    if (['error', 'warning'].includes(line.type())) told(line.text());
  });
  page.on('pageerror', (error) => told(String(error)));
}

/**
 * Fails when it never comes true. Asks from outside: Playwright's own way to wait for an expression
 * evaluates text in the page, which the workbench's policy forbids.
 */
export async function waitUntil(isTrue: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    if (await isTrue()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('waited in vain');
}

/** Keeps a picture when somebody wants to look at it. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.WORKBENCH_PICTURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}

interface Violation {
  id: string;
  impact: string;
  nodes: { html: string }[];
}

/** What axe finds on a page that keeps somebody out: its rule, and where. */
export async function barriers(page: Page): Promise<string[]> {
  // The page's own policy forbids scripts from elsewhere; the browser's tools may run one all the same.
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const found = await page.evaluate<Violation[]>(
    'axe.run({ iframes: false }).then((done) => done.violations)',
  );
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/** The box over the grid that names the selected cells. */
export const nameBox = (page: Page) => page.locator('[data-u-comp="defined-name"] input');

/** What the cells are painted on. */
export const cells = (page: Page) => page.locator('.grid canvas[id^="univer-sheet-main-canvas"]');

/** Selects cells by their name. */
export async function select(page: Page, place: string): Promise<void> {
  await nameBox(page).fill(place);
  await nameBox(page).press('Enter');
}

/** Opens a cell to be edited where it stands. */
export async function openCell(page: Page, place: string): Promise<void> {
  await select(page, place);
  await cells(page).focus();
  await page.keyboard.press('F2');
  const editor = page.locator('#__editor___INTERNAL_EDITOR__DOCS_NORMAL');
  // Away from the screen until a cell is open.
  await waitUntil(async () => ((await editor.boundingBox())?.x ?? -1) >= 0);
}

/** Puts text into a cell as a person would. */
export async function type(page: Page, place: string, text: string): Promise<void> {
  await select(page, place);
  await cells(page).focus();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.getByText('Đã lưu', { exact: true }).waitFor();
}
