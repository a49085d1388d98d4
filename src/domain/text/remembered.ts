/**
 * The same function, which remembers what it gave for each text. For those that are asked about the same cells, names
 * and words over and over while one command reads a workbook.
 */
export function remembered(of: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let given = known.get(text);
    if (given === undefined) {
      given = of(text);
      known.set(text, given);
    }
    return given;
  };
}
