import { Media } from '../../rest/media';
import type { RestAnswer } from '../../rest/router';

/** What came back over HTTP. */
export interface WebAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly bytes: Buffer;
}

/** An API's answer as it goes over the wire. */
export function webAnswer({ status, body }: RestAnswer): WebAnswer {
  if (body instanceof Media) {
    return { status, contentType: body.contentType, bytes: Buffer.from(body.bytes) };
  }
  // Google's APIs indent what they answer.
  const text = `${JSON.stringify(body, null, 2)}\n`;
  return { status, contentType: 'application/json; charset=UTF-8', bytes: Buffer.from(text, 'utf8') };
}
