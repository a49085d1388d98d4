import { casesOf, fails, gives } from '../case';
import { UNVERIFIED } from '../sources';

const files = casesOf('Drive.Files');
const LIST = 'https://developers.google.com/workspace/drive/api/reference/rest/v3/files/list';
const GET = 'https://developers.google.com/workspace/drive/api/reference/rest/v3/files/get';
const TERMS = 'https://developers.google.com/workspace/drive/api/guides/ref-search-terms';

/** The Drive API in version 3; the types know the name `Drive` as version 2. */
interface DriveFiles {
  list(options: object): { files: Record<string, unknown>[]; nextPageToken?: string; kind?: string };
  get(id: string, options?: object): Record<string, unknown>;
}

const api = () => (Drive as unknown as { Files: DriveFiles }).Files;

/** Uses a new folder with two files; it goes to the bin afterwards. */
function within<T>(use: (folderId: string) => T): T {
  const folder = DriveApp.createFolder('Thư mục thử API');
  try {
    folder.createFile('Phường A.txt', 'a');
    folder.createFile('Phường B.csv', 'b', MimeType.CSV);
    return use(folder.getId());
  } finally {
    folder.setTrashed(true);
  }
}

const names = (q: string, more: object = {}) =>
  api()
    .list({ q, fields: 'files(name)', orderBy: 'name', ...more })
    .files.map((file) => file.name);

/** Finding files by the Drive API. */
export const driveApi = [
  files(
    'list',
    'what lies in a folder',
    () => within((id) => names(`'${id}' in parents and trashed = false`)),
    gives(['Phường A.txt', 'Phường B.csv']),
    TERMS,
  ),
  files(
    'list',
    'by name and type',
    () => within((id) => names(`'${id}' in parents and name contains 'Phường' and mimeType = 'text/csv'`)),
    gives(['Phường B.csv']),
    TERMS,
  ),
  files(
    'list',
    'or, not and brackets',
    () =>
      within((id) => names(`'${id}' in parents and (name = 'Phường A.txt' or not mimeType = 'text/csv')`)),
    gives(['Phường A.txt']),
    TERMS,
  ),
  files(
    'list',
    'changed since a day long ago, and since one to come',
    () =>
      within((id) => [
        names(`'${id}' in parents and modifiedTime > '2020-01-01T00:00:00Z'`).length,
        names(`'${id}' in parents and modifiedTime > '2099-01-01T00:00:00Z'`).length,
      ]),
    gives([2, 0]),
    TERMS,
  ),
  files(
    'list',
    'contains finds no middle of a word',
    () => within((id) => names(`'${id}' in parents and name contains 'hường'`)),
    gives([]),
    TERMS,
  ),
  files(
    'list',
    'the last name first',
    () => within((id) => names(`'${id}' in parents`, { orderBy: 'name desc' })),
    gives(['Phường B.csv', 'Phường A.txt']),
    LIST,
  ),
  files(
    'list',
    'page by page',
    () =>
      within((id) => {
        const options = { q: `'${id}' in parents`, orderBy: 'name', pageSize: 1 };
        const first = api().list(options);
        const second = api().list({ ...options, pageToken: first.nextPageToken });
        return [first.files, second.files].map((page) => page.map((file) => file.name));
      }),
    gives([['Phường A.txt'], ['Phường B.csv']]),
    LIST,
  ),
  files(
    'list',
    'fields leave the rest out',
    () =>
      within((id) => {
        const { files: found } = api().list({ q: `'${id}' in parents`, fields: 'files(id,mimeType)' });
        return found.map((file) => Object.keys(file).sort());
      }),
    gives([
      ['id', 'mimeType'],
      ['id', 'mimeType'],
    ]),
    LIST,
  ),
  files(
    'list',
    'without fields: kind, id, name and type',
    () => within((id) => Object.keys(api().list({ q: `'${id}' in parents`, pageSize: 1 }).files[0]!).sort()),
    gives(['id', 'kind', 'mimeType', 'name']),
    LIST,
  ),
  files(
    'list',
    'a query nobody can read',
    () => api().list({ q: 'tên là gì' }),
    fails('API call to drive.files.list failed with error: Invalid Value'),
    UNVERIFIED,
  ),
  files(
    'list',
    'a field of version 2',
    () => api().list({ fields: 'items(id)' }),
    fails('API call to drive.files.list failed with error: Invalid field selection items'),
    UNVERIFIED,
  ),
  files(
    'get',
    'the spreadsheet itself',
    ({ book }) => {
      const own = api().get(book.getId());
      return [own.name === book.getName(), own.mimeType];
    },
    gives([true, 'application/vnd.google-apps.spreadsheet']),
    GET,
  ),
  files(
    'get',
    'the time of the last change is a moment in UTC',
    ({ book }) => {
      const { modifiedTime } = api().get(book.getId(), { fields: 'modifiedTime' });
      return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(String(modifiedTime));
    },
    gives(true),
    GET,
  ),
  files(
    'get',
    'nobody has it',
    () => api().get('1khongCoTepNaoMangMaNay'),
    fails('API call to drive.files.get failed with error: File not found: 1khongCoTepNaoMangMaNay.'),
    UNVERIFIED,
  ),
];
