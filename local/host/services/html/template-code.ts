/** A part of a template: text to print as it is, or code between `<?` and `?>`. */
type Part = { kind: 'text' | 'run' | 'print' | 'force'; content: string };

const SCRIPTLET = /<\?(!=|=)?([\s\S]*?)\?>/g;

/** The statements that print a template onto an object `output`, as HtmlTemplate.getCode shows them. */
export function templateStatements(template: string): string {
  return partsOf(template).map(statementOf).join(' ');
}

/** The whole program around the statements; calling eval on it gives the page. */
export function templateCode(template: string): string {
  return [
    `(function() { var output = HtmlService.initTemplate(); ${templateStatements(template)}`,
    '  /* End of user code */',
    "  return output.$out.append('');",
    '})();',
  ].join('\n');
}

function partsOf(template: string): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const match of template.matchAll(SCRIPTLET)) {
    parts.push({ kind: 'text', content: template.slice(end, match.index) });
    const kind = match[1] === '=' ? 'print' : match[1] === '!=' ? 'force' : 'run';
    parts.push({ kind, content: match[2]! });
    end = match.index + match[0].length;
  }
  return [...parts, { kind: 'text' as const, content: template.slice(end) }].filter(
    ({ content }) => content !== '',
  );
}

function statementOf({ kind, content }: Part): string {
  switch (kind) {
    case 'text':
      return `output._ = ${literal(content)};`;
    case 'print':
      return `output._$ = ${content} ;`;
    case 'force':
      return `output.$ = ${content} ;`;
    case 'run':
      return content;
  }
}

function literal(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('\r', '\\r')
    .replaceAll('\n', '\\n')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  return `'${escaped}'`;
}
