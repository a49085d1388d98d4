import type { RestAnswer } from '../../rest/router';
import type { RunContext } from '../../run/context';
import { type Official, Service } from '../../run/service';
import { BlobService } from '../utilities/blob';

type Names = 'getResponseCode' | 'getContentText' | 'getContent' | 'getHeaders' | 'getAllHeaders' | 'getBlob';

const CONTENT_TYPE = 'application/json; charset=UTF-8';

/** HTTPResponse: what came back. */
export class HttpResponseService
  extends Service
  implements Official<GoogleAppsScript.URL_Fetch.HTTPResponse, Names>
{
  readonly serviceName = 'HTTPResponse';
  readonly status: number;
  readonly text: string;

  constructor(context: RunContext, { status, body }: RestAnswer) {
    super(context);
    this.status = status;
    // Google's APIs indent what they answer.
    this.text = `${JSON.stringify(body, null, 2)}\n`;
  }

  getResponseCode(): number {
    return this.status;
  }

  getContentText(_charset?: string): string {
    return this.text;
  }

  getContent(): number[] {
    return [...new Int8Array(Buffer.from(this.text, 'utf8'))];
  }

  getHeaders(): Record<string, string> {
    return {
      'Content-Type': CONTENT_TYPE,
      Date: this.context.now().toUTCString(),
      Server: 'ESF',
      'Transfer-Encoding': 'chunked',
    };
  }

  getAllHeaders(): Record<string, string> {
    return this.getHeaders();
  }

  getBlob(): BlobService {
    return new BlobService(this.context, {
      bytes: Buffer.from(this.text, 'utf8'),
      contentType: 'application/json',
      name: null,
    });
  }
}
