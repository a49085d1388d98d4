import { useState } from 'preact/hooks';
import type { ReturnStamp } from '../../../ward/calls';
import { submitPanelWords as words } from '../../../words/wardSidebars';
import { Button } from '../../parts/Button';
import { Failure } from '../../parts/Failure';
import { Headline } from '../../parts/Headline';
import { LeftWaiting } from '../../parts/LeftWaiting';
import { WayOut } from '../../parts/WayOut';
import { useAct } from '../../useAct';
import type { SubmitPanelProps } from './SubmitPanel';

/** Figures that were handed up: by whom and when, what was edited since, and the way back while there is one. */
export function HandedUp({ report, server, onDone, stamp }: SubmitPanelProps & { stamp: ReturnStamp }) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const withdrawing = useAct(server.withdrawReturn, (result) =>
    result.outcome === 'done' ? onDone() : setRefusal(result.why),
  );
  const received = report.state === 'received';
  const changed = report.changes.length > 0;
  return (
    <>
      <Headline>{received ? words.received : words.submitted(stamp.year)}</Headline>
      <p>{words.stamp(stamp.by, stamp.at)}</p>
      {changed && (
        <section class="notice">
          <p class="key">{words.changed}</p>
          <ul class="plain">
            {report.changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
          {!received && <p>{words.changedRule}</p>}
        </section>
      )}
      {received ? (
        <p>{words.receivedNext}</p>
      ) : (
        <Button look={changed ? 'main' : 'second'} busy={withdrawing.working} onPress={withdrawing.start}>
          {withdrawing.working ? words.withdrawing : words.withdraw}
        </Button>
      )}
      {withdrawing.working && <WayOut onLeave={withdrawing.leave} />}
      {withdrawing.left && <LeftWaiting text={words.leftWithdrawing} />}
      {refusal !== null && (
        <p class="key" role="alert">
          {refusal}
        </p>
      )}
      {withdrawing.fault !== null && <Failure {...words.notWithdrawn} fault={withdrawing.fault} />}
    </>
  );
}
