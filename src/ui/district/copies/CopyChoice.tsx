import { useState } from 'preact/hooks';
import type { CopyLine, DistrictCalls, RestoreAnswer } from '../../../district/calls';
import { copiesPanelWords as words } from '../../../words/districtSeen';
import { sidebarWords } from '../../../words/sidebars';
import { Button } from '../../parts/Button';
import { Failure } from '../../parts/Failure';
import { Headline } from '../../parts/Headline';
import { Page } from '../../parts/Page';
import { Working } from '../../parts/Working';
import type { Server } from '../../server';
import { useAct } from '../../useAct';

interface CopyChoiceProps {
  copies: CopyLine[];
  server: Server<DistrictCalls>;
  /** Lists the copies anew. */
  onAgain(): void;
}

/** The copies, of which one is chosen; then what came of bringing it back. */
export function CopyChoice({ copies, server, onAgain }: CopyChoiceProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [isBare, setBare] = useState(false);
  const [answer, setAnswer] = useState<RestoreAnswer | null>(null);
  const { working, fault, start } = useAct(server.restoreCopy, setAnswer);
  if (answer !== null) return <Restored answer={answer} onAgain={onAgain} />;
  const restore = () => (chosen === null ? setBare(true) : start(chosen));
  return (
    <Page
      footer={
        <Button look="main" busy={working} onPress={restore}>
          {working ? words.restoring : fault === null ? words.restore : sidebarWords.tryAgain}
        </Button>
      }
    >
      {fault !== null ? (
        <Failure {...words.failure} fault={fault} />
      ) : (
        <Headline>{words.count(copies.length)}</Headline>
      )}
      <p>{words.choose}</p>
      <fieldset class="copies" aria-label={words.legend}>
        {copies.map(({ at, when, by, what }, index) => (
          <label key={at}>
            <input type="radio" name="copy" checked={chosen === at} onChange={() => setChosen(at)} />
            <span>
              <strong>{when}</strong>
              {index === 0 && <span>{words.newest}. </span>}
              {what}.<span class="account">{by}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <p role="status">{isBare && chosen === null ? words.nothingChosen : ''}</p>
      {working && <Working text={words.restoring} slow={words.slow} />}
    </Page>
  );
}

function Restored({ answer, onAgain }: { answer: RestoreAnswer; onAgain(): void }) {
  return (
    <Page
      footer={
        <Button look="second" onPress={onAgain}>
          {words.again}
        </Button>
      }
    >
      <Headline>{answer.state === 'restored' ? words.restored(answer.when) : words.failure.title}</Headline>
      <p>{answer.state === 'restored' ? words.restoredNext : answer.why}</p>
    </Page>
  );
}
