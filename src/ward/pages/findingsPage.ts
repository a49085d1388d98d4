import { type Finding, severityOf } from '../../domain/finding';
import type { Page } from '../../sheets/page';
import { severityNames } from '../../words/findings';
import { findingLine } from '../../words/lines';
import { wardWords } from '../../words/ward';
import { linkTo, type SheetIds } from './links';

/** The tab "Cần sửa": every finding with a link to its cell, errors first. */
export function findingsPage(findings: Finding[], ids: SheetIds): Page {
  const words = wardWords.findings;
  const errors = findings.filter((finding) => severityOf(finding) === 'error').length;
  const warnings = findings.filter((finding) => severityOf(finding) === 'warning').length;
  return {
    heading: words.heading,
    lines: [findings.length === 0 ? words.none : words.count(errors, warnings)],
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
