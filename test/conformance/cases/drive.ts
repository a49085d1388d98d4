import { casesOf, fails, gives, type Scratch } from '../case';
import { record, reference, UNVERIFIED } from '../sources';

const driveApp = casesOf('DriveApp');
const file = casesOf('DriveApp.File');
const folder = casesOf('DriveApp.Folder');
const files = casesOf('DriveApp.FileIterator');
const FILE = reference('drive/file');
const FOLDER = reference('drive/folder');
const APP = reference('drive/drive-app');

const NO_ITEM =
  'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.';

type DriveFile = GoogleAppsScript.Drive.File;
type DriveFolder = GoogleAppsScript.Drive.Folder;

/** Uses a new text file, which goes to the bin afterwards. */
const withFile =
  <T>(use: (made: DriveFile, scratch: Scratch) => T) =>
  (scratch: Scratch): T => {
    const made = DriveApp.createFile('Thử.txt', 'Xin chào');
    try {
      return use(made, scratch);
    } finally {
      made.setTrashed(true);
    }
  };

/** Uses a new folder, which goes to the bin afterwards with what is in it. */
const withFolder =
  <T>(use: (made: DriveFolder, scratch: Scratch) => T) =>
  (scratch: Scratch): T => {
    const made = DriveApp.createFolder('Thư mục thử');
    try {
      return use(made, scratch);
    } finally {
      made.setTrashed(true);
    }
  };

function namesOf(iterator: { hasNext(): boolean; next(): { getName(): string } }): string[] {
  const names: string[] = [];
  while (iterator.hasNext()) names.push(iterator.next().getName());
  return names.sort();
}

