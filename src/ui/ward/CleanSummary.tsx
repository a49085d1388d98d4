import type { CheckReport, WardCalls } from '../../ward/calls';
import { findingsWords as words } from '../../words/wardSidebars';
import { Headline } from '../parts/Headline';
import type { Server } from '../server';
import { SubmitButton } from './SubmitButton';

/** Nothing to mend or to look at again: what was checked, and the next step. */
export function CleanSummary({ report, server }: { report: CheckReport; server: Server<WardCalls> }) {
  const empty = report.cards === 0;
  return (
    <>
      {report.unit && <p class="unit">{report.unit}</p>}
      <Headline>{empty ? words.noCards : words.clean(report.cards)}</Headline>
      <p class="when">{words.checkedAt(report.checkedAt)}</p>
      <p>{empty ? words.noCardsNext : words.cleanNext}</p>
      {!empty && <SubmitButton look="main" server={server} />}
    </>
  );
}
