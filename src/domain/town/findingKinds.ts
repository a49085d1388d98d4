import { type FindingCode, findingCodes, type Severity, severityOf } from '../finding';
import type { WardEntry } from './townReport';

/** One kind of finding over all wards. */
export interface KindInTown {
  code: FindingCode;
  severity: Severity;
  count: number;
  /** The wards that have it, in the order of the list. */
  wards: { name: string; count: number }[];
}

const gravity: readonly Severity[] = ['error', 'warning', 'info'];

/** Everything found in the workbooks that were read: the gravest kinds first, then the most frequent. */
export function kindsInTown(wards: readonly WardEntry[]): KindInTown[] {
  const kinds = findingCodes.map((code): KindInTown => {
    const having = wards.flatMap(({ unit: { name }, returns }) => {
      const count = returns.reduce((sum, { findingKinds }) => sum + (findingKinds[code] ?? 0), 0);
      return count === 0 ? [] : [{ name, count }];
    });
    const count = having.reduce((sum, ward) => sum + ward.count, 0);
    return { code, severity: severityOf({ code }), count, wards: having };
  });
  return kinds
    .filter(({ count }) => count > 0)
    .sort((a, b) => gravity.indexOf(a.severity) - gravity.indexOf(b.severity) || b.count - a.count);
}
