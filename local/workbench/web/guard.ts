import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Query parameter that carries the token in the printed address. */
const TOKEN_PARAMETER = 'ma';

/** What to do with a request. */
export type Admission =
  /** It comes with the address: hand out the cookie and send it on to the plain address. */
  { kind: 'handOut'; cookie: string; to: string } | { kind: 'pass' } | { kind: 'refuse' };

/**
 * Lets in only the browser that was given the address.
 * Being bound to 127.0.0.1 keeps other machines out; this keeps out other people's pages open in the same browser
 * (foreign Origin), names pointed at this machine (foreign Host) and other users of the machine (no token).
 */
export class Guard {
  readonly #token = randomBytes(24).toString('base64url');
  readonly #cookieName: string;
  readonly #hosts: readonly string[];

  constructor(readonly port: number) {
    // Cookies do not know ports; the name keeps two workbenches on one machine apart.
    this.#cookieName = `so_${port}`;
    this.#hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  }

  /** The address to print, with the token. */
  address(): string {
    return `http://127.0.0.1:${this.port}/?${TOKEN_PARAMETER}=${this.#token}`;
  }

  /** Decides about a request by its Host, Origin, token and cookie. */
  admit(request: IncomingMessage): Admission {
    if (!this.#hosts.includes(request.headers.host ?? '') || this.#isForeign(request))
      return { kind: 'refuse' };
    if (this.#isToken(cookieOf(request, this.#cookieName))) return { kind: 'pass' };
    if (!this.#isToken(tokenInAddress(request))) return { kind: 'refuse' };
    return {
      kind: 'handOut',
      to: frontDoor(request) ?? '/',
      cookie: `${this.#cookieName}=${this.#token}; HttpOnly; SameSite=Strict; Path=/`,
    };
  }

  /** Browsers name the page that asks; a page that only navigates here names none. */
  #isForeign({ headers, method }: IncomingMessage): boolean {
    if (headers.origin === undefined) return method !== 'GET';
    return !this.#hosts.some((host) => headers.origin === `http://${host}`);
  }

  #isToken(offered: string | null): boolean {
    const token = Buffer.from(this.#token);
    const other = Buffer.from(offered ?? '');
    return other.length === token.length && timingSafeEqual(other, token);
  }
}

function cookieOf(request: IncomingMessage, name: string): string | null {
  const cookies = (request.headers.cookie ?? '').split(';').map((cookie) => cookie.trim());
  return cookies.find((cookie) => cookie.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
}

function tokenInAddress(request: IncomingMessage): string | null {
  return frontDoor(request) === null ? null : addressOf(request).searchParams.get(TOKEN_PARAMETER);
}

/** The path, when it is one that people may come in by: the workbench, or one form. */
function frontDoor(request: IncomingMessage): string | null {
  const { pathname } = addressOf(request);
  return pathname === '/' || /^\/form\/[^/]+$/.test(pathname) ? pathname : null;
}

/** Where a request goes: its path as it stands, so that "//x" names no other host. Throws when it is malformed. */
export const addressOf = (request: IncomingMessage): URL => new URL(`http://127.0.0.1${request.url ?? '/'}`);
