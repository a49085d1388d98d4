import { ServiceError } from '../../run/failures';
import { BlobService } from '../utilities/blob';

const URL_LIMIT = 2048;
const HEADER_COUNT_LIMIT = 100;
const HEADER_BYTES_LIMIT = 8 * 1024;
const PAYLOAD_LIMIT = 50 * 1024 * 1024;
const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'];

/** A request as UrlFetchApp would send it. */
export interface FetchRequest {
  url: string;
  method: string;
  contentType: string;
  payload: string;
  headers: Readonly<Record<string, string>>;
  muteHttpExceptions: boolean;
}

/** Reads the options of fetch. Throws Google's texts for what it would not send. */
export function fetchRequestOf(given: string, options: object): FetchRequest {
  const url = checkedAddress(given);
  const { method, contentType, payload, headers, muteHttpExceptions } = options as Record<string, unknown>;
  const body = bodyOf(payload);
  const request: FetchRequest = {
    url,
    method: checkedMethod(method, body.text),
    contentType: contentType === undefined ? body.contentType : String(contentType),
    payload: body.text,
    headers: Object.fromEntries(
      Object.entries((headers ?? {}) as object).map(([name, value]) => [name, String(value)]),
    ),
    muteHttpExceptions: muteHttpExceptions === true,
  };
  checkSizes(request);
  const written = headersGiven(request.headers, 'content-type');
  return contentType === undefined && written !== undefined ? { ...request, contentType: written } : request;
}

/** A header's value; names are compared without case. */
export function headersGiven(headers: Readonly<Record<string, string>>, wanted: string): string | undefined {
  return Object.entries(headers).find(([name]) => name.toLowerCase() === wanted)?.[1];
}

function checkedAddress(given: string): string {
  if (given === '') throw new ServiceError('Attribute provided with no value: url');
  const url = /^[a-z][a-z\d+.-]*:/i.test(given) ? given : `http://${given}`;
  if (!/^https?:\/\/[^/?#\s]+/i.test(url)) throw new ServiceError(`Invalid argument: ${given}`);
  return url.replace(/#.*$/, '');
}

/** A request with something to send is a POST unless it says otherwise. */
function checkedMethod(given: unknown, payload: string): string {
  if (given === undefined) return payload === '' ? 'GET' : 'POST';
  const method = String(given).toUpperCase();
  if (!METHODS.includes(method)) throw new ServiceError(`Attribute provided with invalid value: method`);
  return method;
}

function bodyOf(payload: unknown): { text: string; contentType: string } {
  const form = 'application/x-www-form-urlencoded';
  if (payload === undefined || payload === null) return { text: '', contentType: form };
  if (payload instanceof BlobService) {
    return { text: payload.content.bytes.toString('utf8'), contentType: payload.content.contentType ?? form };
  }
  if (typeof payload !== 'object') return { text: String(payload), contentType: form };
  const pairs = Object.entries(payload).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`,
  );
  return { text: pairs.join('&'), contentType: form };
}

function checkSizes({ url, headers, payload }: FetchRequest): void {
  const lines = Object.entries(headers);
  const headerBytes = lines.reduce((sum, [name, value]) => sum + name.length + value.length, 0);
  if (url.length > URL_LIMIT) throw tooLarge('URL Length');
  if (lines.length > HEADER_COUNT_LIMIT || headerBytes > HEADER_BYTES_LIMIT) throw tooLarge('Header Size');
  if (Buffer.byteLength(payload, 'utf8') > PAYLOAD_LIMIT) throw tooLarge('POST Size');
}

function tooLarge(what: string): ServiceError {
  return new ServiceError(`Limit Exceeded: URLFetch ${what}.`);
}
