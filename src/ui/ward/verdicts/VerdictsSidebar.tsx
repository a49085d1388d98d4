import type { WardCalls } from '../../../ward/calls';
import { sidebarWords } from '../../../words/sidebars';
import { verdictsPanelWords as words } from '../../../words/verdictsPanel';
import { Button } from '../../parts/Button';
import { Failure } from '../../parts/Failure';
import { LeftWaiting } from '../../parts/LeftWaiting';
import { Page } from '../../parts/Page';
import { WayOut } from '../../parts/WayOut';
import { Working } from '../../parts/Working';
import type { Server } from '../../server';
import { useAnswer } from '../../useAnswer';
import { VerdictsResult } from './VerdictsResult';

/** What judging all scorecards came to. Judges when it opens. */
export function VerdictsSidebar({ server }: { server: Server<WardCalls> }) {
  const judging = useAnswer(server.listVerdicts);
  const { working, value: report } = judging;
  return (
    <Page
      footer={
        <>
          {working && report && <WayOut onLeave={judging.leave} />}
          <Button look="second" busy={working} onPress={judging.ask}>
            {working ? words.working : judging.fault === null ? words.again : sidebarWords.tryAgain}
          </Button>
        </>
      }
    >
      {working && !report && <Working text={words.working} slow={words.slow} onLeave={judging.leave} />}
      {judging.left && <LeftWaiting text={words.left} />}
      {judging.fault !== null && <Failure {...words.failure} fault={judging.fault} />}
      {report && <VerdictsResult key={judging.round} report={report} server={server} />}
    </Page>
  );
}
