import type { IncomingMessage, ServerResponse } from 'node:http';

const MOST_BYTES = 32 * 1024 * 1024;

/** A request that cannot be answered, with its HTTP status. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** Reads a whole body. Throws {@link Refusal} 413 when it is longer than `most` bytes. */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= most) chunks.push(chunk);
  }
  // Read to its end all the same: a browser that is cut off while sending never reads the answer.
  if (size > most) throw new Refusal(413, 'body too large');
  return Buffer.concat(chunks);
}

/** Reads a JSON body. Throws {@link Refusal} when it is no JSON (400) or over 32 MB (413). */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const bytes = await readBody(request, MOST_BYTES);
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new Refusal(400, 'body is not JSON');
  }
}

/** Answers with JSON. */
export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  send(response, { status, type: 'application/json; charset=utf-8', body: JSON.stringify(value) });
}

/** On every answer: never kept by the browser (but for the page itself), never guessed to be another type, of no use to other sites. */
export const safeHeaders = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Answers with a body of a type. */
export function send(
  response: ServerResponse,
  o: { status?: number; type: string; body: string | Uint8Array; headers?: Record<string, string> },
): void {
  response.writeHead(o.status ?? 200, {
    ...safeHeaders,
    'Content-Type': o.type,
    ...o.headers,
  });
  response.end(o.body);
}
