import type { DistrictCalls } from '../../district/calls';
import { townWords as words } from '../../words/districtSidebars';
import { sidebarWords } from '../../words/sidebars';
import { Button } from '../parts/Button';
import { Failure } from '../parts/Failure';
import { Headline } from '../parts/Headline';
import { Page } from '../parts/Page';
import type { Server } from '../server';
import { TownDone } from './TownDone';
import { TownProgress } from './TownProgress';
import { useTown } from './useTown';

/** "Tổng hợp": reads the wards that changed, a few at a time, and says how far it is and what came of it. */
export function TownSidebar({ server }: { server: Server<DistrictCalls> }) {
  const { work, start, stop } = useTown(server);
  const isReading = work.state === 'reading' || work.state === 'stopping';
  return (
    <Page
      footer={
        isReading ? (
          <Button look="second" busy={work.state === 'stopping'} onPress={stop}>
            {work.state === 'stopping' ? words.stopping : words.stop}
          </Button>
        ) : (
          <Button look="main" onPress={start}>
            {againLabel(work)}
          </Button>
        )
      }
    >
      {isReading && <TownProgress done={work.done} left={work.left} />}
      {work.state === 'stopped' && (
        <>
          <Headline>{words.stopped}</Headline>
          <p>{words.stoppedNext(work.done.length)}</p>
        </>
      )}
      {work.state === 'unready' && <Headline>{work.why}</Headline>}
      {work.state === 'failed' && <Failure {...words.failure} fault={work.fault} />}
      {work.state === 'written' && <TownDone town={work.town} read={work.done.length} />}
    </Page>
  );
}

function againLabel(work: ReturnType<typeof useTown>['work']): string {
  if (work.state === 'failed') return sidebarWords.tryAgain;
  if (work.state === 'stopped') return words.goOn;
  return work.state === 'written' && work.town.failed.length > 0 ? words.retryFailed : words.again;
}
