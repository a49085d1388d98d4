import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { googleStub, type StubAnswers } from './googleStub';

/** A sidebar of Google Sheets is 300 px wide; 600 px high is an old laptop's screen. */
export const sidebarSize = { width: 300, height: 600 };

interface SidebarOptions {
  html: string;
  answers?: StubAnswers;
  /** Answers wait until the test releases them. */
  hold?: boolean;
  /** The test moves the clock itself. */
  clock?: boolean;
  context?: BrowserContextOptions;
}

/** A built page with a stubbed google.script before its own script. */
export const withGoogle = (html: string, answers: StubAnswers, hold = false): string =>
  html.replace(
    '<head>',
    `<head><script>${googleStub(answers, hold).replace(/<\/script/g, '<\\/script')}</script>`,
  );

/** Opens a built page with a stubbed google.script. The caller closes the page's context. */
export async function openSidebar(
  browser: Browser,
  { html, answers = {}, hold = false, clock = false, context }: SidebarOptions,
): Promise<Page> {
  const page = await (await browser.newContext({ viewport: sidebarSize, ...context })).newPage();
  if (clock) await page.clock.install();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.setContent(withGoogle(html, answers, hold));
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return page;
}
