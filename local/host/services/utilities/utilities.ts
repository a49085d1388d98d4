import { createHash, randomUUID } from 'node:crypto';
import { types } from 'node:util';
import type { RunContext } from '../../run/context';
import { ServiceError } from '../../run/failures';
import { type Constant, ConstantGroup, type Official, Service } from '../../run/service';
import { formatDate } from '../../values/java-date-format';
import { mismatch } from '../arguments';

const DIGEST_ALGORITHM = new ConstantGroup('Utilities.DigestAlgorithm', [
  'MD5',
  'SHA_1',
  'SHA_256',
  'SHA_384',
  'SHA_512',
]);
const CHARSET = new ConstantGroup('Utilities.Charset', ['US_ASCII', 'UTF_8']);

type Names =
  | 'formatDate'
  | 'sleep'
  | 'getUuid'
  | 'computeDigest'
  | 'base64Encode'
  | 'base64EncodeWebSafe'
  | 'base64Decode'
  | 'newBlob';

/** Utilities */
export class Utilities extends Service implements Official<GoogleAppsScript.Utilities.Utilities, Names> {
  readonly serviceName = 'Utilities';

  get DigestAlgorithm() {
    return DIGEST_ALGORITHM;
  }

  get Charset() {
    return CHARSET;
  }

  formatDate(date: unknown, timeZone: string, pattern: string): string {
    if (!types.isDate(date) || typeof timeZone !== 'string' || typeof pattern !== 'string') {
      throw mismatch(this.serviceName, 'formatDate', [date, timeZone, pattern]);
    }
    return formatDate(date, timeZone, pattern);
  }

  sleep(milliseconds: number): void {
    this.context.meter.spend(milliseconds);
  }

  getUuid(): string {
    return randomUUID();
  }

  computeDigest(algorithm: unknown, value: unknown, _charset?: unknown): number[] {
    const name = (algorithm as Constant | null)?.name?.toLowerCase().replace('_', '');
    if (!name) throw mismatch(this.serviceName, 'computeDigest', [algorithm, value]);
    return signedBytes(createHash(name).update(bytesOf(value)).digest());
  }

  base64Encode(data: unknown, _charset?: unknown): string {
    return bytesOf(data).toString('base64');
  }

  base64EncodeWebSafe(data: unknown, _charset?: unknown): string {
    return this.base64Encode(data).replaceAll('+', '-').replaceAll('/', '_');
  }

  base64Decode(encoded: string, _charset?: unknown): number[] {
    return signedBytes(Buffer.from(encoded, 'base64'));
  }

  newBlob(data: unknown, contentType?: string | null, name?: string): BlobService {
    return new BlobService(this.context, bytesOf(data), contentType ?? null, name ?? null);
  }
}

type BlobNames = 'getBytes' | 'getContentType' | 'getName' | 'getDataAsString';

/** Blob, as far as text goes through it. */
export class BlobService extends Service implements Official<GoogleAppsScript.Base.Blob, BlobNames> {
  readonly serviceName = 'Blob';

  constructor(
    context: RunContext,
    readonly bytes: Buffer,
    readonly contentType: string | null,
    readonly fileName: string | null,
  ) {
    super(context);
  }

  getBytes(): number[] {
    return signedBytes(this.bytes);
  }

  getContentType(): string | null {
    return this.contentType;
  }

  getName(): string | null {
    return this.fileName;
  }

  getDataAsString(): string {
    return this.bytes.toString('utf8');
  }
}

/** Apps Script's bytes run from -128 to 127. */
function signedBytes(buffer: Buffer): number[] {
  return [...new Int8Array(buffer)];
}

function bytesOf(data: unknown): Buffer {
  if (typeof data === 'string') return Buffer.from(data, 'utf8');
  if (Array.isArray(data)) return Buffer.from(data.map((byte: number) => byte & 0xff));
  throw new ServiceError('Invalid argument: value');
}
