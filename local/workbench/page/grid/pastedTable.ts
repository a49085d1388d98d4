import type { LooksChange } from '../../actProtocol';

/** A cell from another program: its text as that program shows it, and its looks. */
export interface PastedCell {
  text: string;
  looks: LooksChange;
}

/** Reads what another program put on the clipboard, row by row: a table of its page, or else lines with tabs. */
export function pastedTable(html: string, text: string): PastedCell[][] {
  const page = html === '' ? null : new DOMParser().parseFromString(html, 'text/html');
  const table = page?.querySelector('table');
  if (page && table) return rowsOf(table, rulesOf(page));
  return linesOf(text).map((line) => line.map((cell) => ({ text: cell, looks: {} })));
}

/** Rules of style that a program wrote into the page, in order. */
function rulesOf(page: Document): CSSStyleRule[] {
  return [...page.querySelectorAll('style')].flatMap((style) => {
    const sheet = new CSSStyleSheet();
    // Excel hides its rules from old browsers in a comment.
    sheet.replaceSync((style.textContent ?? '').replace(/<!--|-->/g, ''));
    return [...sheet.cssRules].filter((rule) => rule instanceof CSSStyleRule);
  });
}

function rowsOf(table: HTMLTableElement, rules: CSSStyleRule[]): PastedCell[][] {
  const rows: PastedCell[][] = [...table.rows].map(() => []);
  [...table.rows].forEach((line, r) => {
    let column = 0;
    for (const cell of line.cells) {
      while (rows[r]![column]) column++;
      // What a merged cell covers is blank, here as in the other program.
      for (let down = 0; down < cell.rowSpan && rows[r + down]; down++)
        for (let across = 0; across < cell.colSpan; across++)
          rows[r + down]![column + across] = { text: '', looks: looksOf(cell, rules) };
      rows[r]![column]!.text = textOf(cell);
    }
  });
  return rows;
}

function textOf(cell: HTMLElement): string {
  for (const end of cell.querySelectorAll('br')) end.replaceWith('\v');
  return (cell.textContent ?? '')
    .replace(/[^\S\v]+/g, ' ')
    .replace(/ ?\v ?/g, '\n')
    .trim();
}

function looksOf(cell: HTMLTableCellElement, rules: CSSStyleRule[]): LooksChange {
  const styles = [
    ...rules.filter((rule) => cell.matches(rule.selectorText)).map(({ style }) => style),
    cell.style,
  ];
  const last = (name: string) =>
    styles
      .map((style) => style.getPropertyValue(name))
      .filter((value) => value !== '')
      .at(-1);
  const weight = last('font-weight') ?? '';
  const side = last('text-align') ?? cell.align;
  const color = hexOf(last('color'));
  const background = hexOf(last('background-color') ?? (cell.bgColor || undefined));
  return {
    ...((weight === 'bold' || Number(weight) >= 600 || cell.querySelector('b, strong')) && { bold: true }),
    ...((last('font-style') === 'italic' || cell.querySelector('i, em')) && { italic: true }),
    ...((last('text-decoration') ?? last('text-decoration-line'))?.includes('underline') && {
      underline: true,
    }),
    ...(color && color !== '#000000' && { color }),
    ...(background && background !== '#ffffff' && { background }),
    ...((side === 'center' || side === 'right' || side === 'left') && { horizontal: side }),
  };
}

/** `#rrggbb` of a colour in any spelling of CSS; null for none and for see-through. */
function hexOf(color: string | undefined): string | null {
  const context =
    color && CSS.supports('color', color) ? document.createElement('canvas').getContext('2d') : null;
  if (!context || !color) return null;
  context.fillStyle = color;
  return /^#[0-9a-f]{6}$/.test(context.fillStyle) ? context.fillStyle : null;
}

/** Lines of cells between tabs; a cell in quotes may hold tabs, line ends, and quotes written twice. */
function linesOf(text: string): string[][] {
  const lines: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/gy;
  const whole = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (const [, quoted, plain = '', end] of whole.matchAll(cells)) {
    lines.at(-1)!.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end === '\n') lines.push([]);
  }
  return lines;
}