/** Files and folders of Drive. */
export const driveCases = [
  driveApp(
    'getFileById',
    'the spreadsheet itself is a file',
    ({ book }) => {
      const own = DriveApp.getFileById(book.getId());
      return [own.getName() === book.getName(), own.getMimeType() === MimeType.GOOGLE_SHEETS];
    },
    gives([true, true]),
    APP,
  ),
  driveApp(
    'getFileById',
    'nobody has it',
    () => DriveApp.getFileById('1khongCoTepNaoMangMaNay'),
    fails(NO_ITEM),
    UNVERIFIED,
  ),
  driveApp('getFileById', 'no id', () => DriveApp.getFileById(''), fails('Invalid argument: id'), UNVERIFIED),
  driveApp(
    'getFileById',
    'an id that is no text',
    () => DriveApp.getFileById(12 as unknown as string).getId(),
    fails("The parameters (number) don't match the method signature for DriveApp.getFileById."),
    UNVERIFIED,
  ),
  driveApp(
    'getFolderById',
    'nobody has it',
    () => DriveApp.getFolderById('1khongCoThuMucNaoMangMaNay'),
    fails(NO_ITEM),
    UNVERIFIED,
  ),
  driveApp(
    'createFile',
    'a text is plain text',
    withFile((made) => [made.getName(), made.getMimeType(), made.getBlob().getDataAsString()]),
    gives(['Thử.txt', 'text/plain', 'Xin chào']),
    reference('drive/drive-app#createfilename,-content'),
  ),
  driveApp(
    'createFile',
    'of a given type',
    () => {
      const made = DriveApp.createFile('Thử.csv', 'a,b', MimeType.CSV);
      made.setTrashed(true);
      return made.getMimeType();
    },
    gives('text/csv'),
    reference('drive/drive-app#createfilename,-content,-mimetype'),
  ),
  driveApp(
    'createFile',
    'of a blob',
    () => {
      const made = DriveApp.createFile(Utilities.newBlob('nội dung', 'text/html', 'Trang.html'));
      made.setTrashed(true);
      return [made.getName(), made.getMimeType(), made.getSize()];
    },
    gives(['Trang.html', 'text/html', 10]),
    reference('drive/drive-app#createfileblob'),
  ),
  driveApp(
    'getFilesByName',
    'the whole name, and not from the bin',
    withFile((made) => {
      made.setName('Tệp thử đặc biệt 7351');
      const found = () => namesOf(DriveApp.getFilesByName('Tệp thử đặc biệt 7351'));
      const part = namesOf(DriveApp.getFilesByName('Tệp thử đặc biệt'));
      const before = found();
      made.setTrashed(true);
      return [before, part, found()];
    }),
    gives([['Tệp thử đặc biệt 7351'], [], []]),
    APP,
  ),
  driveApp(
    'searchFiles',
    'by title, type and time',
    ({ book }) => {
      const query = `title = '${book.getName().replace(/'/g, "\\'")}' and mimeType = '${MimeType.GOOGLE_SHEETS}' and modifiedDate > '2020-01-01T00:00:00'`;
      const found = DriveApp.searchFiles(query);
      const ids: string[] = [];
      while (found.hasNext()) ids.push(found.next().getId());
      return ids.includes(book.getId());
    },
    gives(true),
    reference('drive/drive-app#searchfilesparams'),
  ),
  driveApp(
    'searchFiles',
    'what cannot be read',
    () => DriveApp.searchFiles('đây không phải câu hỏi').hasNext(),
    fails('Invalid argument: q'),
    UNVERIFIED,
  ),
  driveApp(
    'continueFileIterator',
    'goes on where the other stopped',
    withFolder((made) => {
      for (const name of ['a.txt', 'b.txt', 'c.txt']) made.createFile(name, name);
      const first = made.getFiles();
      const given = [first.next().getName()];
      const rest = DriveApp.continueFileIterator(first.getContinuationToken());
      return [...given, ...namesOf(rest)].sort();
    }),
    gives(['a.txt', 'b.txt', 'c.txt']),
    reference('drive/drive-app#continuefileiteratorcontinuationtoken'),
  ),
  driveApp(
    'getRootFolder',
    'has no folder above it',
    () => DriveApp.getRootFolder().getParents().hasNext(),
    gives(false),
    APP,
  ),
  files(
    'next',
    'after the last one',
    withFolder((made) => made.getFiles().next().getName()),
    fails('Cannot retrieve the next object: iterator has reached the end.'),
    record('github.com/jamietr1/google-docs-writing-tracker/issues/31'),
  ),
  file(
    'setName',
    'is there at once',
    withFile((made) => made.setName('Tên khác.txt').getName()),
    gives('Tên khác.txt'),
    FILE,
  ),
  file(
    'setTrashed',
    'in the bin and out again',
    withFile((made) => [made.setTrashed(true).isTrashed(), made.setTrashed(false).isTrashed()]),
    gives([true, false]),
    FILE,
  ),
  file(
    'getBlob',
    'name and type go along',
    withFile((made) => [made.getBlob().getName(), made.getBlob().getContentType()]),
    gives(['Thử.txt', 'text/plain']),
    FILE,
  ),
  file(
    'getSize',
    'bytes, not characters',
    withFile((made) => made.getSize()),
    gives(9),
    FILE,
  ),
  file(
    'setContent',
    'replaces what was there',
    withFile((made) => made.setContent('khác').getBlob().getDataAsString()),
    gives('khác'),
    FILE,
  ),
  file(
    'makeCopy',
    'a file of its own with the given name',
    withFile((made) => {
      const copy = made.makeCopy('Bản hai.txt');
      made.setContent('đổi');
      copy.setTrashed(true);
      return [copy.getName(), copy.getBlob().getDataAsString(), copy.getId() === made.getId()];
    }),
    gives(['Bản hai.txt', 'Xin chào', false]),
    FILE,
  ),
  file(
    'makeCopy',
    'of a spreadsheet: cells and looks',
    ({ book, sheet }) => {
      sheet.getRange('B2').setValue('chép').setFontWeight('bold');
      SpreadsheetApp.flush();
      const copy = DriveApp.getFileById(book.getId()).makeCopy('Bản chép thử');
      const twin = SpreadsheetApp.openById(copy.getId()).getSheetByName(sheet.getName())!.getRange('B2');
      const seen = [twin.getValue(), twin.getFontWeight()];
      copy.setTrashed(true);
      return seen;
    },
    gives(['chép', 'bold']),
    FILE,
  ),
  file(
    'moveTo',
    'lies in the other folder only',
    withFolder((made) => {
      const moved = DriveApp.createFile('Chuyển.txt', 'x').moveTo(made);
      const parents = namesOf(moved.getParents());
      return [parents, namesOf(made.getFiles())];
    }),
    gives([['Thư mục thử'], ['Chuyển.txt']]),
    FILE,
  ),
  file(
    'getOwner',
    'whoever made it',
    withFile((made) => made.getOwner().getEmail() === Session.getEffectiveUser().getEmail()),
    gives(true),
    FILE,
  ),
  file(
    'getLastUpdated',
    'a write to the spreadsheet moves it, never backwards',
    ({ book, sheet }) => {
      const own = DriveApp.getFileById(book.getId());
      const before = own.getLastUpdated().getTime();
      sheet.getRange('A1').setValue('mới');
      SpreadsheetApp.flush();
      return own.getLastUpdated().getTime() >= before;
    },
    gives(true),
    FILE,
  ),
  file(
    'getDateCreated',
    'is not after the last change',
    withFile((made) => made.getDateCreated().getTime() <= made.getLastUpdated().getTime()),
    gives(true),
    FILE,
  ),
  file(
    'isStarred',
    'as set',
    withFile((made) => made.setStarred(true).isStarred()),
    gives(true),
    FILE,
  ),
  file(
    'getDescription',
    'none at first',
    withFile((made) => made.getDescription()),
    gives(null),
    UNVERIFIED,
  ),
  file(
    'setDescription',
    'as set',
    withFile((made) => made.setDescription('Ghi').getDescription()),
    gives('Ghi'),
    FILE,
  ),
  file(
    'setSharing',
    'anyone with the link may read',
    withFile((made) => {
      made.setSharing(DriveApp.Access.ANYONE_WITH_LINK, DriveApp.Permission.VIEW);
      return [String(made.getSharingAccess()), String(made.getSharingPermission())];
    }),
    gives(['ANYONE_WITH_LINK', 'VIEW']),
    FILE,
  ),
  file(
    'getUrl',
    'leads to the file',
    withFile((made) => made.getUrl().includes(made.getId())),
    gives(true),
    FILE,
  ),
  folder(
    'getFiles',
    'what lies in it, without its folders',
    withFolder((made) => {
      made.createFile('một.txt', '1');
      made.createFolder('Trong');
      return [namesOf(made.getFiles()), namesOf(made.getFolders())];
    }),
    gives([['một.txt'], ['Trong']]),
    FOLDER,
  ),
  folder(
    'getFilesByType',
    'only that type',
    withFolder((made) => {
      made.createFile('một.txt', '1');
      made.createFile('hai.csv', '2', MimeType.CSV);
      return namesOf(made.getFilesByType(MimeType.CSV));
    }),
    gives(['hai.csv']),
    FOLDER,
  ),
  folder(
    'getFilesByName',
    'only that name',
    withFolder((made) => {
      made.createFile('một.txt', '1');
      made.createFile('hai.txt', '2');
      return namesOf(made.getFilesByName('hai.txt'));
    }),
    gives(['hai.txt']),
    FOLDER,
  ),
  folder(
    'searchFiles',
    'the beginning of a word of the title',
    withFolder((made) => {
      for (const name of ['Phường Bến.txt', 'Bến khác.txt', 'Quận.txt']) made.createFile(name, name);
      return namesOf(made.searchFiles("title contains 'Bến'"));
    }),
    gives(['Bến khác.txt', 'Phường Bến.txt']),
    'https://developers.google.com/workspace/drive/api/guides/ref-search-terms',
  ),
  folder(
    'setTrashed',
    'what lies in it goes along',
    withFolder((made) => {
      const inside = made.createFile('trong.txt', 'x');
      made.setTrashed(true);
      return inside.isTrashed();
    }),
    gives(true),
    UNVERIFIED,
  ),
];
