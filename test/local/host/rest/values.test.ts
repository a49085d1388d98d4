import type { Workspace } from '../../../../local/host';
import { ask, messageOf, workspaceWithBook } from './ask';

const SHEET = 'sheets.googleapis.com/v4/spreadsheets/so';

const read = (workspace: Workspace, range: string) =>
  ask(workspace, `${SHEET}/values/${encodeURIComponent(range)}`);

describe('the range of a read', () => {
  test.each`
    range             | told              | values
    ${'Hộ!A1:B2'}     | ${'Hộ!A1:B2'}     | ${[['Tên', 'Điểm'], ['An', '9,5']]}
    ${"'Hộ'!B3"}      | ${'Hộ!B3'}        | ${[['19']]}
    ${'hộ!A1'}        | ${'Hộ!A1'}        | ${[['Tên']]}
    ${'A2:B2'}        | ${'Hộ!A2:B2'}     | ${[['An', '9,5']]}
    ${'diem'}         | ${'Hộ!B2:B3'}     | ${[['9,5'], ['19']]}
    ${'Hộ!B:B'}       | ${'Hộ!B1:B1000'}  | ${[['Điểm'], ['9,5'], ['19']]}
    ${'Hộ!2:2'}       | ${'Hộ!A2:Z2'}     | ${[['An', '9,5']]}
    ${"'CO2'"}        | ${"'CO2'!A1:E10"} | ${undefined}
    ${"'CO2'!D9:G20"} | ${"'CO2'!D9:E10"} | ${undefined}
  `('$range is $told', ({ range, told, values }) => {
    const { workspace } = workspaceWithBook();
    expect(read(workspace, range).body).toEqual({
      range: told,
      majorDimension: 'ROWS',
      ...(values && { values }),
    });
  });

  test.each`
    range            | message
    ${'Không có!A1'} | ${'Unable to parse range: Không có!A1'}
    ${'Hộ!A1:B2:C3'} | ${'Unable to parse range: Hộ!A1:B2:C3'}
    ${'Hộ!'}         | ${'Unable to parse range: Hộ!'}
    ${'CO2'}         | ${'Range (Hộ!CO2) exceeds grid limits. Max rows: 1000, max columns: 26'}
    ${'Hộ!A1001'}    | ${'Range (Hộ!A1001) exceeds grid limits. Max rows: 1000, max columns: 26'}
  `('$range fails: $message', ({ range, message }) => {
    const { workspace } = workspaceWithBook();
    const answer = read(workspace, range);
    expect([answer.status, messageOf(answer)]).toEqual([400, message]);
  });

  test('an address may be written without percent signs', () => {
    const { workspace } = workspaceWithBook();
    expect(ask(workspace, `${SHEET}/values/A1:B1`).body).toMatchObject({ values: [['Tên', 'Điểm']] });
  });
});

describe('the options of a read', () => {
  test.each`
    query                                     | values
    ${''}                                     | ${[['9,5'], ['19']]}
    ${'?valueRenderOption=UNFORMATTED_VALUE'} | ${[[9.5], [19]]}
    ${'?valueRenderOption=FORMULA'}           | ${[[9.5], ['=B2*2']]}
    ${'?majorDimension=COLUMNS'}              | ${[['9,5', '19']]}
  `('$query', ({ query, values }) => {
    const { workspace } = workspaceWithBook();
    expect(ask(workspace, `${SHEET}/values/diem${query}`).body).toMatchObject({ values });
  });

  test('an option nobody knows is refused', () => {
    const { workspace } = workspaceWithBook();
    expect(messageOf(ask(workspace, `${SHEET}/values/diem?valueRenderOption=DEP`))).toBe(
      'Invalid value at \'value_render_option\' (type.googleapis.com/google.apps.sheets.v4.ValueRenderOption), "DEP"',
    );
  });
});

