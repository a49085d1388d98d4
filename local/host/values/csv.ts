/**
 * The rows of a comma-separated text: a cell in quotes may hold the delimiter, line breaks and doubled quotes. The
 * last line break ends the last row. Undefined when a quote is never closed or something follows it.
 */
export function parseCsv(text: string, delimiter: string): string[][] | undefined {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? quoted(text, at) : plain(text, at, delimiter);
    if (!cell) return undefined;
    row.push(cell.value);
    at = cell.end;
    if (text.startsWith(delimiter, at)) {
      at += delimiter.length;
      if (at === text.length) row.push('');
    } else {
      const lineBreak = /^(?:\r\n|\n|\r)/.exec(text.slice(at, at + 2))?.[0];
      if (at < text.length && !lineBreak) return undefined;
      at += lineBreak?.length ?? 0;
      rows.push(row);
      row = [];
    }
  }
  return row.length > 0 ? [...rows, row] : rows;
}

interface CsvCell {
  value: string;
  /** Where the cell ends, behind its closing quote. */
  end: number;
}

function quoted(text: string, start: number): CsvCell | undefined {
  let value = '';
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] !== '"') value += text[at];
    else if (text[at + 1] === '"') {
      value += '"';
      at++;
    } else return { value, end: at + 1 };
  }
  return undefined;
}

function plain(text: string, start: number, delimiter: string): CsvCell {
  let end = start;
  while (end < text.length && !text.startsWith(delimiter, end) && !'\r\n'.includes(text[end]!)) end++;
  return { value: text.slice(start, end), end };
}
