import { drive, fetchTexts } from './fetchFiles';

/** A file as Drive lists it. */
export interface ListedFile {
  id: string;
  name: string;
  /** A Google Sheet, an .xlsx that lies in Drive as it is, or something else. */
  kind: 'sheet' | 'xlsx' | 'other';
  /** When it was last changed, in Drive's own words; grows with every change. */
  modified: string;
  /** Whether this account may write in it. */
  mayEdit: boolean;
}

type DriveFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

const sheetType = 'application/vnd.google-apps.spreadsheet';
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const query = `trashed = false and (mimeType = '${sheetType}' or mimeType = '${xlsxType}')`;
/** A thousand files a page: an account that sees more than these has the rest asked for one by one. */
const mostPages = 5;

/**
 * What Drive tells of these files, by id: those that it lists in one go, and those that only a link opens at one time.
 * Left out: what this account was never given, what is gone, and everything where the script may not ask Drive; those
 * are found out by opening them.
 */
export function listFiles(ids: readonly string[]): Map<string, ListedFile> {
  const found = listedOf(new Set(ids));
  const unlisted = ids.filter((id) => !found.has(id));
  for (const file of askEach(unlisted)) found.set(file.id, file);
  return found;
}

function listedOf(wanted: ReadonlySet<string>): Map<string, ListedFile> {
  const found = new Map<string, ListedFile>();
  let pageToken: string | undefined;
  for (let page = 0; page < mostPages && found.size < wanted.size; page++) {
    const answer = listPage(query, pageToken);
    for (const file of answer?.files ?? []) {
      if (file.id !== undefined && wanted.has(file.id)) found.set(file.id, listed(file));
    }
    pageToken = answer?.nextPageToken;
    if (pageToken === undefined) break;
  }
  return found;
}

/**
 * The workbooks that lie in a folder itself, by their names; null where this account cannot look into it. One that was
 * never shared looks empty, so an empty one is asked for by its id.
 */
export function listFolder(id: string): ListedFile[] | null {
  const found: ListedFile[] = [];
  let pageToken: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const answer = listPage(`'${id}' in parents and ${query}`, pageToken);
    if (answer === null) return null;
    found.push(...(answer.files ?? []).map(listed));
    pageToken = answer.nextPageToken;
    if (pageToken === undefined) break;
  }
  if (found.length === 0 && !isThere(id)) return null;
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function isThere(id: string): boolean {
  try {
    return Drive?.Files?.get(id, { fields: 'id', supportsAllDrives: true }) !== undefined;
  } catch {
    return false;
  }
}

function listPage(
  q: string,
  pageToken: string | undefined,
): GoogleAppsScript.Drive_v3.Drive.V3.Schema.FileList | null {
  try {
    const files = Drive?.Files;
    return (
      files?.list({
        q,
        pageSize: 1000,
        ...(pageToken !== undefined && { pageToken }),
        fields: 'nextPageToken,files(id,name,mimeType,modifiedTime,capabilities(canEdit))',
        supportsAllDrives: true,
        includeItemsFromAllDrives: true,
      }) ?? null
    );
  } catch {
    // Without the listing every ward is opened; that takes longer, and is told ward by ward where it fails.
    return null;
  }
}

function askEach(ids: readonly string[]): ListedFile[] {
  const addressOf = (id: string) =>
    `${drive}/${id}?fields=id,name,mimeType,modifiedTime,trashed,capabilities(canEdit)&supportsAllDrives=true`;
  return fetchTexts(ids.map(addressOf)).flatMap((text) => {
    const file = text === null ? null : fileIn(text);
    return file === null || file.trashed ? [] : [listed(file)];
  });
}

/** null for an answer that is a page, or was cut off: opening the file tells more. */
function fileIn(answer: string): DriveFile | null {
  try {
    return JSON.parse(answer) as DriveFile;
  } catch {
    return null;
  }
}

const kindOf = (mimeType: string | undefined): ListedFile['kind'] =>
  mimeType === sheetType ? 'sheet' : mimeType === xlsxType ? 'xlsx' : 'other';

const listed = ({ id = '', name = '', mimeType, modifiedTime, capabilities }: DriveFile): ListedFile => ({
  id,
  name,
  kind: kindOf(mimeType),
  modified: String(modifiedTime ?? ''),
  mayEdit: capabilities?.canEdit === true,
});