describe('writing', () => {
  test.each`
    option            | input      | value     | because
    ${'RAW'}          | ${'94,5'}  | ${'94,5'} | ${'raw text is text'}
    ${'RAW'}          | ${94.5}    | ${94.5}   | ${'a JSON number is a number'}
    ${'RAW'}          | ${true}    | ${true}   | ${'a JSON yes is a yes'}
    ${'USER_ENTERED'} | ${'94,5'}  | ${94.5}   | ${'typed in vi_VN'}
    ${'USER_ENTERED'} | ${"'0912"} | ${'0912'} | ${'the apostrophe keeps text'}
    ${'USER_ENTERED'} | ${'10%'}   | ${0.1}    | ${'a share'}
  `('$option $input gives $value: $because', ({ option, input, value }) => {
    const { workspace, book } = workspaceWithBook();
    const url = `${SHEET}/values/A5?valueInputOption=${option}`;
    expect(ask(workspace, url, { method: 'PUT', body: { values: [[input]] } }).status).toBe(200);
    expect(book.sheets[0]!.at(5, 1).value).toEqual(value);
  });

  test('by columns', () => {
    const { workspace, book } = workspaceWithBook();
    const body = { majorDimension: 'COLUMNS', values: [[1, 2], [3]] };
    ask(workspace, `${SHEET}/values/A5:B6?valueInputOption=RAW`, { method: 'PUT', body });
    const sheet = book.sheets[0]!;
    expect([sheet.at(5, 1).value, sheet.at(6, 1).value, sheet.at(5, 2).value]).toEqual([1, 2, 3]);
  });

  test('the answer may bring the values along', () => {
    const { workspace } = workspaceWithBook();
    const url = `${SHEET}/values/C2?valueInputOption=USER_ENTERED&includeValuesInResponse=true`;
    const { body } = ask(workspace, url, { method: 'PUT', body: { values: [['=B2+1']] } });
    expect(body).toMatchObject({ updatedData: { range: 'Hộ!C2', values: [['10,5']] } });
  });

  test.each`
    body                                  | message
    ${{ values: [['x'.repeat(50_001)]] }} | ${/more than the maximum of 50000 characters/}
    ${{ values: [[{ a: 1 }]] }}           | ${/struct_value/}
    ${{ values: ['x'] }}                  | ${/ListValue/}
  `('refuses what no cell can hold: $message', ({ body, message }) => {
    const { workspace, book } = workspaceWithBook();
    const { revision } = book;
    const answer = ask(workspace, `${SHEET}/values/A5?valueInputOption=RAW`, { method: 'PUT', body });
    expect(answer.status).toBe(400);
    expect(messageOf(answer)).toMatch(message);
    expect(book.sheets[0]!.at(5, 1).value).toBeNull();
    expect(book.revision).toBeGreaterThanOrEqual(revision);
  });

  test('the body names the range again, or none', () => {
    const { workspace } = workspaceWithBook();
    const write = (range: string) =>
      ask(workspace, `${SHEET}/values/A5?valueInputOption=RAW`, {
        method: 'PUT',
        body: { range, values: [[1]] },
      });
    expect(write('Hộ!A5').status).toBe(200);
    expect(messageOf(write('Hộ!B9'))).toBe('Requested range [Hộ!A5] does not match value range [Hộ!B9]');
  });

  test('appending in between pushes what is below down', () => {
    const { workspace, book } = workspaceWithBook();
    const sheet = book.sheets[0]!;
    sheet.put(5, 1, { value: 'dưới' });
    const url = `${SHEET}/values/A1:append?valueInputOption=RAW&insertDataOption=INSERT_ROWS`;
    ask(workspace, url, {
      method: 'POST',
      body: {
        values: [
          ['Chi', 8],
          ['Dũng', 7],
        ],
      },
    });
    expect([4, 5, 6, 7].map((row) => sheet.at(row, 1).value)).toEqual(['Chi', 'Dũng', null, 'dưới']);
  });

  test('appending at the end of the grid makes it grow', () => {
    const { workspace, book } = workspaceWithBook();
    const sheet = book.sheets[1]!;
    sheet.put(10, 1, { value: 'cuối' });
    const url = `${SHEET}/values/${encodeURIComponent("'CO2'!A1:A10")}:append?valueInputOption=RAW`;
    ask(workspace, url, { method: 'POST', body: { values: [['thêm']] } });
    expect([sheet.rowCount, sheet.at(11, 1).value]).toEqual([11, 'thêm']);
  });
});
