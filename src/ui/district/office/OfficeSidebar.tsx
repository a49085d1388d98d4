import { useState } from 'preact/hooks';
import type { DistrictCalls, OfficeWard } from '../../../district/calls';
import { officePanelWords as words } from '../../../words/districtOffice';
import { sidebarWords } from '../../../words/sidebars';
import { Button } from '../../parts/Button';
import { Failure } from '../../parts/Failure';
import { Headline } from '../../parts/Headline';
import { Page } from '../../parts/Page';
import { Working } from '../../parts/Working';
import type { Server } from '../../server';
import { useAnswer } from '../../useAnswer';
import { ManyWardsPage } from './ManyWardsPage';
import { OfficeList } from './OfficeList';
import { RemindPage } from './RemindPage';
import { SendBackPage } from './SendBackPage';

/** Which page of the sidebar is open. */
export type OfficeStep =
  | { page: 'list' }
  | { page: 'receive' }
  | { page: 'openRound' }
  | { page: 'sendBack'; ward: OfficeWard }
  | { page: 'remind' };

/** "Nhận và nhắc": takes what wards handed up, sends it back, and reminds those that are late. */
export function OfficeSidebar({ server }: { server: Server<DistrictCalls> }) {
  const list = useAnswer(server.readOffice);
  const [step, setStep] = useState<OfficeStep>({ page: 'list' });
  const report = list.value?.state === 'ready' ? list.value : null;
  const toList = (): void => {
    setStep({ page: 'list' });
    list.ask();
  };
  const back = (): void => setStep({ page: 'list' });
  if (report !== null && list.fault === null) {
    if (step.page === 'receive')
      return (
        <ManyWardsPage
          wards={report.wards.filter(({ canReceive }) => canReceive)}
          ask={words.receiveAsk}
          rule={words.receiveRule}
          act={words.receive}
          work={server.receiveReturns}
          onBack={back}
          onDone={toList}
        />
      );
    if (step.page === 'openRound')
      return (
        <ManyWardsPage
          wards={report.wards.filter(({ canOpen }) => canOpen)}
          ask={words.openRoundAsk}
          rule={words.openRoundRule}
          act={words.openRound}
          work={server.openRound}
          onBack={back}
          onDone={toList}
        />
      );
    if (step.page === 'sendBack')
      return <SendBackPage ward={step.ward} server={server} onBack={back} onDone={toList} />;
    if (step.page === 'remind') return <RemindPage server={server} onDone={toList} />;
    if (!list.working) return <OfficeList report={report} onStep={setStep} onAgain={list.ask} />;
  }
  return (
    <Page
      footer={
        <Button look={list.fault === null ? 'second' : 'main'} busy={list.working} onPress={list.ask}>
          {list.working ? words.working : list.fault === null ? words.again : sidebarWords.tryAgain}
        </Button>
      }
    >
      {list.working && <Working text={words.working} slow={words.slow} onLeave={list.leave} />}
      {list.value?.state === 'unready' && !list.working && <Headline>{list.value.why}</Headline>}
      {list.fault !== null && <Failure {...words.notRead} fault={list.fault} />}
    </Page>
  );
}
