/** Pixels that a bold letter of a spreadsheet's usual type takes, and that a cell keeps free beside its text. */
const boldLetter = 7.5;
const beside = 6;

/** How many lines a heading takes in a column that wide: words go on in the next line, a longer one is broken. */
export function headingLines({ heading, width }: { heading: string; width: number }): number {
  const longest = Math.floor((width - beside) / boldLetter);
  let [lines, length] = [1, 0];
  for (const word of heading.split(' ')) {
    if (length > 0 && length + 1 + word.length <= longest) length += 1 + word.length;
    else {
      if (length > 0) lines++;
      lines += Math.max(0, Math.ceil(word.length / longest) - 1);
      length = word.length;
    }
  }
  return lines;
}
