import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../local/browser/launch';
import { serve, type Workbench } from '../local/workbench/server';
import { type Figure, measured } from './measure';

const LARGE = 'bảng lớn.xlsx';
const MASTER = 'tong-hop-hoa-mai.xlsx';
const SCRIPTS = { ward: 'dist/ward', district: 'dist/district' };

/** What a person waits for at the workbench. */
export async function workbenchFigures(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench '));
  for (const file of readdirSync('samples').filter((name) => name.endsWith('.xlsx')))
    cpSync(path.join('samples', file), path.join(folder, file));
  await writeLarge(path.join(folder, LARGE));
  const browser = await launchBrowser();
  try {
    return [await townOpens(folder), ...(await withPage(folder, browser))];
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

/** From the start of the program until every ward's file is read. */
function townOpens(folder: string): Promise<Figure> {
  return measured(
    'a town of 24 wards opens',
    3000,
    async () => {
      const workbench = await serve({ folder, scripts: SCRIPTS, port: 0 });
      await untilAllRead(workbench);
      await workbench.close();
    },
    5,
  );
}

async function untilAllRead({ address }: Workbench): Promise<void> {
  const handedOut = await fetch(address, { redirect: 'manual' });
  const cookie = handedOut.headers.get('set-cookie')!.split(';')[0]!;
  for (;;) {
    const answer = await fetch(new URL('/api/books', address), { headers: { cookie } });
    const books = (await answer.json()) as { state: { kind: string } }[];
    if (books.every(({ state }) => state.kind !== 'waiting')) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function withPage(folder: string, browser: Browser): Promise<Figure[]> {
  const workbench = await serve({ folder, scripts: SCRIPTS, port: 0 });
  try {
    await untilAllRead(workbench);
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.goto(workbench.address);
    await open(page, MASTER);
    const large = await measured('a workbook of 50,000 cells is on the screen', 1500, async () => {
      await open(page, LARGE);
      await page.locator('.grid[data-tab="Phiếu"]').waitFor();
    });
    await open(page, 'phuong-hoa-mai-01-mai-trung.xlsx');
    const click = await measured('a menu click that only opens a panel, and back', 50, () =>
      page.evaluate(CLICK),
    );
    return [large, click];
  } finally {
    await workbench.close();
  }
}

async function open(page: Page, file: string): Promise<void> {
  await page.getByRole('button', { name: path.basename(file, '.xlsx') }).click();
  await page.getByRole('heading', { level: 1, name: file }).waitFor();
  await page.locator('.grid[data-tab]').waitFor();
}

/** The request a menu click makes, as a window's page makes it; it runs there. */
const CLICK = `(async () => {
  const ask = async (path, body) => {
    const answer = await fetch(path, { method: 'POST', body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(await answer.text());
    return answer.json();
  };
  globalThis.opened ??= await ask('/api/books/' + location.hash.slice(1) + '/open', { person: 'ward' });
  const { window, grid } = globalThis.opened;
  const selection = { sheetId: grid.sheets[0].layout.id, a1: 'A1' };
  const task = { task: 'showGuide', functionName: 'showGuide', args: [], selection, known: grid.revision };
  const { execution } = await ask('/api/windows/' + window + '/run', task);
  if (!execution.ok) throw new Error(execution.error);
})()`;

async function writeLarge(file: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Phiếu');
  for (let row = 1; row <= 2500; row++)
    sheet.addRow(Array.from({ length: 20 }, (_, column) => (column % 2 ? row : `Nguyễn Văn Ước ${row}`)));
  await workbook.xlsx.writeFile(file);
}
