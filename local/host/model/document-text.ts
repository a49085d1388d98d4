import {
  type Attributes,
  childrenOf,
  type DocumentNode,
  type ParagraphNode,
  type Run,
  type TextNode,
  textNode,
} from './document';

/** The paragraphs inside a part, from top to bottom; a text stands for a paragraph of its own. */
function linesIn(node: DocumentNode): (ParagraphNode | TextNode)[] {
  if (node.type === 'TEXT' || node.type === 'PARAGRAPH' || node.type === 'LIST_ITEM') return [node];
  return childrenOf(node).flatMap(linesIn);
}

function textsIn(line: ParagraphNode | TextNode): TextNode[] {
  return line.type === 'TEXT'
    ? [line]
    : line.children.filter((child): child is TextNode => child.type === 'TEXT');
}

/** The paragraphs inside a part, also those in the cells of its tables. */
export function paragraphsIn(node: DocumentNode): ParagraphNode[] {
  return linesIn(node).filter((line): line is ParagraphNode => line.type !== 'TEXT');
}

/** The text of a part; paragraphs and cells are apart by a line break. */
export function textOf(node: DocumentNode): string {
  return linesIn(node).map(lineText).join('\n');
}

function lineText(line: ParagraphNode | TextNode): string {
  return textsIn(line)
    .flatMap((text) => text.runs.map((run) => run.text))
    .join('');
}

/** Gives the text from `start` to before `end` these looks. */
export function formatText(node: DocumentNode, start: number, end: number, attributes: Attributes): void {
  for (const { text, offset } of placedTexts(node)) {
    text.runs = text.runs
      .flatMap((run, index) => cut(run, offset + lengthBefore(text, index), start, end))
      .map(({ inside, ...run }) =>
        inside ? { ...run, attributes: { ...run.attributes, ...attributes } } : run,
      );
  }
}

/** The looks of the character at a place; those of the first one when the text is shorter. */
export function attributesAt(node: DocumentNode, place: number): Attributes {
  const runs = placedTexts(node).flatMap(({ text, offset }) =>
    text.runs.map((run, index) => ({ run, from: offset + lengthBefore(text, index) })),
  );
  const found = runs.find(({ run, from }) => place >= from && place < from + run.text.length) ?? runs[0];
  return found?.run.attributes ?? {};
}

/** A look that the whole text shares; null when parts of it differ or nothing says so. */
export function sharedAttribute(node: DocumentNode, name: string): Attributes[string] {
  const values = placedTexts(node).flatMap(({ text }) =>
    text.runs.map((run) => run.attributes[name] ?? null),
  );
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
}

/**
 * Puts a text in place of what stands from `start` to before `end`, in one paragraph; it takes the looks of what it
 * replaces. False when the stretch reaches over the end of a paragraph.
 */
export function replaceSpan(node: DocumentNode, start: number, end: number, text: string): boolean {
  const line = placedLines(node).find(({ offset, length }) => start >= offset && end <= offset + length);
  if (!line) return false;
  if (line.line.type !== 'TEXT' && textsIn(line.line).length === 0) line.line.children.push(textNode(''));
  const parts = textsIn(line.line);
  let from = line.offset;
  let isPut = false;
  for (const [index, part] of parts.entries()) {
    const length = lengthBefore(part, part.runs.length);
    // The first text that reaches beyond the place takes the new words in.
    const takesText: boolean = !isPut && (start < from + length || index === parts.length - 1);
    const [first, last] = [start - from, end - from].map((place) => Math.min(length, Math.max(0, place)));
    part.runs = spliced(part.runs, first!, last!, takesText ? text : '');
    isPut ||= takesText;
    from += length;
  }
  return true;
}

/** Every place where a pattern is found, paragraph by paragraph. */
export function matchesIn(node: DocumentNode, pattern: RegExp): { start: number; end: number }[] {
  return placedLines(node).flatMap(({ line, offset }) =>
    [...lineText(line).matchAll(pattern)]
      .filter((match) => match[0] !== '')
      .map((match) => ({ start: offset + match.index, end: offset + match.index + match[0].length })),
  );
}

/** The text of a part that holds a place, with the place counted from its beginning. */
export function textAt(node: DocumentNode, place: number): { text: TextNode; offset: number } | undefined {
  const found = placedTexts(node).find(
    ({ text, offset }) => place >= offset && place < offset + lengthBefore(text, text.runs.length),
  );
  return found && { text: found.text, offset: place - found.offset };
}

function placedLines(node: DocumentNode) {
  let offset = 0;
  return linesIn(node).map((line) => {
    const placed = { line, offset, length: lineText(line).length };
    offset += placed.length + 1;
    return placed;
  });
}

function placedTexts(node: DocumentNode): { text: TextNode; offset: number }[] {
  return placedLines(node).flatMap(({ line, offset }) => {
    let from = offset;
    return textsIn(line).map((text) => {
      const placed = { text, offset: from };
      from += lengthBefore(text, text.runs.length);
      return placed;
    });
  });
}

function lengthBefore(text: TextNode, index: number): number {
  return text.runs.slice(0, index).reduce((sum, run) => sum + run.text.length, 0);
}

/** A run cut where a stretch begins and ends. */
function cut(run: Run, from: number, start: number, end: number): (Run & { inside: boolean })[] {
  const first = Math.min(Math.max(0, start - from), run.text.length);
  const last = Math.min(Math.max(first, end - from), run.text.length);
  const pieces = [
    { text: run.text.slice(0, first), inside: false },
    { text: run.text.slice(first, last), inside: true },
    { text: run.text.slice(last), inside: false },
  ];
  return pieces.filter(({ text }) => text !== '').map((piece) => ({ ...piece, attributes: run.attributes }));
}

function spliced(runs: readonly Run[], start: number, end: number, text: string): Run[] {
  const last = runs.length - 1;
  const lengths = runs.map((_, index) => runs.slice(0, index).reduce((sum, run) => sum + run.text.length, 0));
  const at = runs.findIndex((run, index) => start < lengths[index]! + run.text.length || index === last);
  const changed = runs.map((run, index) => {
    const head = run.text.slice(0, Math.max(0, start - lengths[index]!));
    const tail = run.text.slice(Math.max(0, end - lengths[index]!));
    return { ...run, text: head + (index === at ? text : '') + tail };
  });
  const full = changed.filter((run) => run.text !== '');
  return full.length > 0 ? full : changed.slice(0, 1);
}
