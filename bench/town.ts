import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Desk, type Execution, loadScript, type Script } from '../local/host';
import { type DrawnTown, drawTown } from '../test/support/towns';

/** What most people would write: one workbook after the other, its lists read and nothing else done. */
const PLAIN_LOOP = `
function plain() {
  const list = SpreadsheetApp.getActive().getSheetByName('Danh sách phường').getDataRange().getValues();
  let rows = 0;
  for (const row of list) {
    const id = /\\/d\\/([\\w-]+)/.exec(String(row[6]));
    if (!id) continue;
    for (const sheet of SpreadsheetApp.openById(id[1]).getSheets()) rows += sheet.getDataRange().getValues().length;
  }
  return rows;
}`;

const sizes = [
  { wards: 24, target: 5 },
  { wards: 168, target: 30 },
  { wards: 300, target: 60 },
];

/** Google's time for consolidating towns, by the host's model, with the calls that it is made of. */
export function townFigures(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    return figuresBeside(plainLoop(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function figuresBeside(plain: Script): string {
  const script = loadScript('dist/district');
  const lines = sizes.flatMap(({ wards, target }) => {
    const town = drawTown({ wards, households: 200, seed: wards });
    const run = (what: string, limit: number) => {
      const start = performance.now();
      const execution = new Desk({ workspace: town.workspace, book: town.master, script }).run(
        'consolidateTown',
      );
      return lineOf(`${wards} wards, ${what}`, execution, limit, performance.now() - start);
    };
    return [run('cold', target), run('nothing changed', 3), plainLine(town, plain, wards)];
  });
  return [
    `  ${'modelled seconds at Google'.padEnd(40)}  took  target   here   calls by service`,
    ...lines,
  ].join('\n');
}

function plainLoop(folder: string) {
  writeFileSync(join(folder, 'Code.js'), PLAIN_LOOP);
  const scopes = ['https://www.googleapis.com/auth/spreadsheets'];
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify({ oauthScopes: scopes }));
  return loadScript(folder);
}

function plainLine({ workspace, master }: DrawnTown, script: Script, wards: number) {
  const start = performance.now();
  const execution = new Desk({ workspace, book: master, script }).run('plain');
  return lineOf(`${wards} wards, plain openById loop`, execution, null, performance.now() - start);
}

function lineOf(what: string, { calls, modelledMs, error }: Execution, target: number | null, here: number) {
  const byService = new Map<string, number>();
  for (const [call, count] of Object.entries(calls)) {
    const service = call.split('.')[0]!;
    byService.set(service, (byService.get(service) ?? 0) + count);
  }
  const seconds = modelledMs / 1000;
  const mark = target === null ? ' ' : error === undefined && seconds < target ? '✓' : '✗';
  const services = [...byService].map(([service, count]) => `${service} ${count}`).join(', ');
  const limit = target === null ? '' : `< ${target}`;
  return `${mark} ${what.padEnd(40)}${seconds.toFixed(1).padStart(6)}${limit.padStart(8)}${(here / 1000).toFixed(1).padStart(7)}   ${services}${error === undefined ? '' : ` (${error})`}`;
}
