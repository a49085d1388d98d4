import type { DistrictCalls } from '../../../district/calls';
import { copiesPanelWords as words } from '../../../words/districtSeen';
import { sidebarWords } from '../../../words/sidebars';
import { Button } from '../../parts/Button';
import { Failure } from '../../parts/Failure';
import { Headline } from '../../parts/Headline';
import { Page } from '../../parts/Page';
import { Working } from '../../parts/Working';
import type { Server } from '../../server';
import { useAnswer } from '../../useAnswer';
import { CopyChoice } from './CopyChoice';

/** "Khôi phục bản trước": the copies of the master's tables, one of which is chosen and written again. */
export function CopiesSidebar({ server }: { server: Server<DistrictCalls> }) {
  const { working, fault, value, round, ask } = useAnswer(server.listCopies);
  if (fault === null && value !== null && value.length > 0)
    return <CopyChoice key={round} copies={value} server={server} onAgain={ask} />;
  return (
    <Page
      footer={
        fault !== null && (
          <Button look="second" busy={working} onPress={ask}>
            {working ? words.reading : sidebarWords.tryAgain}
          </Button>
        )
      }
    >
      {working && <Working text={words.reading} slow={words.slow} />}
      {fault !== null && <Failure {...words.failure} fault={fault} />}
      {value !== null && (
        <>
          <Headline>{words.none}</Headline>
          <p>{words.noneNext}</p>
        </>
      )}
    </Page>
  );
}
