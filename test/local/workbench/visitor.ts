import { request } from 'node:http';

/** An HTTP answer. */
export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  bytes: Buffer;
}

/** Asks with exactly these headers; unlike fetch, it lets a test forge Host and Origin. */
export function visit(
  address: string,
  o: { method?: string; headers?: Record<string, string>; body?: unknown } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(address, { method: o.method ?? 'GET', headers: o.headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString('utf8'),
          bytes: Buffer.concat(chunks),
        }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(o.body instanceof Uint8Array ? o.body : JSON.stringify(o.body));
  });
}

/** What a stream of events said so far; ends it with `close`. */
export interface Heard {
  events: { kind: string }[];
  close(): void;
}

/** Listens to a stream of events; resolves when it is open. */
export function listen(address: string, headers: Record<string, string>): Promise<Heard> {
  return new Promise((resolve, reject) => {
    const outgoing = request(address, { headers }, (response) => {
      const events: Heard['events'] = [];
      if (response.statusCode !== 200) reject(new Error(`status ${response.statusCode}`));
      response.setEncoding('utf8');
      response.on('data', (text: string) => {
        for (const [, json] of text.matchAll(/^data: (.*)$/gm)) events.push(JSON.parse(json!));
        resolve({ events, close: () => outgoing.destroy() });
      });
    });
    outgoing.on('error', reject);
    outgoing.end();
  });
}

/** A browser that was given the address: it has the cookie and names its own page as the origin. */
export async function enter(address: string): Promise<{
  get(path: string): Promise<Answer>;
  /** A POST with its whole answer. */
  send(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>;
  post<T = unknown>(path: string, body?: unknown): Promise<T>;
  listen(path: string): Promise<Heard>;
}> {
  const { origin } = new URL(address);
  const { headers } = await visit(address);
  const cookie = String(headers['set-cookie']).split(';')[0]!;
  return {
    get: (path) => visit(origin + path, { headers: { cookie } }),
    send: (path, body, more) =>
      visit(origin + path, { method: 'POST', headers: { cookie, origin, ...more }, body }),
    post: async <T>(path: string, body?: unknown) =>
      JSON.parse(
        (await visit(origin + path, { method: 'POST', headers: { cookie, origin }, body })).text,
      ) as T,
    listen: (path) => listen(origin + path, { cookie }),
  };
}
