import type { RunContext } from '../../run/context';
import { type Official, Service } from '../../run/service';
import { BlobService } from '../utilities/blob';
import { decoded, signedBytes } from '../utilities/bytes';
import type { WebAnswer } from './web-answer';

type Names = 'getResponseCode' | 'getContentText' | 'getContent' | 'getHeaders' | 'getAllHeaders' | 'getBlob';

/** HTTPResponse: what came back. */
export class HttpResponseService
  extends Service
  implements Official<GoogleAppsScript.URL_Fetch.HTTPResponse, Names>
{
  readonly serviceName = 'HTTPResponse';

  constructor(
    context: RunContext,
    readonly answer: WebAnswer,
  ) {
    super(context);
  }

  getResponseCode(): number {
    return this.answer.status;
  }

  getContentText(charset?: string): string {
    return decoded(this.answer.bytes, charset ?? 'UTF-8') ?? '';
  }

  getContent(): number[] {
    return signedBytes(this.answer.bytes);
  }

  getHeaders(): Record<string, string> {
    return {
      'Content-Type': this.answer.contentType,
      Date: this.context.now().toUTCString(),
      Server: 'ESF',
      'Transfer-Encoding': 'chunked',
    };
  }

  getAllHeaders(): Record<string, string> {
    return this.getHeaders();
  }

  getBlob(): BlobService {
    const { bytes, contentType } = this.answer;
    return new BlobService(this.context, { bytes, contentType: contentType.split(';')[0]!, name: null });
  }
}
