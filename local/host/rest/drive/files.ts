import type { DriveItem } from '../../model/drive-item';
import { BadQuery, queryOf, type Test, UnknownTerm, V3_WORDS } from '../../model/drive-query';
import { NotSupportedLocally } from '../../run/failures';
import { type Mask, maskOf } from '../fields';
import type { Media } from '../media';
import { type Call, type Operation, operationsOf, textParam } from '../operation';
import { downloaded, exported } from './content';
import { invalid } from './drive-error';
import { checkFileFields, fileJson, invalidField, USUAL_FIELDS } from './file-json';
import { itemAsked } from './item';

const operation = operationsOf('drive.files', 'www.googleapis.com', '/drive/v3/files');

/** Reading files by the Drive API, version 3. */
export const driveOperations: readonly Operation[] = [
  operation('list', 'GET', '', list),
  operation('get', 'GET', '/{fileId}', get),
  operation('export', 'GET', '/{fileId}/export', exported),
];

const MOST_PER_PAGE = 1000;
const USUAL_PER_PAGE = 100;
const PAGE = /^~local~(\d+)$/;

function list(call: Call): object {
  const mask = maskAsked(call);
  if (mask) checkListFields(mask);
  const test = queryAsked(call);
  const found = itemsFor(call).filter(test);
  const ordered = ordering(textParam(call, 'orderBy'))(found);
  const first = firstOfPage(call);
  const size = pageSize(call);
  const whole = mask !== null;
  return {
    kind: 'drive#fileList',
    ...(first + size < ordered.length ? { nextPageToken: `~local~${first + size}` } : {}),
    incompleteSearch: false,
    files: ordered.slice(first, first + size).map((item) => told(item, call, whole)),
  };
}

function get(call: Call): object | Media {
  const mask = maskAsked(call);
  if (mask) checkFileFields(mask);
  if (textParam(call, 'alt') === 'media') return downloaded(call);
  return told(itemAsked(call), call, mask !== null);
}

/** Files that a link opens for everybody are not listed (not checked against Google: once opened, they may be). */
function itemsFor(call: Call): DriveItem[] {
  return call.workspace.drive.items().filter((item) => item.isGivenTo(call.user));
}

function maskAsked(call: Call): Mask | null {
  const fields = textParam(call, 'fields');
  return fields === undefined ? null : maskOf(fields);
}

function checkListFields(mask: Mask): void {
  for (const [name, below] of mask) {
    if (!['*', 'kind', 'nextPageToken', 'incompleteSearch', 'files'].includes(name)) throw invalidField(name);
    if (name === 'files' && below) checkFileFields(below);
  }
}

function told(item: DriveItem, call: Call, whole: boolean): object {
  const all = fileJson(item, call.user);
  return whole ? all : Object.fromEntries(USUAL_FIELDS.map((name) => [name, all[name]]));
}

function queryAsked(call: Call): Test {
  const text = textParam(call, 'q');
  if (text === undefined || text.trim() === '') return () => true;
  try {
    return queryOf(text, V3_WORDS, call.user);
  } catch (failure) {
    if (failure instanceof BadQuery) throw invalid(400, 'Invalid Value', 'invalid', 'q');
    if (failure instanceof UnknownTerm)
      throw new NotSupportedLocally(`drive.files.list by ${failure.message}`);
    throw failure;
  }
}

const KEYS: Readonly<Record<string, (item: DriveItem) => string | number>> = {
  name: (item) => item.name.toLowerCase(),
  name_natural: (item) => item.name.toLowerCase(),
  modifiedTime: (item) => item.modifiedAt,
  createdTime: (item) => item.createdAt,
  folder: (item) => (item.isFolder ? 0 : 1),
  starred: (item) => (item.starred ? 0 : 1),
};

/** Sorts by `modifiedTime desc,name` and the like; without it the last changed comes first. */
function ordering(orderBy: string | undefined): (items: DriveItem[]) => DriveItem[] {
  const keys = (orderBy ?? '').split(',').filter((key) => key.trim() !== '');
  const compares = keys.map((key) => {
    const [name = '', direction] = key.trim().split(/\s+/);
    const of = KEYS[name];
    if (!of) throw invalid(400, 'Invalid Value', 'invalid', 'orderBy');
    const sign = direction === 'desc' ? -1 : 1;
    return (a: DriveItem, b: DriveItem) => sign * compared(of(a), of(b));
  });
  return (items) => [...items].sort((a, b) => compares.reduce((order, compare) => order || compare(a, b), 0));
}

function compared(a: string | number, b: string | number): number {
  if (typeof a === 'string') return a.localeCompare(String(b), 'vi', { numeric: true });
  return a - Number(b);
}

function pageSize(call: Call): number {
  const size = Number(textParam(call, 'pageSize') ?? USUAL_PER_PAGE);
  if (Number.isInteger(size) && size >= 1 && size <= MOST_PER_PAGE) return size;
  throw invalid(
    400,
    `Invalid value '${size}'. Values must be within the range: [1, ${MOST_PER_PAGE}]`,
    'invalidParameter',
    'pageSize',
  );
}

function firstOfPage(call: Call): number {
  const token = textParam(call, 'pageToken');
  if (token === undefined) return 0;
  const page = PAGE.exec(token);
  if (!page) throw invalid(400, 'Invalid Value', 'invalid', 'pageToken');
  return Number(page[1]);
}
