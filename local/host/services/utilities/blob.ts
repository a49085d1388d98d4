import type { RunContext } from '../../run/context';
import { NotSupportedLocally, ServiceError } from '../../run/failures';
import { type Official, Service } from '../../run/service';
import { mismatch } from '../arguments';
import { bytesOf, decoded, signedBytes } from './bytes';
import { MIME_BY_ENDING } from './mime-types';

/** A file's content with its kind and name; each may be unknown. */
export interface BlobContent {
  bytes: Buffer;
  contentType: string | null;
  name: string | null;
}

type Names =
  | 'copyBlob'
  | 'getAs'
  | 'getBlob'
  | 'getBytes'
  | 'getContentType'
  | 'getDataAsString'
  | 'getName'
  | 'isGoogleType'
  | 'setBytes'
  | 'setContentType'
  | 'setContentTypeFromExtension'
  | 'setDataFromString'
  | 'setName';

/** Blob: bytes with a content type and a name, handed from service to service. */
export class BlobService extends Service implements Official<GoogleAppsScript.Base.Blob, Names> {
  readonly serviceName = 'Blob';
  /** What the blob holds now. */
  content: BlobContent;

  constructor(context: RunContext, content: BlobContent) {
    super(context);
    this.content = content;
  }

  getBlob(): BlobService {
    return this;
  }

  copyBlob(): BlobService {
    return new BlobService(this.context, { ...this.content });
  }

  /** The same kind again, or a page printed as PDF. */
  getAs(contentType: string): BlobService {
    const own = this.content.contentType;
    if (contentType === own) return this.copyBlob();
    if (contentType === 'application/pdf' && own === 'text/html') {
      return new BlobService(this.context, {
        bytes: this.context.workspace.printPdf({ html: this.content.bytes.toString('utf8') }),
        contentType,
        name: pdfName(this.content.name),
      });
    }
    throw new NotSupportedLocally(`Blob.getAs from ${own ?? 'no content type'} to ${contentType}`);
  }

  getBytes(): number[] {
    return signedBytes(this.content.bytes);
  }

  setBytes(data: unknown): this {
    const bytes = Array.isArray(data) ? bytesOf(data) : undefined;
    if (!bytes) throw mismatch(this.serviceName, 'setBytes', [data]);
    this.content = { ...this.content, bytes };
    return this;
  }

  getDataAsString(charset = 'UTF-8'): string {
    const text = decoded(this.content.bytes, charset);
    if (text === undefined) throw new ServiceError(`Invalid argument: ${charset}`);
    return text;
  }

  setDataFromString(text: string, charset = 'UTF-8'): this {
    if (!/^utf-?8$/i.test(charset)) {
      throw new NotSupportedLocally(`Blob.setDataFromString in ${charset}`);
    }
    this.content = { ...this.content, bytes: Buffer.from(String(text), 'utf8') };
    return this;
  }

  getContentType(): string | null {
    return this.content.contentType;
  }

  setContentType(contentType: string | null): this {
    this.content = { ...this.content, contentType };
    return this;
  }

  setContentTypeFromExtension(): this {
    const ending = /\.(\w+)$/.exec(this.content.name ?? '')?.[1]?.toLowerCase();
    return this.setContentType((ending && MIME_BY_ENDING[ending]) || null);
  }

  getName(): string | null {
    return this.content.name;
  }

  setName(name: string): this {
    this.content = { ...this.content, name };
    return this;
  }

  isGoogleType(): boolean {
    return this.content.contentType?.startsWith('application/vnd.google-apps.') ?? false;
  }
}

/** The blob behind an argument that may be a Blob or anything with getBlob; undefined for other values. */
export function blobBehind(source: unknown): BlobService | undefined {
  if (source instanceof BlobService) return source;
  if (!(source instanceof Service) || !('getBlob' in source)) return undefined;
  const blob = (source as Service & { getBlob(): unknown }).getBlob();
  return blob instanceof BlobService ? blob : undefined;
}

/** The name of a file after it became a PDF. */
export function pdfName(name: string | null): string | null {
  return name === null ? null : `${name.replace(/\.\w{1,5}$/, '')}.pdf`;
}
