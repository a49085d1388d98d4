import type { FindingLine } from '../../ward/calls';

/** error, warning or info, as the contract names them. */
export type Severity = FindingLine['severity'];

/** A finding with its place in the list: `nth` counts from 1 among the `of` findings of its severity. */
export interface ListedFinding {
  /** The same finding has the same key after the next check. */
  key: string;
  line: FindingLine;
  nth: number;
  of: number;
}

/** All findings of one kind. */
export interface FindingGroup {
  key: string;
  severity: Severity;
  code: string;
  findings: ListedFinding[];
}

/** The gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Kinds that mostly vanish once their cause is mended; they come after the causes. */
const symptoms: ReadonlySet<string> = new Set(['result.contradicts', 'total.differs', 'count.differs']);

/**
 * The findings by severity, the gravest first, then by kind: causes before symptoms, the most frequent first;
 * inside a kind as they came.
 */
export const groupFindings = (lines: readonly FindingLine[]): FindingGroup[] =>
  severities.flatMap((severity) => groupsOf(severity, lines));

/** How many findings have this severity. */
export const countOf = (lines: readonly FindingLine[], severity: Severity): number =>
  lines.filter((line) => line.severity === severity).length;

function groupsOf(severity: Severity, lines: readonly FindingLine[]): FindingGroup[] {
  const kinds = new Map<string, FindingLine[]>();
  for (const line of lines) {
    if (line.severity !== severity) continue;
    const kind = kinds.get(line.code);
    if (kind) kind.push(line);
    else kinds.set(line.code, [line]);
  }
  const of = countOf(lines, severity);
  let nth = 0;
  return [...kinds]
    .sort(
      ([codeA, a], [codeB, b]) =>
        Number(symptoms.has(codeA)) - Number(symptoms.has(codeB)) || b.length - a.length,
    )
    .map(([code, kind]) => {
      const keyOf = uniqueKeys();
      const findings = kind.map((line) => ({ key: keyOf(line), line, nth: ++nth, of }));
      return { key: `${severity} ${code}`, severity, code, findings };
    });
}

/** Two findings of one kind can stand in one cell; the second then gets its own key. */
function uniqueKeys(): (line: FindingLine) => string {
  const seen = new Map<string, number>();
  return ({ code, sheet, cell }) => {
    const key = `${code} ${sheet}!${cell}`;
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return times === 0 ? key : `${key} ${times}`;
  };
}
