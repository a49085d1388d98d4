import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Book, type Cell, Desk, loadScript, SheetModel, Threads, Workspace } from '../local/host';
import { type Figure, lessThan, measured } from './measure';

const ROWS = 10_000;
const COLUMNS = 20;

const CODE = `
function read() { return SpreadsheetApp.getActiveSheet().getRange(1, 1, ${ROWS}, ${COLUMNS}).getValues().length; }
function look() { return SpreadsheetApp.getActiveSheet().getRange(1, 1, ${ROWS}, ${COLUMNS}).getNumRows(); }
`;

/** What the host adds to a script's own work. */
export async function hostFigures(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  writeFileSync(join(folder, 'Code.js'), CODE);
  const scopes = ['https://www.googleapis.com/auth/spreadsheets.currentonly'];
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify({ oauthScopes: scopes }));
  const threads = new Threads(join(__dirname, 'script-thread.cjs'));
  try {
    const workspace = new Workspace();
    const book = largeBook();
    workspace.drive.add(book);
    const desk = new Desk({ workspace, book, script: loadScript(folder), threads });
    const look = await measured('', 0, () => desk.run('look'));
    const lookApart = await measured('', 0, () => desk.runApart('look'));
    return [
      lessThan(await measured('getValues of 200,000 cells', 150, () => desk.run('read')), look),
      lessThan(
        await measured('getValues of 200,000 cells, in a thread', 150, () => desk.runApart('read')),
        lookApart,
      ),
    ];
  } finally {
    await threads.close();
    rmSync(folder, { recursive: true });
  }
}

/** A twentieth of the cells are days, the rest texts and numbers. */
function largeBook(): Book {
  const book = new Book({ id: 'bench', name: 'bench' });
  const cell = (row: number, column: number): Cell => {
    if (column === 3) return { value: 45_000 + row, numberFormat: 'dd/mm/yyyy' };
    return { value: column % 2 === 0 ? `Nguyễn Văn Ước ${row}` : row };
  };
  const cells = Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (_, column) => cell(row, column)),
  );
  book.insert(new SheetModel({ id: 0, name: 'Phiếu', cells, rowCount: ROWS, columnCount: COLUMNS }));
  return book;
}
