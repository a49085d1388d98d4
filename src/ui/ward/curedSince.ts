import type { CheckReport } from '../../ward/calls';
import { groupFindings } from './findingGroups';

/** Keys of what was to be mended or looked at again. */
const keysOf = ({ findings }: CheckReport): string[] =>
  groupFindings(findings)
    .filter(({ severity }) => severity !== 'info')
    .flatMap((group) => group.findings.map(({ key }) => key));

/** How many places of the check before are gone, and how many there are now; places left as they are count as neither. */
export function curedSince(before: CheckReport, report: CheckReport): { cured: number; left: number } {
  const now = keysOf(report);
  const still = new Set(now);
  const kept = new Set(keysOf({ ...report, findings: report.kept }));
  const cured = keysOf(before).filter((key) => !still.has(key) && !kept.has(key)).length;
  return { cured, left: now.length };
}
