import { ask, messageOf, workspaceWithBook } from './ask';

const SHEET = 'sheets.googleapis.com/v4/spreadsheets/so';

describe('fields of a spreadsheet', () => {
  test.each`
    fields                                                  | body
    ${'spreadsheetId'}                                      | ${{ spreadsheetId: 'so' }}
    ${'properties.title,spreadsheetId'}                     | ${{ spreadsheetId: 'so', properties: { title: 'Sổ' } }}
    ${'properties/title'}                                   | ${{ properties: { title: 'Sổ' } }}
    ${'sheets(properties(title))'}                          | ${{ sheets: [{ properties: { title: 'Hộ' } }, { properties: { title: 'CO2' } }] }}
    ${'sheets.properties(sheetId,gridProperties.rowCount)'} | ${{ sheets: [{ properties: { sheetId: 0, gridProperties: { rowCount: 1000 } } }, { properties: { sheetId: 7, gridProperties: { rowCount: 10 } } }] }}
    ${'namedRanges.name'}                                   | ${{ namedRanges: [{ name: 'diem' }] }}
  `('$fields', ({ fields, body }) => {
    const { workspace } = workspaceWithBook();
    expect(ask(workspace, `${SHEET}?fields=${encodeURIComponent(fields)}`).body).toEqual(body);
  });

  test('a field that this machine has not says so by its name', () => {
    const { workspace } = workspaceWithBook();
    expect(() => ask(workspace, `${SHEET}?fields=sheets.charts`)).toThrow(
      'not supported locally: sheets.spreadsheets.get with the field sheets.charts',
    );
  });

  test.each([['sheets.mauSac'], ['sheets('], ['a,,b']])('%s is no selection', (fields) => {
    const { workspace } = workspaceWithBook();
    expect(ask(workspace, `${SHEET}?fields=${encodeURIComponent(fields)}`).status).toBe(400);
  });

  test('cells come only when asked for', () => {
    const { workspace } = workspaceWithBook();
    expect(JSON.stringify(ask(workspace, SHEET).body)).not.toContain('rowData');
    const whole = ask(workspace, `${SHEET}?includeGridData=true`).body as { sheets: { data: object[] }[] };
    expect(whole.sheets[0]!.data[0]).toMatchObject({
      rowData: [
        { values: [{ formattedValue: 'Tên' }, { formattedValue: 'Điểm' }] },
        { values: [{ formattedValue: 'An' }, { effectiveValue: { numberValue: 9.5 } }] },
        { values: [{}, { userEnteredValue: { formulaValue: '=B2*2' }, formattedValue: '19' }] },
      ],
    });
  });

  test('ranges leave out the tabs they do not name', () => {
    const { workspace } = workspaceWithBook();
    const query = `ranges=${encodeURIComponent('Hộ!B2')}&fields=sheets(properties.title,data)`;
    expect(ask(workspace, `${SHEET}?${query}`).body).toMatchObject({
      sheets: [{ properties: { title: 'Hộ' }, data: [{ startRow: 1, startColumn: 1 }] }],
    });
  });
});

describe('who may ask', () => {
  const values = `${SHEET}/values/A1`;
  const currentOnly = ['https://www.googleapis.com/auth/spreadsheets.currentonly'];
  const readOnly = ['https://www.googleapis.com/auth/spreadsheets.readonly'];

  test.each`
    address                                          | method   | scopes         | status | message
    ${values}                                        | ${'GET'} | ${readOnly}    | ${200} | ${undefined}
    ${values}                                        | ${'GET'} | ${currentOnly} | ${403} | ${'Request had insufficient authentication scopes.'}
    ${`${values}?valueInputOption=RAW`}              | ${'PUT'} | ${readOnly}    | ${403} | ${'Request had insufficient authentication scopes.'}
    ${values}                                        | ${'GET'} | ${null}        | ${401} | ${/^Request is missing required authentication credential/}
    ${'www.googleapis.com/drive/v3/files'}           | ${'GET'} | ${readOnly}    | ${403} | ${'Request had insufficient authentication scopes.'}
    ${'sheets.googleapis.com/v4/spreadsheets/khong'} | ${'GET'} | ${readOnly}    | ${404} | ${'Requested entity was not found.'}
  `('$method $address with $scopes gives $status', ({ address, method, scopes, status, message }) => {
    const { workspace } = workspaceWithBook();
    const answer = ask(workspace, address, { method, scopes });
    expect(answer.status).toBe(status);
    if (message instanceof RegExp) expect(messageOf(answer)).toMatch(message);
    else expect(messageOf(answer)).toBe(message);
  });

  test('the missing scope has its reason among the details', () => {
    const { workspace } = workspaceWithBook();
    expect(ask(workspace, values, { scopes: currentOnly }).body).toMatchObject({
      error: { status: 'PERMISSION_DENIED', details: [{ reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT' }] },
    });
  });

  test('a file of somebody else is not there for others to read, or to write when it is only shown', () => {
    const { workspace } = workspaceWithBook();
    const item = workspace.drive.item('so')!;
    item.owner = 'phuong@example.com';
    const put = { method: 'PUT', body: { values: [[1]] } };
    const write = `${values}?valueInputOption=RAW`;
    expect(messageOf(ask(workspace, values))).toBe('The caller does not have permission');
    item.viewers.add('canbo@example.com');
    expect(ask(workspace, values).status).toBe(200);
    expect(ask(workspace, write, put).status).toBe(403);
    item.editors.add('canbo@example.com');
    expect(ask(workspace, write, put).status).toBe(200);
  });

  test('a file that is no spreadsheet', () => {
    const { workspace } = workspaceWithBook();
    workspace.drive.addUnreadable('hong', 'Hỏng.xlsx', 'corrupt');
    expect(messageOf(ask(workspace, 'sheets.googleapis.com/v4/spreadsheets/hong'))).toBe(
      'This operation is not supported for this document',
    );
  });
});

describe('sixty reads and sixty writes a minute', () => {
  test('the next one of the kind is refused, for this user only', () => {
    const { workspace } = workspaceWithBook();
    const read = (user: string) => ask(workspace, `${SHEET}/values/A1`, { user });
    for (let count = 0; count < 60; count++) expect(read('an@example.com').status).toBe(200);
    const refused = read('an@example.com');
    expect([refused.status, messageOf(refused)]).toEqual([
      429,
      expect.stringMatching(
        /^Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user' of service 'sheets.googleapis.com'/,
      ),
    ]);
    expect(read('binh@example.com').status).toBe(200);
    const clear = { method: 'POST', user: 'an@example.com', body: {} };
    expect(ask(workspace, `${SHEET}/values/A9:clear`, clear).status).toBe(200);
  });
});

test('a method of the API that this machine has not says so by its address', () => {
  const { workspace } = workspaceWithBook();
  expect(() => ask(workspace, `${SHEET}/developerMetadata/1`)).toThrow(
    'not supported locally: GET sheets.googleapis.com/v4/spreadsheets/so/developerMetadata/1',
  );
});
