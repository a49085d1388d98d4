import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { send } from './messages';

const FILES: Record<string, { name: string; type: string }> = {
  '/': { name: 'index.html', type: 'text/html; charset=utf-8' },
  '/page.js': { name: 'page.js', type: 'text/javascript; charset=utf-8' },
  '/page.css': { name: 'page.css', type: 'text/css; charset=utf-8' },
};

/** The page loads nothing from elsewhere and cannot be framed. Univer sets its styles at run time. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The built page: these files and no others of the folder are ever served. */
export class Assets {
  constructor(readonly folder: string) {}

  /**
   * Serves an asset; false when the path is none. Throws when the page was not built. The page holds nobody's data, so
   * the browser may keep it: it asks each time whether it is still the same.
   */
  serve(pathname: string, request: IncomingMessage, response: ServerResponse): boolean {
    const file = Object.hasOwn(FILES, pathname) ? FILES[pathname] : undefined;
    if (!file) return false;
    const body = readFileSync(path.join(this.folder, file.name));
    const tag = `"${createHash('sha256').update(body).digest('base64url')}"`;
    const known = request.headers['if-none-match'] === tag;
    const headers = { 'Content-Security-Policy': PAGE_POLICY, 'Cache-Control': 'no-cache', ETag: tag };
    send(response, { status: known ? 304 : 200, type: file.type, body: known ? '' : body, headers });
    return true;
  }

  /** The script that gives a sandboxed frame its `google.script`. */
  frameScript(): string {
    return readFileSync(path.join(this.folder, 'frame.js'), 'utf8');
  }
}
