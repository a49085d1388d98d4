import fs from 'node:fs';
import { readTable } from '../../../local/push/table';
import { scriptId, sheetId } from './helper';

const ward = { name: 'Phường 1', spreadsheet: sheetId('1') };
const tableOf = (...wards: object[]) => JSON.stringify({ wards });

test.each`
  typed                                                                              | id
  ${sheetId('1')}                                                                    | ${sheetId('1')}
  ${`https://docs.google.com/spreadsheets/d/${sheetId('1')}/edit?usp=sharing#gid=0`} | ${sheetId('1')}
  ${`  https://docs.google.com/spreadsheets/d/${sheetId('1')}  `}                    | ${sheetId('1')}
`('a spreadsheet is known by its link or its id: $typed', ({ typed, id }) => {
  expect(readTable(tableOf({ ...ward, spreadsheet: typed }), 'w.json')[0]!.spreadsheet).toBe(id);
});

test.each([
  `https://script.google.com/d/${scriptId('1')}/edit`,
  `https://script.google.com/home/projects/${scriptId('1')}/settings`,
])('so is a script: %s', (script) => {
  expect(readTable(tableOf({ ...ward, script }), 'w.json')[0]!.script).toBe(scriptId('1'));
});

test('what the table says of the edition counts for wards that say nothing', () => {
  const wards = [ward, { name: 'Phường 2', spreadsheet: sheetId('2'), edition: 'ward' }];
  const read = readTable(JSON.stringify({ edition: 'ward-forms', wards }), 'w.json');
  expect(read.map(({ edition }) => edition)).toEqual(['ward-forms', 'ward']);
  expect(readTable(tableOf(ward), 'w.json')[0]!.edition).toBe('ward');
});

describe('a mistake is told with its file, its ward and what to do', () => {
  test.each`
    what                       | text                                                              | says
    ${'no JSON'}               | ${'{"wards": [}'}                                                 | ${'“w.json” không đúng JSON'}
    ${'no wards'}              | ${'[]'}                                                           | ${'không có danh sách “wards”'}
    ${'an empty list'}         | ${tableOf()}                                                      | ${'không có danh sách “wards”'}
    ${'no name'}               | ${tableOf({ spreadsheet: sheetId('1') })}                         | ${'phường thứ 1: chưa có tên'}
    ${'no spreadsheet'}        | ${tableOf({ name: 'Phường 1' })}                                  | ${'Phường 1: chưa có bảng tính'}
    ${'an unknown edition'}    | ${tableOf({ ...ward, edition: 'huyen' })}                         | ${'không có bản “huyen”. Chọn một trong: ward'}
    ${'the add-on'}            | ${tableOf({ ...ward, edition: 'ward-addon' })}                    | ${'không có bản “ward-addon”'}
    ${'a placeholder'}         | ${tableOf({ ...ward, spreadsheet: 'PASTE-THE-LINK-OF-IT-HERE' })} | ${'“PASTE-THE-LINK-OF-IT-HERE” không đúng'}
    ${'one spreadsheet twice'} | ${tableOf(ward, { ...ward, name: 'Phường 2' })}                   | ${'Phường 2: bảng tính trùng với Phường 1'}
    ${'one name twice'}        | ${tableOf(ward, { ...ward, spreadsheet: sheetId('2') })}          | ${'tên trùng với Phường 1'}
  `('$what', ({ text, says }) => {
    expect(() => readTable(text, 'w.json')).toThrow(says);
  });

  test('all mistakes at once', () => {
    const wrong = tableOf({ name: 'A' }, { name: 'B', spreadsheet: 'x' });
    expect(() => readTable(wrong, 'w.json')).toThrow(
      /A: chưa có bảng tính[\s\S]*B: bảng tính “x” không đúng/,
    );
  });
});

test('the example is a table whose placeholders nobody can push to', () => {
  const example = fs.readFileSync('deploy/wards.example.json', 'utf8');
  expect(() => readTable(example, 'w.json')).toThrow('Phường Mẫu Một: bảng tính');
  const filled = example.replace(/"PASTE-([^"]+)"/g, (_all, words) => `"${words.toLowerCase()}-filled"`);
  expect(readTable(filled, 'w.json').map(({ edition }) => edition)).toEqual(['ward', 'ward', 'ward-forms']);
});
