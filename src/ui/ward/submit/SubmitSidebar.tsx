import type { WardCalls } from '../../../ward/calls';
import { sidebarWords } from '../../../words/sidebars';
import { submitPanelWords as words } from '../../../words/wardSidebars';
import { Button } from '../../parts/Button';
import { Failure } from '../../parts/Failure';
import { LeftWaiting } from '../../parts/LeftWaiting';
import { Page } from '../../parts/Page';
import { Working } from '../../parts/Working';
import type { Server } from '../../server';
import { useAnswer } from '../../useAnswer';
import { SubmitPanel } from './SubmitPanel';

/** Handing up the ward's figures, and what became of those handed up. */
export function SubmitSidebar({ server }: { server: Server<WardCalls> }) {
  const reading = useAnswer(server.readSubmission);
  const { value: report } = reading;
  return (
    <Page
      footer={
        <Button look="second" busy={reading.working} onPress={reading.ask}>
          {reading.working ? words.working : reading.fault === null ? words.again : sidebarWords.tryAgain}
        </Button>
      }
    >
      {reading.working && report === null && (
        <Working text={words.working} slow={words.slow} onLeave={reading.leave} />
      )}
      {reading.left && <LeftWaiting text={words.leftReading} />}
      {reading.fault !== null && <Failure {...words.failure} fault={reading.fault} />}
      {report !== null && <SubmitPanel report={report} server={server} onDone={reading.ask} />}
    </Page>
  );
}
