import type { PrintablePage } from '../../browser/printPdf';
import type {
  Attributes,
  BlockNode,
  CellNode,
  DocumentModel,
  ParagraphNode,
  SectionNode,
  TableNode,
  TextNode,
} from './document';

/** A page that prints as the document: paper, margins, head and foot of each page, text. */
export function documentPage({ name, body, header, footer }: DocumentModel): PrintablePage {
  const html = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${escaped(name)}</title><style>${pageStyle(body)}</style></head><body class="text">${blocksHtml(body.children)}</body></html>`;
  return {
    html,
    ...(header ? { header: marginHtml(header, body, 'top') } : {}),
    ...(footer ? { footer: marginHtml(footer, body, 'bottom') } : {}),
  };
}

/** Google lets head and foot begin half an inch from the edge of the paper. */
const EDGE = 36;

function marginHtml({ children }: SectionNode, { attributes }: SectionNode, edge: 'top' | 'bottom'): string {
  const sides = `padding-left:${attributes.MARGIN_LEFT ?? 72}pt;padding-right:${attributes.MARGIN_RIGHT ?? 72}pt`;
  const place = `width:100%;padding-${edge}:${EDGE}pt`;
  return `<style>#header, #footer { padding: 0; } ${TEXT_STYLE}</style><div class="text" style="${place};${sides}">${blocksHtml(children)}</div>`;
}

const TEXT_STYLE = [
  '.text { box-sizing: border-box; margin: 0; font: 11pt/1.15 Arial, "Open Sans", sans-serif; color: #000; }',
  'p, h1, h2, h3, h4, h5, h6 { margin: 0; min-height: 1.15em; font-weight: normal; white-space: pre-wrap; }',
  'table { border-collapse: collapse; width: 100%; }',
  'td { vertical-align: top; padding: 5pt; } tr { break-inside: avoid; }',
  'a { color: #1155cc; } hr { border: 0; border-top: 1pt solid #888; }',
].join('\n');

function pageStyle({ attributes }: SectionNode): string {
  const margins = ['TOP', 'RIGHT', 'BOTTOM', 'LEFT'].map((side) => `${attributes[`MARGIN_${side}`] ?? 72}pt`);
  return [
    `@page { size: ${attributes.PAGE_WIDTH ?? 595}pt ${attributes.PAGE_HEIGHT ?? 842}pt; margin: ${margins.join(' ')}; }`,
    TEXT_STYLE,
  ].join('\n');
}

function blocksHtml(blocks: readonly BlockNode[]): string {
  const counts = new Map<string, number>();
  return blocks
    .map((block) => (block.type === 'TABLE' ? tableHtml(block) : paragraphHtml(block, counts)))
    .join('');
}

/** Sizes in points and colours of Google's headings. */
const HEADINGS: Readonly<Record<string, { tag: string; style: string }>> = {
  NORMAL: { tag: 'p', style: '' },
  TITLE: { tag: 'h1', style: 'font-size:26pt;margin-bottom:3pt' },
  SUBTITLE: { tag: 'p', style: 'font-size:15pt;color:#666666;margin-bottom:16pt' },
  HEADING1: { tag: 'h1', style: 'font-size:20pt;margin:20pt 0 6pt' },
  HEADING2: { tag: 'h2', style: 'font-size:16pt;margin:18pt 0 6pt' },
  HEADING3: { tag: 'h3', style: 'font-size:14pt;color:#434343;margin:16pt 0 4pt' },
  HEADING4: { tag: 'h4', style: 'font-size:12pt;color:#666666;margin:14pt 0 4pt' },
  HEADING5: { tag: 'h5', style: 'font-size:11pt;color:#666666;margin:12pt 0 4pt' },
  HEADING6: { tag: 'h6', style: 'font-size:11pt;color:#666666;font-style:italic;margin:12pt 0 4pt' },
};

function paragraphHtml(node: ParagraphNode, counts: Map<string, number>): string {
  const { tag, style } = HEADINGS[String(node.attributes.HEADING ?? 'NORMAL')] ?? HEADINGS.NORMAL!;
  const glyph = node.type === 'LIST_ITEM' ? escaped(glyphOf(node, counts)) : '';
  const indent = node.type === 'LIST_ITEM' ? listIndent(node.attributes) : '';
  const inner = node.children.map((child) => {
    if (child.type === 'TEXT') return textHtml(child);
    return child.type === 'PAGE_BREAK' ? '<span style="display:block;break-after:page"></span>' : '<hr>';
  });
  return `<${tag}${styled([style, indent, blockStyle(node.attributes)])}>${glyph}${inner.join('')}</${tag}>`;
}

function listIndent({ NESTING_LEVEL: level }: Attributes): string {
  return `margin-left:${36 * (Number(level ?? 0) + 1)}pt;text-indent:-18pt`;
}

const BULLETS: Readonly<Record<string, string>> = { BULLET: '●', HOLLOW_BULLET: '○', SQUARE_BULLET: '■' };

