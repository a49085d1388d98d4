import type { ServerResponse } from 'node:http';
import type { Pane } from '../../host';
import { send } from './messages';

/**
 * A script's page may run scripts and nothing else: no origin of its own (so no cookie and no API), no network.
 * Forms are allowed because a page's own submit handler only runs then; where to, is still nowhere.
 */
const FRAME_POLICY = [
  'sandbox allow-scripts allow-forms',
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** Serves the HTML of a sidebar or dialog with `google.script` put in front of its own scripts. */
export function sendFramePage(response: ServerResponse, pane: Pane, frameScript: string): void {
  const body = withScript(pane.html, frameScript);
  send(response, {
    type: 'text/html; charset=utf-8',
    body,
    headers: { 'Content-Security-Policy': FRAME_POLICY },
  });
}

function withScript(html: string, script: string): string {
  const tag = `<script>${script.replace(/<\/script/gi, '<\\/script')}</script>`;
  const opening =
    /<head(?:\s[^>]*)?>/i.exec(html) ?? /<html(?:\s[^>]*)?>/i.exec(html) ?? /^\s*<!doctype[^>]*>/i.exec(html);
  const at = opening ? opening.index + opening[0].length : 0;
  return html.slice(0, at) + tag + html.slice(at);
}
