import type { DistrictCalls } from '../../../district/calls';
import { officePanelWords, remindPanelWords as words } from '../../../words/districtOffice';
import { sidebarWords } from '../../../words/sidebars';
import { Button } from '../../parts/Button';
import { Failure } from '../../parts/Failure';
import { Headline } from '../../parts/Headline';
import { Page } from '../../parts/Page';
import { Working } from '../../parts/Working';
import type { Server } from '../../server';
import { useAnswer } from '../../useAnswer';
import { RemindChoice } from './RemindChoice';

/** The reminders of today, before any of them is sent. */
export function RemindPage({ server, onDone }: { server: Server<DistrictCalls>; onDone(): void }) {
  const preview = useAnswer(server.previewReminders);
  const ready = preview.value?.state === 'ready' ? preview.value : null;
  if (ready !== null && ready.reminders.length > 0)
    return <RemindChoice preview={ready} server={server} onDone={onDone} />;
  return (
    <Page
      footer={
        <Button
          look={preview.working ? 'second' : 'main'}
          busy={preview.working}
          onPress={preview.fault === null ? onDone : preview.ask}
        >
          {preview.working
            ? words.working
            : preview.fault === null
              ? officePanelWords.toList
              : sidebarWords.tryAgain}
        </Button>
      }
    >
      {preview.working && <Working text={words.working} slow={officePanelWords.slow} onLeave={onDone} />}
      {preview.fault !== null && <Failure {...officePanelWords.notRead} fault={preview.fault} />}
      {preview.value !== null && (
        <Headline>
          {preview.value.state === 'unready' ? preview.value.why : officePanelWords.nothingToDo}
        </Headline>
      )}
    </Page>
  );
}
