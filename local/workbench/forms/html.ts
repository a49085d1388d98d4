import { STYLE } from './style';

/** Text made harmless for HTML, between tags and in quoted attributes. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Attributes of a tag: false is left out, true stands without a value. */
export function attributes(given: Readonly<Record<string, string | boolean>>): string {
  return Object.entries(given)
    .filter(([, value]) => value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`))
    .join('');
}

/** A whole page without scripts and without anything from elsewhere. */
export function page(title: string, content: string): string {
  return [
    '<!doctype html><html lang="vi"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title><style>${STYLE}</style></head><body><main>`,
    content,
    '</main></body></html>',
  ].join('\n');
}
