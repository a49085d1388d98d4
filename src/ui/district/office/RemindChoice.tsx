import { useState } from 'preact/hooks';
import type { DistrictCalls, Reminder, ReminderPreview } from '../../../district/calls';
import { officePanelWords, remindPanelWords as words } from '../../../words/districtOffice';
import { Button } from '../../parts/Button';
import { Headline } from '../../parts/Headline';
import { Mark } from '../../parts/Mark';
import { Page } from '../../parts/Page';
import { Paged } from '../../parts/Paged';
import type { Server } from '../../server';
import { CopyText } from './CopyText';
import { PiecesPage } from './PiecesPage';
import { ReminderItem } from './ReminderItem';
import { usePieces } from './usePieces';

interface RemindChoiceProps {
  preview: ReminderPreview;
  server: Server<DistrictCalls>;
  onDone(): void;
}

/** True where a letter may go to the ward today. */
export const mayGo = ({ email, today }: Reminder): boolean => email !== null && today === null;

/** Those whose letter is certainly due, as far as the quota reaches. */
const chosenAtFirst = ({ reminders, quota }: ReminderPreview): string[] => {
  let left = quota;
  return reminders.flatMap((one) => {
    if (!mayGo(one) || one.changed || one.takes > left) return [];
    left -= one.takes;
    return one.code;
  });
};

/** Whom to write to, each letter as it would go, and the same for a chat. */
export function RemindChoice({ preview, server, onDone }: RemindChoiceProps) {
  const { reminders, quota, everyone } = preview;
  const [codes, setCodes] = useState(() => chosenAtFirst(preview));
  const [tried, setTried] = useState(false);
  const { pieces, start, goOn, stop } = usePieces(server.sendReminders);
  const chosen = reminders.filter(({ code }) => codes.includes(code));
  const takes = chosen.reduce((sum, one) => sum + one.takes, 0);
  const problem = chosen.length === 0 ? words.none : takes > quota ? words.tooMany(quota) : null;
  const press = (): void => {
    setTried(true);
    if (problem === null) start(chosen.map(({ code }) => code));
  };
  const toggle = (code: string): void =>
    setCodes((now) => (now.includes(code) ? now.filter((one) => one !== code) : [...now, code]));
  if (pieces.state !== 'idle')
    return <PiecesPage pieces={pieces} onStop={stop} onRetry={goOn} onDone={onDone} />;
  return (
    <Page
      footer={
        <>
          {tried && problem !== null && (
            <div class="problem error" role="alert">
              <Mark kind="error" />
              <p>{problem}</p>
            </div>
          )}
          {reminders.some(mayGo) ? (
            <Button look="main" onPress={press}>
              {words.send(codes.length)}
            </Button>
          ) : (
            <Button look="main" onPress={onDone}>
              {officePanelWords.toList}
            </Button>
          )}
        </>
      }
    >
      <Headline>{words.title(reminders.length)}</Headline>
      <p>{words.quota(quota)}</p>
      <Paged
        items={reminders}
        of={officePanelWords.moreOf}
        show={(reminder) => (
          <ReminderItem
            key={reminder.code}
            reminder={reminder}
            chosen={codes.includes(reminder.code)}
            onToggle={() => toggle(reminder.code)}
          />
        )}
      />
      <CopyText label={words.zalo} text={everyone} copy={words.copyAll} />
      {reminders.some(mayGo) && (
        <Button look="second" onPress={onDone}>
          {officePanelWords.back}
        </Button>
      )}
    </Page>
  );
}
