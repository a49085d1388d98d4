import type { DistrictCalls } from '../../district/calls';
import { missingWords as words } from '../../words/districtSidebars';
import { sidebarWords } from '../../words/sidebars';
import { Button } from '../parts/Button';
import { Failure } from '../parts/Failure';
import { Page } from '../parts/Page';
import { Working } from '../parts/Working';
import type { Server } from '../server';
import { useAnswer } from '../useAnswer';
import { MissingResult } from './MissingResult';

/** "Ai chưa nộp": the wards whose figures the last consolidation lacks. */
export function MissingSidebar({ server }: { server: Server<DistrictCalls> }) {
  const list = useAnswer(server.listMissing);
  const askAgain = list.fault === null ? words.reload.again : sidebarWords.tryAgain;
  return (
    <Page
      footer={
        <Button look="second" busy={list.working} onPress={list.ask}>
          {list.working ? words.reload.working : askAgain}
        </Button>
      }
    >
      {list.working && !list.value && <Working text={words.reload.working} slow={words.slow} />}
      {list.fault !== null && <Failure {...words.failure} fault={list.fault} />}
      {list.value && <MissingResult key={list.round} report={list.value} />}
    </Page>
  );
}
