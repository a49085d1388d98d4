import { fileId, fileIds, idOfLink, linkOf } from '../../../local/files/fileId';

const nfd = 'Phường Ấp Bắc.xlsx'.normalize('NFD');

test.each([
  ['one name with two endings', ['phuong-an-khe.xlsm', 'phuong-an-khe.xlsx'], 'phuong-an-khe.xlsx'],
  ['one name in two ways of writing accents', [nfd, 'Phường Ấp Bắc.xlsx'], 'Phường Ấp Bắc.xlsx'],
])('%s: two ids, the plainest name keeps its own', (_, files, plainest) => {
  const ids = fileIds(files);
  expect(new Set(ids.values()).size).toBe(2);
  expect(ids.get(plainest)).toBe(fileId(plainest));
  expect(fileIds([...files].reverse())).toEqual(ids);
});

test('an id once given stays when a plainer name comes', () => {
  const first = fileIds(['phuong-an-khe.xlsm']);
  const ids = fileIds(['phuong-an-khe.xlsm', 'phuong-an-khe.xlsx'], first);
  expect(ids.get('phuong-an-khe.xlsm')).toBe('phuong-an-khe');
  expect(ids.get('phuong-an-khe.xlsx')).toMatch(/^tep-/);
});

test.each([
  linkOf('phuong-an-khe_2'),
  'https://docs.google.com/spreadsheets/d/phuong-an-khe_2',
  'phuong-an-khe_2',
])('the id in %s is the whole of it', (link) => {
  expect(idOfLink(link)).toBe('phuong-an-khe_2');
});
