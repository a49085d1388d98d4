import { newProtection } from '../../../../local/host/model/protection';
import { ask, messageOf, USER, workspaceWithBook } from './ask';

const TEXT =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const BOOK = 'sheets.googleapis.com/v4/spreadsheets/so';
const OWNER = 'chu@example.com';

/** The tab "Hộ" with A1 kept for the owner, and "CO2" with everything but A1. */
function protectedBook() {
  const { workspace, book } = workspaceWithBook();
  const [homes, rest] = book.sheets;
  const corner = { row: 1, column: 1, rows: 1, columns: 1 };
  book.owner = OWNER;
  book.editors = [USER];
  homes!.protections = [{ ...newProtection([], corner), editors: [] }];
  rest!.protections = [{ ...newProtection([]), editors: [], unprotected: [corner] }];
  return workspace;
}

describe('the API refuses what is protected from the caller', () => {
  const onHomes = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };

  test.each`
    method    | address                                           | body                                                                      | because
    ${'PUT'}  | ${'/values/Hộ!A1:B1?valueInputOption=RAW'}        | ${{ values: [[1, 2]] }}                                                   | ${'one of the cells'}
    ${'POST'} | ${'/values/Hộ!A1:B2:clear'}                       | ${{}}                                                                     | ${'emptying'}
    ${'POST'} | ${"/values/'CO2'!A1:append?valueInputOption=RAW"} | ${{ values: [[1], [2]] }}                                                 | ${'beyond the open part'}
    ${'POST'} | ${'/values:batchUpdate'}                          | ${{ valueInputOption: 'RAW', data: [{ range: 'Hộ!A1', values: [[1]] }] }} | ${'several ranges'}
  `('$method $address: $because', ({ method, address, body }) => {
    const workspace = protectedBook();
    const answer = ask(workspace, encodeURI(BOOK + address), { method, body });
    expect([answer.status, messageOf(answer)]).toEqual([400, TEXT]);
    const byOwner = ask(workspace, encodeURI(BOOK + address), { method, body, user: OWNER });
    expect(byOwner.status).toBe(200);
  });

  test.each`
    kind                           | request
    ${'repeatCell'}                | ${{ range: onHomes, cell: { note: 'x' }, fields: 'note' }}
    ${'updateCells'}               | ${{ range: onHomes, rows: [], fields: 'note' }}
    ${'mergeCells'}                | ${{ range: { ...onHomes, endRowIndex: 2 } }}
    ${'deleteDimension'}           | ${{ range: { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 1 } }}
    ${'deleteSheet'}               | ${{ sheetId: 0 }}
    ${'insertDimension'}           | ${{ range: { sheetId: 7, dimension: 'ROWS', startIndex: 0, endIndex: 1 } }}
    ${'appendDimension'}           | ${{ sheetId: 7, dimension: 'ROWS', length: 1 }}
    ${'updateDimensionProperties'} | ${{ range: { sheetId: 7, dimension: 'ROWS' }, properties: { pixelSize: 9 }, fields: 'pixelSize' }}
    ${'updateSheetProperties'}     | ${{ properties: { sheetId: 7, title: 'x' }, fields: 'title' }}
  `('$kind', ({ kind, request }) => {
    const workspace = protectedBook();
    const asking = { method: 'POST', body: { requests: [{ [kind]: request }] } };
    const answer = ask(workspace, `${BOOK}:batchUpdate`, asking);
    expect([answer.status, messageOf(answer)]).toEqual([400, `Invalid requests[0].${kind}: ${TEXT}`]);
    expect(ask(workspace, `${BOOK}:batchUpdate`, { ...asking, user: OWNER }).status).toBe(200);
  });
});
