import type { CheckReport } from '../../ward/calls';
import { findingsWords as words } from '../../words/wardSidebars';
import { Headline } from '../parts/Headline';

/** Nothing to mend or to look at again: what was checked, and the next step. */
export function CleanSummary({ report }: { report: CheckReport }) {
  const empty = report.cards === 0;
  return (
    <>
      {report.unit && <p class="unit">{report.unit}</p>}
      <Headline>{empty ? words.noCards : words.clean(report.cards)}</Headline>
      <p class="when">{words.checkedAt(report.checkedAt)}</p>
      <p>{empty ? words.noCardsNext : words.cleanNext}</p>
    </>
  );
}
