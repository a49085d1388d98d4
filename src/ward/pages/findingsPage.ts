import type { Page } from '../../sheets/page';
import { severityNames } from '../../words/findings';
import { wardWords } from '../../words/ward';
import type { FindingLine } from '../calls';
import { severitiesOf } from '../tally';
import { linkTo, type SheetIds } from './links';

/** The tab "Cần sửa": every finding with a link to its cell, errors first; `kept` were left as they are. */
export function findingsPage(lines: FindingLine[], kept: number, ids: SheetIds): Page {
  const words = wardWords.findings;
  const { error, warning } = severitiesOf(lines);
  return {
    heading: words.heading,
    lines: [
      lines.length === 0 ? words.none : words.count(error, warning),
      ...(kept === 0 ? [] : [words.kept(kept)]),
    ],
    columns: [
      { heading: words.columns.severity, width: 140 },
      { heading: words.columns.sheet, width: 140 },
      { heading: words.columns.cell, width: 80 },
      { heading: words.columns.message, width: 420 },
      { heading: words.columns.fix, width: 420 },
    ],
    rows: lines.map((line) => [
      severityNames[line.severity],
      line.sheet,
      linkTo(ids, line.sheet, line.cell),
      line.message,
      line.fix,
    ]),
    emphasised: [],
  };
}
