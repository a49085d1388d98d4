import { NotSupportedLocally } from '../../run/failures';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};

/** Text made harmless for HTML, in and between tags. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

/**
 * A value as a printing scriptlet puts it behind `before`: for HTML, inside a script as a literal or as the middle of a
 * string. Throws NotSupportedLocally inside a style sheet, where Google filters by rules of its own.
 */
export function escapedFor(before: string, value: unknown): string {
  switch (placeAfter(before)) {
    case 'html':
      return escapeHtml(String(value));
    case 'script string':
      return String(value).replace(/[\\'"<>&=\r\n\u2028\u2029`]/g, hexadecimal);
    case 'script':
      return scriptLiteral(value);
    case 'style':
      throw new NotSupportedLocally('HtmlTemplate.evaluate with <?= ?> inside <style>');
  }
}

type Place = 'html' | 'script' | 'script string' | 'style';

function placeAfter(before: string): Place {
  const inside = lastOpened(before, 'script');
  if (inside !== undefined) return endsInString(inside) ? 'script string' : 'script';
  return lastOpened(before, 'style') === undefined ? 'html' : 'style';
}

/** What follows the last opening tag of that name, when it is not closed yet. */
function lastOpened(html: string, tag: string): string | undefined {
  const opening = [...html.matchAll(new RegExp(`<${tag}(?:\\s[^>]*)?>`, 'gi'))].at(-1);
  if (!opening) return undefined;
  const rest = html.slice(opening.index + opening[0].length);
  return new RegExp(`</${tag}`, 'i').test(rest) ? undefined : rest;
}

function endsInString(code: string): boolean {
  const pieces = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;
  return /['"`]/.test(code.replace(pieces, ''));
}

function hexadecimal(character: string): string {
  const code = character.charCodeAt(0);
  return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}

function scriptLiteral(value: unknown): string {
  if (typeof value === 'string') return `'${value.replace(/[\\'"<>&=\r\n\u2028\u2029`]/g, hexadecimal)}'`;
  if (typeof value === 'number' || typeof value === 'boolean') return ` ${value} `;
  return (JSON.stringify(value) ?? ' null ').replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
