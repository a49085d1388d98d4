import type { XmlTags } from './xmlTags';

/**
 * The text of the element that the tags stand on (a shared string, or the text within a cell): all its runs, without
 * the hints for reading aloud. Stands on the closing tag afterwards.
 */
export function richText(tags: XmlTags): string {
  const element = tags.name;
  let text = '';
  let inHint = false;
  while (!tags.closes(element) && tags.advance()) {
    if (tags.name === 'rPh') inHint = !tags.isEnd && !tags.isEmpty;
    else if (tags.opens('t') && !inHint) text += tags.content();
  }
  return unescaped(text);
}

/** Characters that XML has no place for stand as _x000D_ in files, by the number of the character. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
