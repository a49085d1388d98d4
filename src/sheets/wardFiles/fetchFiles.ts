import type { ListedFile } from './listFiles';

type Response = GoogleAppsScript.URL_Fetch.HTTPResponse;

/** What Drive answered for one file: its bytes as an .xlsx, or the status of the refusal; 0 where nothing came. */
export type FetchedFile = { bytes: Uint8Array } | { status: number };

/** Where Drive answers for a file. */
export const drive = 'https://www.googleapis.com/drive/v3/files';
export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Drive makes an .xlsx of a Google Sheet; one that lies there is taken as it is. */
const addressOf = ({ id, kind }: ListedFile): string =>
  kind === 'sheet'
    ? `${drive}/${id}/export?mimeType=${encodeURIComponent(xlsxType)}`
    : `${drive}/${id}?alt=media&supportsAllDrives=true`;

const pauseMs = 2000;

/** Busy for a moment, and a server's own trouble: asking once more may help. */
const isPassing = (file: FetchedFile): boolean =>
  'status' in file && (file.status === 0 || file.status === 429 || file.status >= 500);

/** Fetches the files at one time, in their order; what was refused for a passing reason is asked for once more. */
export function fetchFiles(files: ListedFile[]): FetchedFile[] {
  const first = fetchOnce(files);
  const again = files.filter((_, index) => isPassing(first[index]!));
  if (again.length === 0) return first;
  Utilities.sleep(pauseMs);
  const second = fetchOnce(again);
  return first.map((answer, index) => (isPassing(answer) ? second[again.indexOf(files[index]!)]! : answer));
}

const fetchOnce = (files: ListedFile[]): FetchedFile[] =>
  fetchAll(files.map(addressOf)).map((response) => {
    const status = response?.getResponseCode() ?? 0;
    return response !== null && status === 200
      ? { bytes: Uint8Array.from(response.getContent()) }
      : { status };
  });

/** What stands at these addresses, at one time and in their order; null where that is refused or cannot be had. */
export const fetchTexts = (addresses: string[]): (string | null)[] =>
  fetchAll(addresses).map((response) =>
    response?.getResponseCode() === 200 ? response.getContentText() : null,
  );

/** One request that cannot be made spoils the whole lot, so the lot is halved until the one stands alone: null. */
function fetchAll(addresses: string[]): (Response | null)[] {
  if (addresses.length === 0) return [];
  try {
    const headers = { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` };
    return UrlFetchApp.fetchAll(addresses.map((url) => ({ url, headers, muteHttpExceptions: true })));
  } catch {
    if (addresses.length === 1) return [null];
    const half = Math.ceil(addresses.length / 2);
    return [...fetchAll(addresses.slice(0, half)), ...fetchAll(addresses.slice(half))];
  }
}
