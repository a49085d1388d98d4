import { casesOf, fails, gives, type Scratch } from '../case';
import { record, reference, UNVERIFIED } from '../sources';

const urlFetch = casesOf('UrlFetchApp');
const response = casesOf('HTTPResponse');
const PAGE = reference('url-fetch/url-fetch-app');
const RESPONSE_PAGE = reference('url-fetch/http-response');

const SHEETS = 'https://sheets.googleapis.com/v4/spreadsheets';

const FILES = 'https://www.googleapis.com/drive/v3/files';
const EXPORT = 'https://developers.google.com/workspace/drive/api/reference/rest/v3/files/export';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The header that lets a request through. */
const signed = () => ({ Authorization: `Bearer ${ScriptApp.getOAuthToken()}` });

type Options = GoogleAppsScript.URL_Fetch.URLFetchRequestOptions;

const cells = ({ book, sheet }: Scratch, a1: string) =>
  `${SHEETS}/${book.getId()}/values/${encodeURIComponent(`'${sheet.getName()}'!${a1}`)}`;

const fetched = (url: string, options: Options = {}) =>
  UrlFetchApp.fetch(url, { headers: signed(), muteHttpExceptions: true, ...options });

const errorOf = (answer: GoogleAppsScript.URL_Fetch.HTTPResponse) => {
  const { code, status, message } = JSON.parse(answer.getContentText()).error;
  return [answer.getResponseCode(), code, status, message];
};

