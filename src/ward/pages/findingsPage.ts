import { countBySeverity, type Finding } from '../../domain/finding';
import type { Page } from '../../sheets/page';
import { severityNames } from '../../words/findings';
import { findingLine } from '../../words/lines';
import { wardWords } from '../../words/ward';
import { linkTo, type SheetIds } from './links';

/** The tab "Cần sửa": every finding with a link to its cell, errors first. */
export function findingsPage(findings: Finding[], ids: SheetIds): Page {
  const words = wardWords.findings;
  const { error, warning } = countBySeverity(findings);
  return {
    heading: words.heading,
    lines: [findings.length === 0 ? words.none : words.count(error, warning)],
    columns: [
      { heading: words.columns.severity, width: 130 },
      { heading: words.columns.sheet, width: 150 },
      { heading: words.columns.cell, width: 80 },
      { heading: words.columns.message, width: 460 },
      { heading: words.columns.fix, width: 360 },
    ],
    rows: findings.map((finding) => {
      const line = findingLine(finding);
      return [
        severityNames[line.severity],
        line.sheet,
        linkTo(ids, line.sheet, line.cell),
        line.message,
        line.fix,
      ];
    }),
    emphasised: [],
  };
}
