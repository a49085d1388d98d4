import { canonicalFormula, functionsIn } from '../formulas/formula-text';
import { type CellValue, isCellError } from '../model/cell';
import { figure } from './figure';

/** Functions of Sheets that files have no word for. Not checked against Google one by one; the wrapping is as in public exports. */
const SHEETS_ONLY = new Set(
  `ARRAYFORMULA COUNTUNIQUE FILTER FLATTEN GOOGLEFINANCE GOOGLETRANSLATE IMAGE IMPORTDATA IMPORTHTML IMPORTRANGE
  IMPORTXML JOIN QUERY REGEXEXTRACT REGEXMATCH REGEXREPLACE SORT SORTN SPARKLINE SPLIT UNIQUE`.split(/\s+/),
);

/** Functions younger than the file format. Not checked against Google: whether it writes the prefix for all of them. */
const YOUNG =
  /("(?:[^"]|"")*")|(?<![\w.])(CONCAT|IFS|LAMBDA|LET|MAXIFS|MINIFS|SWITCH|TEXTJOIN|XLOOKUP|XMATCH)(?=\s*\()/gi;

/**
 * A formula as exports keep it. One that only Sheets understands is kept as a text beside its last value:
 * `IFERROR(__xludf.DUMMYFUNCTION("QUERY(A1:B9)"),"Hộ 1")`.
 */
export function formulaForExport(formula: string, value: CellValue): string {
  const canonical = canonicalFormula(formula).slice(1);
  if (functionsIn(formula).some((name) => SHEETS_ONLY.has(name))) {
    return `IFERROR(__xludf.DUMMYFUNCTION("${canonical.replaceAll('"', '""')}"),${literal(value)})`;
  }
  return canonical.replace(YOUNG, (token: string, text?: string) =>
    text === undefined ? `_xlfn.${token}` : token,
  );
}

function literal(value: CellValue): string {
  if (typeof value === 'number') return figure(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value !== null && isCellError(value)) return value.error;
  return `"${String(value ?? '').replaceAll('"', '""')}"`;
}