/** Requests over HTTP, as far as Google's own APIs answer them. */
export const urlFetchCases = [
  urlFetch(
    'fetch',
    'reading values by the Sheets API',
    (scratch) => {
      scratch.sheet.getRange('A1').setValue('Hộ 1');
      SpreadsheetApp.flush();
      const answer = fetched(cells(scratch, 'A1:B2'));
      return [answer.getResponseCode(), JSON.parse(answer.getContentText()).values];
    },
    gives([200, [['Hộ 1']]]),
    PAGE,
  ),
  response(
    'getContentText',
    'JSON as text',
    (scratch) => typeof JSON.parse(fetched(cells(scratch, 'A1')).getContentText()).range,
    gives('string'),
    RESPONSE_PAGE,
  ),
  urlFetch(
    'fetch',
    'writing values by the Sheets API',
    (scratch) => {
      const answer = fetched(`${cells(scratch, 'A1')}?valueInputOption=USER_ENTERED`, {
        method: 'put',
        contentType: 'application/json',
        payload: JSON.stringify({ values: [['94,5']] }),
      });
      return [answer.getResponseCode(), scratch.sheet.getRange('A1').getValue()];
    },
    gives([200, 94.5]),
    PAGE,
  ),
  urlFetch(
    'fetch',
    'JSON sent without saying so is taken for a form',
    (scratch) => {
      const options: Options = { method: 'put', payload: JSON.stringify({ values: [[1]] }) };
      return fetched(`${cells(scratch, 'A1')}?valueInputOption=RAW`, options).getResponseCode();
    },
    gives(400),
    UNVERIFIED,
  ),
  urlFetch(
    'fetch',
    'no token',
    (scratch) =>
      errorOf(
        fetched(cells(scratch, 'A1'), {
          method: 'put',
          contentType: 'application/json',
          payload: '{}',
          headers: {},
        }),
      ),
    gives([
      401,
      401,
      'UNAUTHENTICATED',
      'Request is missing required authentication credential. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.',
    ]),
    UNVERIFIED,
  ),
  urlFetch(
    'fetch',
    'a token nobody gave out',
    (scratch) => errorOf(fetched(cells(scratch, 'A1'), { headers: { Authorization: 'Bearer sai' } })),
    gives([
      401,
      401,
      'UNAUTHENTICATED',
      'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.',
    ]),
    UNVERIFIED,
  ),
  urlFetch(
    'fetch',
    'a spreadsheet exported as a workbook',
    ({ book, sheet }) => {
      sheet.getRange('A1').setValue(94.5);
      SpreadsheetApp.flush();
      const answer = fetched(`${FILES}/${book.getId()}/export?mimeType=${encodeURIComponent(XLSX)}`);
      const parts = Utilities.unzip(answer.getBlob().setContentType('application/zip'));
      const texts = parts.map((part) => part.getDataAsString());
      return [
        answer.getResponseCode(),
        parts.some((part) => part.getName() === 'xl/workbook.xml'),
        texts.some((text) => text.includes('<v>94.5</v>')),
      ];
    },
    gives([200, true, true]),
    EXPORT,
  ),
  urlFetch(
    'fetch',
    'the bytes of a spreadsheet, which has none',
    ({ book }) => {
      const answer = fetched(`${FILES}/${book.getId()}?alt=media`);
      return [answer.getResponseCode(), JSON.parse(answer.getContentText()).error.message];
    },
    gives([403, 'Only files with binary content can be downloaded. Use Export with Docs Editors files.']),
    UNVERIFIED,
  ),
  urlFetch(
    'fetch',
    'a file nobody has',
    () => errorOf(fetched(`${SHEETS}/1khongCoTepNaoMangMaNay/values/A1`)),
    gives([404, 404, 'NOT_FOUND', 'Requested entity was not found.']),
    UNVERIFIED,
  ),
  urlFetch(
    'fetch',
    'a range nobody has',
    ({ book }) => errorOf(fetched(`${SHEETS}/${book.getId()}/values/${encodeURIComponent('Không có!A1')}`)),
    gives([400, 400, 'INVALID_ARGUMENT', 'Unable to parse range: Không có!A1']),
    record('github.com/robin900/gspread-formatting/issues/49'),
  ),
  urlFetch(
    'fetch',
    'an error throws unless it is muted; its text is cut off',
    () => UrlFetchApp.fetch(`${SHEETS}/1khongCoTepNaoMangMaNay`, { headers: signed() }),
    fails(
      'Request failed for https://sheets.googleapis.com returned code 404. Truncated server response: {\n  "error": {\n    "code": 404,\n    "message": "Requested entity was not found.",\n    "status": "NOT_FOUND"\n  }\n}\n (use muteHttpExceptions option to examine full response)',
    ),
    record('github.com/melissaguyre/mixpanel-segmentation-google-spreadsheets/issues/12'),
  ),
  urlFetch(
    'fetch',
    'a host nobody knows',
    () => UrlFetchApp.fetch('https://khong-co.example.invalid/', { muteHttpExceptions: true }),
    fails('DNS error: https://khong-co.example.invalid/'),
    UNVERIFIED,
  ),
  urlFetch(
    'fetch',
    'no address',
    () => UrlFetchApp.fetch(''),
    fails('Attribute provided with no value: url'),
    UNVERIFIED,
  ),
  urlFetch(
    'fetch',
    'an address of more than 2 KB',
    () => UrlFetchApp.fetch(`https://www.googleapis.com/drive/v3/files?q=${'x'.repeat(2048)}`),
    fails('Limit Exceeded: URLFetch URL Length.'),
    record('github.com/grahamearley/FirestoreGoogleAppsScript/issues/54'),
  ),
  urlFetch(
    'fetch',
    'several ranges as one parameter given twice',
    (scratch) => {
      scratch.sheet.getRange('A1:B1').setValues([['a', 'b']]);
      SpreadsheetApp.flush();
      const tab = encodeURIComponent(`'${scratch.sheet.getName()}'`);
      const query = `ranges=${tab}!B1&ranges=${tab}!A1&majorDimension=COLUMNS`;
      const answer = fetched(`${SHEETS}/${scratch.book.getId()}/values:batchGet?${query}`);
      const { valueRanges } = JSON.parse(answer.getContentText());
      return valueRanges.map((each: { values: string[][] }) => each.values);
    },
    gives([[['b']], [['a']]]),
    PAGE,
  ),
  urlFetch(
    'fetch',
    'a list of files of the Drive',
    ({ book }) => {
      const query = encodeURIComponent(`name = '${book.getName().replace(/'/g, "\\'")}' and trashed = false`);
      const url = `https://www.googleapis.com/drive/v3/files?q=${query}&fields=files(id)`;
      const { files } = JSON.parse(fetched(url).getContentText());
      return files.some((file: { id: string }) => file.id === book.getId());
    },
    gives(true),
    PAGE,
  ),
  urlFetch(
    'fetchAll',
    'answers in the order of the requests',
    (scratch) => {
      scratch.sheet.getRange('A1:B1').setValues([['a', 'b']]);
      SpreadsheetApp.flush();
      const requests = ['B1', 'A1'].map((a1) => ({ url: cells(scratch, a1), headers: signed() }));
      return UrlFetchApp.fetchAll(requests).map((answer) => JSON.parse(answer.getContentText()).values);
    },
    gives([[['b']], [['a']]]),
    reference('url-fetch/url-fetch-app#fetchallrequests'),
  ),
  urlFetch(
    'getRequest',
    'what would be sent',
    () => {
      const request = UrlFetchApp.getRequest('https://example.com/', {
        payload: 'x',
        contentType: 'text/plain',
      });
      return [request.url, request.method, request.payload, request.contentType];
    },
    gives(['https://example.com/', 'post', 'x', 'text/plain']),
    reference('url-fetch/url-fetch-app#getrequesturl'),
  ),
  response(
    'getHeaders',
    'the type of the content',
    (scratch) => (fetched(cells(scratch, 'A1')).getHeaders() as Record<string, string>)['Content-Type'],
    gives('application/json; charset=UTF-8'),
    UNVERIFIED,
  ),
  response(
    'getContent',
    'bytes of the text',
    (scratch) => {
      const answer = fetched(cells(scratch, 'A1'));
      return Utilities.newBlob(answer.getContent()).getDataAsString() === answer.getContentText();
    },
    gives(true),
    RESPONSE_PAGE,
  ),
  response(
    'getBlob',
    'the content as a blob',
    (scratch) => {
      const blob = fetched(cells(scratch, 'A1')).getBlob();
      return [blob.getContentType(), JSON.parse(blob.getDataAsString()).majorDimension];
    },
    gives(['application/json', 'ROWS']),
    RESPONSE_PAGE,
  ),
  response(
    'getResponseCode',
    'fine',
    (scratch) => fetched(cells(scratch, 'A1')).getResponseCode(),
    gives(200),
    RESPONSE_PAGE,
  ),
  response(
    'getAllHeaders',
    'has the headers as well',
    (scratch) => 'Content-Type' in fetched(cells(scratch, 'A1')).getAllHeaders(),
    gives(true),
    RESPONSE_PAGE,
  ),
];