function glyphOf({ attributes }: ParagraphNode, counts: Map<string, number>): string {
  const type = String(attributes.GLYPH_TYPE ?? 'NUMBER');
  if (BULLETS[type]) return `${BULLETS[type]}\u2003`;
  const list = `${attributes.LIST_ID ?? ''} ${attributes.NESTING_LEVEL ?? 0}`;
  const number = (counts.get(list) ?? 0) + 1;
  counts.set(list, number);
  return `${numbered(number, type)}.\u2003`;
}

function numbered(number: number, type: string): string {
  const letter = String.fromCharCode(97 + ((number - 1) % 26));
  switch (type) {
    case 'LATIN_LOWER':
      return letter;
    case 'LATIN_UPPER':
      return letter.toUpperCase();
    case 'ROMAN_LOWER':
      return roman(number).toLowerCase();
    case 'ROMAN_UPPER':
      return roman(number);
    default:
      return String(number);
  }
}

function roman(number: number): string {
  const tens = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'];
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  return 'C'.repeat(Math.floor(number / 100)) + tens[Math.floor(number / 10) % 10] + ones[number % 10];
}

function textHtml({ runs }: TextNode): string {
  return runs
    .map(({ text, attributes }) => {
      const inner = escaped(text).replaceAll('\n', '<br>').replaceAll('\r', '<br>');
      const style = styled([textStyle(attributes)]);
      const link = attributes.LINK_URL;
      if (typeof link === 'string' && /^(https?|mailto):/.test(link))
        return `<a href="${escaped(link)}"${style}>${inner}</a>`;
      return style ? `<span${style}>${inner}</span>` : inner;
    })
    .join('');
}

function tableHtml({ attributes, children }: TableNode): string {
  const border = `${attributes.BORDER_WIDTH ?? 1}pt solid ${attributes.BORDER_COLOR ?? '#000000'}`;
  const rows = children.map(
    (row) =>
      `<tr${styled([sized('height', row.attributes.MINIMUM_HEIGHT)])}>${row.children.map((cell) => cellHtml(cell, border)).join('')}</tr>`,
  );
  return `<table>${rows.join('')}</table>`;
}

function cellHtml({ attributes, children }: CellNode, border: string): string {
  const paddings = ['TOP', 'RIGHT', 'BOTTOM', 'LEFT'].map((side) =>
    sized(`padding-${side.toLowerCase()}`, attributes[`PADDING_${side}`]),
  );
  const looks = [
    `border:${border}`,
    sized('width', attributes.WIDTH),
    colour('background-color', attributes.BACKGROUND_COLOR),
    attributes.VERTICAL_ALIGNMENT === 'CENTER' ? 'vertical-align:middle' : '',
    attributes.VERTICAL_ALIGNMENT === 'BOTTOM' ? 'vertical-align:bottom' : '',
    ...paddings,
  ];
  return `<td${styled(looks)}>${blocksHtml(children)}</td>`;
}

function blockStyle(attributes: Attributes): string {
  const alignment = attributes.HORIZONTAL_ALIGNMENT;
  return joined([
    typeof alignment === 'string' ? `text-align:${alignment.toLowerCase()}` : '',
    attributes.LINE_SPACING ? `line-height:${Number(attributes.LINE_SPACING)}` : '',
    sized('margin-top', attributes.SPACING_BEFORE),
    sized('margin-bottom', attributes.SPACING_AFTER),
    sized('margin-left', attributes.INDENT_START),
    sized('margin-right', attributes.INDENT_END),
    attributes.INDENT_FIRST_LINE === undefined || attributes.INDENT_FIRST_LINE === null
      ? ''
      : `text-indent:${Number(attributes.INDENT_FIRST_LINE) - Number(attributes.INDENT_START ?? 0)}pt`,
    textStyle(attributes),
  ]);
}

function textStyle(attributes: Attributes): string {
  const lines = [attributes.UNDERLINE ? 'underline' : '', attributes.STRIKETHROUGH ? 'line-through' : ''];
  const decoration = lines.filter(Boolean).join(' ');
  return joined([
    attributes.BOLD ? 'font-weight:bold' : '',
    attributes.ITALIC ? 'font-style:italic' : '',
    decoration ? `text-decoration:${decoration}` : '',
    sized('font-size', attributes.FONT_SIZE),
    attributes.FONT_FAMILY
      ? `font-family:'${String(attributes.FONT_FAMILY).replace(/[^\p{L}\p{N} -]/gu, '')}'`
      : '',
    colour('color', attributes.FOREGROUND_COLOR),
    colour('background-color', attributes.BACKGROUND_COLOR),
  ]);
}

function sized(property: string, points: unknown): string {
  return typeof points === 'number' ? `${property}:${points}pt` : '';
}

function colour(property: string, value: unknown): string {
  return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) ? `${property}:${value}` : '';
}

const joined = (parts: readonly string[]): string => parts.filter(Boolean).join(';');

function styled(parts: readonly string[]): string {
  const style = joined(parts);
  return style ? ` style="${escaped(style)}"` : '';
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
