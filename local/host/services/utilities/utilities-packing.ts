import { gunzipSync, gzipSync } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import { ServiceError } from '../../run/failures';
import type { Official } from '../../run/service';
import { mismatch } from '../arguments';
import { BlobService, blobBehind } from './blob';
import { bytesOf, signedBytes } from './bytes';
import { bytesIn, UtilitiesDigests } from './utilities-digests';

type Names =
  | 'base64Decode'
  | 'base64DecodeWebSafe'
  | 'base64Encode'
  | 'base64EncodeWebSafe'
  | 'gzip'
  | 'newBlob'
  | 'ungzip'
  | 'unzip'
  | 'zip';

/** Blobs, base64 and compressed files. */
export abstract class UtilitiesPacking
  extends UtilitiesDigests
  implements Official<GoogleAppsScript.Utilities.Utilities, Names>
{
  readonly #blobIn = (method: string, source: unknown): BlobService => {
    const blob = blobBehind(source);
    if (!blob) throw mismatch(this.serviceName, method, [source]);
    return blob;
  };

  readonly #encoded = (method: string, data: unknown, charset?: unknown): string => {
    const bytes = charset === undefined ? bytesOf(data) : bytesIn(data, charset);
    if (!bytes) throw mismatch(this.serviceName, method, [data]);
    return bytes.toString('base64');
  };

  base64Encode(data: unknown, charset?: unknown): string {
    return this.#encoded('base64Encode', data, charset);
  }

  base64EncodeWebSafe(data: unknown, charset?: unknown): string {
    return this.#encoded('base64EncodeWebSafe', data, charset).replaceAll('+', '-').replaceAll('/', '_');
  }

  base64Decode(encoded: unknown, _charset?: unknown): number[] {
    if (typeof encoded !== 'string') throw mismatch(this.serviceName, 'base64Decode', [encoded]);
    return decoded(encoded, /^[A-Za-z0-9+/]*={0,2}$/);
  }

  base64DecodeWebSafe(encoded: unknown, _charset?: unknown): number[] {
    if (typeof encoded !== 'string') throw mismatch(this.serviceName, 'base64DecodeWebSafe', [encoded]);
    return decoded(encoded, /^[A-Za-z0-9_-]*={0,2}$/);
  }

  newBlob(data: unknown, contentType?: string | null, name?: string): BlobService {
    const bytes = bytesOf(data);
    if (!bytes) throw mismatch(this.serviceName, 'newBlob', [data]);
    const plain = typeof data === 'string' ? 'text/plain' : null;
    return new BlobService(this.context, { bytes, contentType: contentType ?? plain, name: name ?? null });
  }

  gzip(source: unknown, name?: string): BlobService {
    const { content } = this.#blobIn('gzip', source);
    return new BlobService(this.context, {
      bytes: gzipSync(content.bytes),
      contentType: 'application/x-gzip',
      name: name ?? (content.name ? `${content.name}.gz` : 'archive.gz'),
    });
  }

  ungzip(source: unknown): BlobService {
    const { content } = this.#blobIn('ungzip', source);
    if (content.contentType !== 'application/x-gzip') throw new ServiceError('Invalid argument: blob');
    const name = content.name?.replace(/\.gz$/, '') ?? null;
    return new BlobService(this.context, { bytes: gunzipSync(content.bytes), contentType: null, name });
  }

  zip(sources: unknown, name = 'archive.zip'): BlobService {
    if (!Array.isArray(sources)) throw mismatch(this.serviceName, 'zip', [sources]);
    const entries = sources.map((source) => {
      const { content } = this.#blobIn('zip', source);
      return { name: content.name ?? '', bytes: content.bytes };
    });
    const names = entries.map((entry) => entry.name);
    const twice = names.find((entry, index) => names.indexOf(entry) !== index);
    if (twice !== undefined) throw new ServiceError(`Duplicate filename in archive: ${twice}`);
    const files = Object.fromEntries(entries.map((entry) => [entry.name, entry.bytes]));
    const bytes = Buffer.from(zipSync(files, { mtime: this.context.now() }));
    return new BlobService(this.context, { bytes, contentType: 'application/zip', name });
  }

  unzip(source: unknown): BlobService[] {
    const { bytes } = this.#blobIn('unzip', source).content;
    return Object.entries(unzipped(bytes)).map(([name, content]) => {
      const blob = new BlobService(this.context, { bytes: Buffer.from(content), contentType: null, name });
      return blob.setContentTypeFromExtension();
    });
  }
}

function unzipped(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes);
  } catch {
    throw new ServiceError('Invalid argument: blob');
  }
}

/** Google's reader is strict: the padding must be there (several scripts' reports of this very text). */
function decoded(encoded: string, shape: RegExp): number[] {
  if (encoded.length % 4 !== 0 || !shape.test(encoded)) throw new ServiceError('Could not decode string.');
  return signedBytes(Buffer.from(encoded, 'base64'));
}
