import { useState } from 'preact/hooks';
import type { CheckReport, LayoutReport, WardCalls } from '../../ward/calls';
import { layoutWords } from '../../words/layout';
import { sidebarWords } from '../../words/sidebars';
import { findingsWords as words } from '../../words/wardSidebars';
import { Button } from '../parts/Button';
import { Failure } from '../parts/Failure';
import { LeftWaiting } from '../parts/LeftWaiting';
import { Page } from '../parts/Page';
import { WayOut } from '../parts/WayOut';
import { Working } from '../parts/Working';
import type { Server } from '../server';
import { useAct } from '../useAct';
import { useAnswer } from '../useAnswer';
import { CheckResult } from './CheckResult';
import { FirstRun } from './FirstSteps';
import { LayoutPage } from './layout/LayoutPage';
import { UndoBar } from './UndoBar';
import { useFindingWork } from './useFindingWork';

/** The list of what is to be mended in the ward's scorecards. Checks when it opens. */
export function FindingsSidebar({ server }: { server: Server<WardCalls> }) {
  const check = useAnswer(server.listFindings);
  const work = useFindingWork(server, check);
  const [firstRun, setFirstRun] = useState(false);
  const [again, setAgain] = useState<LayoutReport | null>(null);
  const opening = useAct(server.readLayouts, setAgain);
  const layout = again ?? check.value?.layout ?? null;
  const confirmed = (report: CheckReport): void => {
    setAgain(null);
    // Whoever only looks again at a column that vanished knows the way.
    setFirstRun(check.value?.layout?.lists.every(({ missing }) => missing.length === 0) ?? false);
    check.take(report);
  };
  const askAgain = check.fault === null ? words.check.again : sidebarWords.tryAgain;
  if (check.value && layout) {
    return <LayoutPage report={check.value} layout={layout} server={server} onConfirmed={confirmed} />;
  }
  return (
    <Page
      footer={
        <>
          <UndoBar work={work} />
          {check.working && check.value && <WayOut onLeave={check.leave} />}
          <Button look="second" busy={check.working} onPress={work.check}>
            {check.working ? words.check.working : askAgain}
          </Button>
        </>
      }
    >
      {check.working && !check.value && (
        <Working text={words.check.working} slow={words.slow} onLeave={check.leave} />
      )}
      {check.left && <LeftWaiting text={words.left} />}
      {check.fault !== null && <Failure {...words.failure} fault={check.fault} />}
      {check.value && (
        <FirstRun.Provider value={firstRun}>
          <CheckResult report={check.value} check={check} work={work} server={server} />
          <Button look="quiet" busy={opening.working} onPress={opening.start}>
            {opening.working ? layoutWords.opening : layoutWords.openAgain}
          </Button>
          {opening.fault !== null && <Failure {...words.failure} fault={opening.fault} />}
        </FirstRun.Provider>
      )}
    </Page>
  );
}
