import { casesOf, gives } from '../case';
import { reference, UNVERIFIED } from '../sources';

const utilities = casesOf('Utilities');
const blob = casesOf('Blob');
const PAGE = reference('utilities/utilities');
const BLOB_PAGE = reference('base/blob');

/** Blobs and compressed files. */
export const blobs = [
  utilities(
    'newBlob',
    'a text is plain text',
    () => Utilities.newBlob('a').getContentType(),
    gives('text/plain'),
    BLOB_PAGE,
  ),
  utilities('newBlob', 'no name', () => Utilities.newBlob('a').getName(), gives(null), UNVERIFIED),
  blob('getBytes', 'UTF-8', () => Utilities.newBlob('ộ').getBytes(), gives([-31, -69, -103]), BLOB_PAGE),
  blob(
    'getDataAsString',
    'Vietnamese comes back',
    () => Utilities.newBlob('Hộ Nguyễn', 'text/plain', 'a.txt').getDataAsString(),
    gives('Hộ Nguyễn'),
    BLOB_PAGE,
  ),
  blob(
    'getDataAsString',
    'another character set',
    () => Utilities.newBlob([-23]).getDataAsString('ISO-8859-1'),
    gives('é'),
    BLOB_PAGE,
  ),
  blob(
    'setName',
    'the name',
    () => Utilities.newBlob('a').setName('b.txt').getName(),
    gives('b.txt'),
    BLOB_PAGE,
  ),
  blob(
    'setContentTypeFromExtension',
    'by the name',
    () => Utilities.newBlob('a').setName('b.html').setContentTypeFromExtension().getContentType(),
    gives('text/html'),
    BLOB_PAGE,
  ),
  blob(
    'setDataFromString',
    'takes the old content’s place',
    () => Utilities.newBlob('a').setDataFromString('bộ').getDataAsString(),
    gives('bộ'),
    BLOB_PAGE,
  ),
  blob(
    'setBytes',
    'bytes',
    () => Utilities.newBlob('a').setBytes([98]).getDataAsString(),
    gives('b'),
    BLOB_PAGE,
  ),
  blob(
    'setContentType',
    'another kind',
    () => Utilities.newBlob('a').setContentType('text/csv').getContentType(),
    gives('text/csv'),
    BLOB_PAGE,
  ),
  blob(
    'copyBlob',
    'the copy stands alone',
    () => {
      const first = Utilities.newBlob('a').setName('a');
      first.copyBlob().setName('b');
      return first.getName();
    },
    gives('a'),
    BLOB_PAGE,
  ),
  blob(
    'isGoogleType',
    'plain text is none',
    () => Utilities.newBlob('a').isGoogleType(),
    gives(false),
    BLOB_PAGE,
  ),
  utilities(
    'zip',
    'unzip gives the files back',
    () => {
      const zip = Utilities.zip([
        Utilities.newBlob('một').setName('1.txt'),
        Utilities.newBlob('hai').setName('2.txt'),
      ]);
      return Utilities.unzip(zip).map((part) => [part.getName(), part.getDataAsString()]);
    },
    gives([
      ['1.txt', 'một'],
      ['2.txt', 'hai'],
    ]),
    PAGE,
  ),
  utilities(
    'zip',
    'its name and kind',
    () => {
      const zip = Utilities.zip([Utilities.newBlob('a').setName('a.txt')], 'b.zip');
      return [zip.getName(), zip.getContentType()];
    },
    gives(['b.zip', 'application/zip']),
    PAGE,
  ),
  utilities(
    'unzip',
    'names inside give the kinds',
    () => Utilities.unzip(Utilities.zip([Utilities.newBlob('a').setName('a.html')]))[0]!.getContentType(),
    gives('text/html'),
    UNVERIFIED,
  ),
  utilities(
    'gzip',
    'ungzip gives the content back',
    () => Utilities.ungzip(Utilities.gzip(Utilities.newBlob('Hộ'))).getDataAsString(),
    gives('Hộ'),
    PAGE,
  ),
  utilities(
    'gzip',
    'a name of its own',
    () => Utilities.gzip(Utilities.newBlob('a'), 'a.gz').getName(),
    gives('a.gz'),
    PAGE,
  ),
  utilities(
    'ungzip',
    'without the name’s ending',
    () => Utilities.ungzip(Utilities.gzip(Utilities.newBlob('a'), 'a.txt.gz')).getName(),
    gives('a.txt'),
    UNVERIFIED,
  ),
];
