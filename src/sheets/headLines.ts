/** Pixels that a letter of a spreadsheet's usual type takes, on the average of Vietnamese sentences. */
const letterWidth = 6.5;

/** What a laptop shows of a tab beside an open sidebar, and what it shows without one. */
const besideSidebar = 650;
const widestLine = 1000;

/**
 * Sentences as they stand above a table: a text runs on over the blank cells beside it, so that a row may be as long as
 * the table is wide and the screen shows. Where whole sentences beside a sidebar would take more than `mostRows`, they
 * go on from row to row, and only where that does not help either are the rows longer.
 */
export function headLines(
  lines: string[],
  tableWidth: number,
  mostRows = Number.POSITIVE_INFINITY,
): string[] {
  const [short, long] = [besideSidebar, widestLine].map((most) =>
    Math.floor(Math.min(tableWidth, most) / letterWidth),
  ) as [number, number];
  const whole = packed(lines, short);
  const ways = [whole, cut(lines.join(' '), short), packed(lines, long)];
  return ways.find((rows) => rows.length <= mostRows) ?? whole;
}

/** Whole sentences, as many in a row as it holds. */
function packed(lines: string[], longest: number): string[] {
  const rows: string[] = [];
  for (const piece of lines
    .flatMap((line) => line.split(/(?<=[.!?]) /))
    .flatMap((one) => cut(one, longest))) {
    const begun = rows[rows.length - 1];
    if (begun !== undefined && begun.length + 1 + piece.length <= longest)
      rows[rows.length - 1] = `${begun} ${piece}`;
    else rows.push(piece);
  }
  return rows;
}

/** A text too long for one row goes on in the next, between two words. */
function cut(sentence: string, longest: number): string[] {
  if (sentence.length <= longest) return [sentence];
  const space = sentence.lastIndexOf(' ', longest);
  if (space <= 0) return [sentence];
  return [sentence.slice(0, space), ...cut(sentence.slice(space + 1), longest)];
}
