import { Book, SheetModel, Workspace } from '../../../../local/host';
import { answer, type RestAnswer } from '../../../../local/host/rest/router';

export const NOW = new Date(2026, 10, 26, 8, 0, 0);
export const USER = 'canbo@example.com';
const ALL = ['https://www.googleapis.com/auth/spreadsheets', 'https://www.googleapis.com/auth/drive'];

/** A workspace with one book `so`: a tab "Hộ" with a few cells, and a blank tab "CO2". */
export function workspaceWithBook(): { workspace: Workspace; book: Book } {
  const book = new Book({ id: 'so', name: 'Sổ' });
  const cells = [
    [{ value: 'Tên' }, { value: 'Điểm' }],
    [{ value: 'An' }, { value: 9.5 }],
    [{ value: 'Bình' }, { value: null, formula: '=B2*2' }],
  ];
  book.insert(new SheetModel({ id: 0, name: 'Hộ', cells }));
  book.insert(new SheetModel({ id: 7, name: 'CO2', rowCount: 10, columnCount: 5 }));
  book.names = [{ name: 'diem', sheetId: 0, area: { row: 2, column: 2, rows: 2, columns: 1 } }];
  const workspace = new Workspace();
  workspace.drive.clock = () => NOW.getTime();
  workspace.drive.add(book);
  return { workspace, book };
}

interface Asking {
  method?: string;
  body?: unknown;
  user?: string;
  scopes?: readonly string[] | null;
}

/** Sends a request below https:// and gives the answer. */
export function ask(workspace: Workspace, address: string, asking: Asking = {}): RestAnswer {
  const { method = 'GET', body, user = USER, scopes = ALL } = asking;
  return answer(
    {
      method,
      url: `https://${address}`,
      body: body === undefined ? '' : JSON.stringify(body),
      contentType: 'application/json',
    },
    { workspace, user, scopes, now: NOW },
  );
}

/** The message of an answer that is an error. */
export function messageOf({ body }: RestAnswer): string | undefined {
  return (body as { error?: { message: string } }).error?.message;
}
