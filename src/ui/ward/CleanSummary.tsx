import type { CheckReport, WardCalls } from '../../ward/calls';
import { findingsWords as words } from '../../words/wardSidebars';
import { Button } from '../parts/Button';
import { Failure } from '../parts/Failure';
import { Headline } from '../parts/Headline';
import type { Server } from '../server';
import { useAct } from '../useAct';

/** Nothing to mend or to look at again: what was checked, and the next step. */
export function CleanSummary({ report, server }: { report: CheckReport; server: Server<WardCalls> }) {
  const opening = useAct(server.showSubmit, () => {});
  const empty = report.cards === 0;
  return (
    <>
      {report.unit && <p class="unit">{report.unit}</p>}
      <Headline>{empty ? words.noCards : words.clean(report.cards)}</Headline>
      <p class="when">{words.checkedAt(report.checkedAt)}</p>
      <p>{empty ? words.noCardsNext : words.cleanNext}</p>
      {!empty && (
        <Button look="main" busy={opening.working} onPress={opening.start}>
          {opening.working ? words.opening : words.submit}
        </Button>
      )}
      {opening.fault !== null && <Failure {...words.notOpened} fault={opening.fault} />}
    </>
  );
}
