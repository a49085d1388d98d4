import { execFileSync } from 'node:child_process';
import { unpackedChromium } from './chromium';
import { BROWSER_FLAGS } from './flags';

const MOST_MS = 60_000;
const MOST_BYTES = 100_000_000;

/** A whole page of HTML, and what repeats in the margins at the head and foot of each sheet of paper. */
export interface PrintablePage {
  html: string;
  header?: string;
  footer?: string;
}

/**
 * Runs in a Node of its own, since the browser answers by promises and the caller has to wait: takes the page from
 * standard input, gives the PDF on standard output. The page may neither run scripts nor reach anything.
 */
const PRINTER = `
const [, core, program, ...args] = process.argv;
(async () => {
  const { html, header = '<p></p>', footer = '<p></p>' } = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
  const browser = await require(core).chromium.launch({ executablePath: program, headless: true, args });
  try {
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
    const page = await context.newPage();
    await page.setContent(html);
    process.stdout.write(await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: header,
      footerTemplate: footer,
    }));
  } finally {
    await browser.close();
  }
})();
`;

/**
 * Prints a page of HTML as PDF and waits for it: one to two seconds. The page's own @page rule gives size and margins.
 * The browser is the one at `CHROMIUM_PATH`, otherwise the one in node_modules. Throws when it cannot be started.
 */
export function printPdf(page: PrintablePage): Buffer {
  const own = process.env.CHROMIUM_PATH;
  const { program, env } = own ? { program: own, env: {} } : unpackedChromium();
  const core = require.resolve('playwright-core');
  return execFileSync(process.execPath, ['-e', PRINTER, core, program, ...BROWSER_FLAGS], {
    input: JSON.stringify(page),
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
    timeout: MOST_MS,
    maxBuffer: MOST_BYTES,
  });
}
