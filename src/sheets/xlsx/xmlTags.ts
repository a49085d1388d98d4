import { UnreadableXlsx } from './unreadable';

/**
 * Walks through the tags of an XML text, one after the other. Prefixes of namespaces are left out of names: programs
 * choose them freely. Entities of the file's own are never expanded.
 */
export class XmlTags {
  /** The name of the present tag, without its prefix. */
  name = '';
  /** "</name>". */
  isEnd = false;
  /** "<name/>". */
  isEmpty = false;
  private at = 0;
  private depth = 0;
  private inside = '';

  constructor(private readonly xml: string) {}

  /** Goes to the next tag; false after the last. Throws UnreadableXlsx for a text that was cut off. */
  advance(): boolean {
    const start = this.openingFrom(this.at);
    if (start < 0) {
      if (this.depth !== 0 || this.name === '') throw new UnreadableXlsx('damaged', 'XML cut off');
      return false;
    }
    const end = this.endOfTag(start);
    this.isEnd = this.xml.charCodeAt(start + 1) === slash;
    this.isEmpty = !this.isEnd && this.xml.charCodeAt(end - 1) === slash;
    const from = start + (this.isEnd ? 2 : 1);
    const to = this.isEmpty ? end - 1 : end;
    const nameEnd = this.readName(from, to);
    this.inside = this.xml.slice(nameEnd, to);
    this.at = end + 1;
    if (!this.isEmpty) this.depth += this.isEnd ? -1 : 1;
    return true;
  }

  /** Whether the present tag opens an element of that name. */
  opens(name: string): boolean {
    return !this.isEnd && this.name === name;
  }

  /** Whether nothing more of an element of that name comes: "</name>" or "<name/>". */
  closes(name: string): boolean {
    return this.name === name && (this.isEnd || this.isEmpty);
  }

  /** The attributes of the present tag, by their names without prefixes. */
  attributes(): Record<string, string | undefined> {
    const found: Record<string, string | undefined> = {};
    attribute.lastIndex = 0;
    for (let match = attribute.exec(this.inside); match !== null; match = attribute.exec(this.inside)) {
      found[match[1] as string] = decoded(match[2] ?? match[3] ?? '');
    }
    return found;
  }

  /** The text from the present tag to the next one. */
  content(): string {
    if (this.isEmpty) return '';
    const from = this.at;
    const next = this.xml.indexOf('<', from);
    if (this.xml[next + 1] !== '!') {
      this.at = next < 0 ? this.xml.length : next;
      return decoded(this.xml.slice(from, this.at));
    }
    const end = this.openingFrom(from);
    this.at = end < 0 ? this.xml.length : end;
    return withCharacterData(this.xml.slice(from, this.at));
  }

  /** Reads the name that starts there; where it ends. No pattern: large tabs have a million tags. */
  private readName(from: number, to: number): number {
    let start = from;
    let at = from;
    for (; at < to; at++) {
      const unit = this.xml.charCodeAt(at);
      if (unit <= space) break;
      if (unit === colon) start = at + 1;
    }
    this.name = this.xml.slice(start, at);
    return at;
  }

  /** Where the next tag starts, past comments, character data, instructions and declarations. */
  private openingFrom(from: number): number {
    let start = this.xml.indexOf('<', from);
    while (start >= 0) {
      const next = this.xml.charCodeAt(start + 1);
      if (next !== exclamation && next !== question) return start;
      const { open, close } = marks.find((mark) =>
        this.xml.startsWith(mark.open, start),
      ) as (typeof marks)[0];
      const end = this.xml.indexOf(close, start + open.length);
      if (end < 0) throw new UnreadableXlsx('damaged', `${open} without its end`);
      start = this.xml.indexOf('<', end + close.length);
    }
    return -1;
  }

  /** A ">" inside quotes ends no tag. */
  private endOfTag(start: number): number {
    let quote = 0;
    for (let at = start + 1; at < this.xml.length; at++) {
      const unit = this.xml.charCodeAt(at);
      if (quote !== 0) {
        if (unit === quote) quote = 0;
      } else if (unit === greater) return at;
      else if (unit === doubleQuote || unit === singleQuote) quote = unit;
    }
    throw new UnreadableXlsx('damaged', 'a tag without its end');
  }
}

const [space, exclamation, doubleQuote, singleQuote] = [0x20, 0x21, 0x22, 0x27];
const [slash, colon, greater, question] = [0x2f, 0x3a, 0x3e, 0x3f];

const attribute = /(?:[^\s:="']*:)?([^\s:="']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const marks = [
  { open: '<!--', close: '-->' },
  { open: '<![CDATA[', close: ']]>' },
  { open: '<?', close: '?>' },
  { open: '<!', close: '>' },
];

const withCharacterData = (xml: string): string =>
  xml
    .split(/(<!--.*?-->|<!\[CDATA\[.*?\]\]>)/s)
    .map((part) =>
      part.startsWith('<!--') ? '' : part.startsWith('<![') ? part.slice(9, -3) : decoded(part),
    )
    .join('');

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text as it was before it was put into XML; what is no known entity stays as it is. */
function decoded(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (whole, hex, decimal, name) => {
      if (name !== undefined) return named[name] ?? whole;
      const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
}
