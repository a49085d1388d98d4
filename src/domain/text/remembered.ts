/** A whole answer is seldom asked about twice. */
const longest = 200;

/** Of three hundred wards with thousands of households each, no more than this is held at a time. */
const most = 20_000;

/**
 * The same function, which remembers what it gave for short texts. For those that are asked about the same cells, names
 * and words over and over while one command reads a workbook.
 */
export function remembered(of: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (text.length > longest) return of(text);
    let given = known.get(text);
    if (given === undefined) {
      given = of(text);
      if (known.size >= most) known.clear();
      known.set(text, given);
    }
    return given;
  };
}
