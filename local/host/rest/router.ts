import { scopesFor } from '../google/scopes';
import { NotSupportedLocally } from '../run/failures';
import { ApiError, badRequest, noCredentials, quotaExceeded, scopeMissing } from './api-error';
import { driveOperations } from './drive/files';
import { applyMask, maskOf } from './fields';
import { Media } from './media';
import { type Call, type Caller, type Operation, textParam } from './operation';
import { spreadsheetOperations } from './sheets/spreadsheets';
import { valuesOperations } from './sheets/values';

/** A request over HTTP. */
export interface RestRequest {
  method: string;
  /** Without a fragment. */
  url: string;
  /** The body as text, '' when there is none. */
  body: string;
  contentType: string;
}

/** What comes back: a status and JSON, or a file's bytes. */
export interface RestAnswer {
  status: number;
  body: object | Media;
}

const OPERATIONS: readonly Operation[] = [...spreadsheetOperations, ...valuesOperations, ...driveOperations];
const HOSTS = new Set(OPERATIONS.map(({ host }) => host));

/** Whether this machine stands in for the host of an address; nothing is answered for any other. */
export function isOwnHost(url: string): boolean {
  return HOSTS.has(hostOf(url));
}

/** Answers a request to one of Google's own addresses. Throws NotSupportedLocally for a method that is not here. */
export function answer(request: RestRequest, caller: Caller): RestAnswer {
  const { operation, pathParams } = routed(request);
  return settled(() =>
    perform(operation, {
      ...caller,
      params: { ...queryOf(request.url), ...pathParams },
      body: bodyOf(request),
    }),
  );
}

/** Answers a call by the method's name, as the advanced services make it. */
export function answerById(id: string, call: Call): RestAnswer {
  const operation = OPERATIONS.find((known) => known.id === id);
  if (!operation) throw new NotSupportedLocally(id);
  return settled(() => perform(operation, call));
}

function perform(operation: Operation, call: Call): object {
  if (call.scopes === null) throw noCredentials();
  const allowed = scopesFor(operation.id);
  if (allowed && !allowed.some((scope) => call.scopes!.includes(scope))) throw scopeMissing();
  checkQuota(operation, call);
  const mask = textParam(call, 'fields');
  const result = operation.run(call);
  return mask === undefined || result instanceof Media ? result : applyMask(result, maskOf(mask));
}

/** Only the Sheets API has limits that a script of this size meets. */
function checkQuota({ host, method }: Operation, { workspace, user, now }: Call): void {
  if (host !== 'sheets.googleapis.com') return;
  const kind = method === 'GET' ? 'Read' : 'Write';
  if (!workspace.apiQuota.allows(kind, user, now.getTime())) throw quotaExceeded(kind);
}

function settled(work: () => object): RestAnswer {
  try {
    return { status: 200, body: work() };
  } catch (failure) {
    if (failure instanceof ApiError) return { status: failure.code, body: failure.body };
    throw failure;
  }
}

function routed({ method, url }: RestRequest): { operation: Operation; pathParams: Record<string, string> } {
  for (const operation of OPERATIONS) {
    if (operation.method !== method.toUpperCase() || operation.host !== hostOf(url)) continue;
    const match = patternOf(operation.path).exec(pathOf(url));
    if (!match) continue;
    const decoded = Object.entries(match.groups ?? {}).map(([name, text]) => [name, decodedPart(text)]);
    return { operation, pathParams: Object.fromEntries(decoded) };
  }
  throw new NotSupportedLocally(`${method.toUpperCase()} ${hostOf(url)}${pathOf(url)}`);
}

function decodedPart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const ADDRESS = /^https?:\/\/([^/?#]*)([^?#]*)(?:\?([^#]*))?/i;

const hostOf = (url: string): string => (ADDRESS.exec(url)?.[1] ?? '').toLowerCase();
const pathOf = (url: string): string => ADDRESS.exec(url)?.[2] ?? '';

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
}

function queryOf(url: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const [name, value] of new URLSearchParams(ADDRESS.exec(url)?.[3] ?? '')) {
    found[name] = [...(found[name] ?? []), value];
  }
  return found;
}

function bodyOf({ body, contentType }: RestRequest): Record<string, unknown> {
  if (body === '') return {};
  if (!contentType.toLowerCase().startsWith('application/json')) throw formInsteadOfJson(body);
  try {
    const parsed: unknown = JSON.parse(body);
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) {
      return parsed as Record<string, unknown>;
    }
  } catch {
    // Told below, as for JSON of another shape.
  }
  throw badRequest('Invalid JSON payload received. Unexpected token.');
}

/** What is sent as a form is read as parameters of the query, none of which the method has. */
function formInsteadOfJson(body: string): ApiError {
  const name = body.split('=')[0]!;
  return badRequest(
    `Invalid JSON payload received. Unknown name ${JSON.stringify(name)}: Cannot bind query parameter. ` +
      `Field '${name}' could not be found in request message.`,
  );
}
