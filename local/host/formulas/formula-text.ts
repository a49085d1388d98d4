/** Applies a change to the parts of a formula outside quoted text and quoted tab names. */
function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula.replace(/("(?:[^"]|"")*"|'(?:[^']|'')*')|([^"']+)/g, (_, quoted?: string, open?: string) =>
    open === undefined ? (quoted ?? '') : change(open),
  );
}

/**
 * A formula the way files keep it. What a Vietnamese user types has semicolons between arguments and decimal commas;
 * a formula without semicolons is taken as already having commas between arguments.
 */
export function canonicalFormula(formula: string): string {
  const typed = hasArgumentSemicolon(formula);
  let braces = 0;
  return outsideQuotes(formula, (part) =>
    (typed ? part.replace(/(\d),(?=\d)/g, '$1.') : part).replace(/_xlfn\.|_xlws\.|_xll\.|[{};]/g, (mark) => {
      if (mark === '{') braces++;
      if (mark === '}') braces--;
      if (mark === ';') return braces > 0 ? ';' : ',';
      return mark.startsWith('_') ? '' : mark;
    }),
  );
}

function hasArgumentSemicolon(formula: string): boolean {
  let found = false;
  outsideQuotes(formula, (part) => {
    if (part.replace(/\{[^}]*\}/g, '').includes(';')) found = true;
    return part;
  });
  return found;
}

/**
 * A canonical formula in the words of a region with decimal comma, as IronCalc reads them: semicolons between arguments
 * and between the columns of a literal array, backslashes between its rows.
 */
export function withDecimalCommas(canonical: string): string {
  return outsideQuotes(canonical, (part) =>
    part.replace(/(?<![\w.])(\d*)\.(\d+)|[,;]/g, (mark, whole?: string, fraction?: string) => {
      if (fraction !== undefined) return `${whole || '0'},${fraction}`;
      return mark === ';' ? '\\' : ';';
    }),
  );
}

/** Names of the functions a formula calls, in capitals. */
export function functionsIn(formula: string): string[] {
  const names = new Set<string>();
  outsideQuotes(formula, (part) => {
    for (const [, name] of part.matchAll(/([A-Za-z_][A-Za-z0-9_.]*)\s*\(/g)) names.add(name!.toUpperCase());
    return part;
  });
  return [...names];
}

/** A formula that calls an area's name by its new one. */
export function withRenamedArea(formula: string, old: string, fresh: string): string {
  return outsideQuotes(formula, (part) =>
    part.replace(/[\p{L}_][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.(!])/gu, (word) =>
      word.toLowerCase() === old.toLowerCase() ? fresh : word,
    ),
  );
}

/** A number format for a fresh formula whose result is a date; Sheets chooses one, the calculation engine cannot say. */
export function naturalFormat(formula: string): string | undefined {
  if (/^=\s*NOW\s*\(/i.test(formula)) return 'dd/mm/yyyy hh:mm:ss';
  return /^=\s*(TODAY|DATE|EDATE|EOMONTH|DATEVALUE)\s*\(/i.test(formula) ? 'dd/mm/yyyy' : undefined;
}
