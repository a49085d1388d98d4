/** Pixels that a letter of a spreadsheet's usual type takes, on the average of Vietnamese sentences. */
const letterWidth = 6.5;

/** More than a laptop shows beside a sidebar. */
const widestLine = 1000;

/**
 * Sentences as they stand above a table, in as few rows as hold them: a text runs on over the blank cells beside it,
 * so that a row may be as long as the table is wide and the screen shows.
 */
export function headLines(lines: string[], tableWidth: number): string[] {
  const longest = Math.floor(Math.min(tableWidth, widestLine) / letterWidth);
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

/** A sentence too long for one row goes on in the next, between two words. */
function cut(sentence: string, longest: number): string[] {
  if (sentence.length <= longest) return [sentence];
  const space = sentence.lastIndexOf(' ', longest);
  if (space <= 0) return [sentence];
  return [sentence.slice(0, space), ...cut(sentence.slice(space + 1), longest)];
}
