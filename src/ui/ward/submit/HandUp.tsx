import { useState } from 'preact/hooks';
import type { SubmitResult } from '../../../ward/calls';
import { submitPanelWords as words } from '../../../words/wardSidebars';
import { Button } from '../../parts/Button';
import { Failure } from '../../parts/Failure';
import { Headline } from '../../parts/Headline';
import { LeftWaiting } from '../../parts/LeftWaiting';
import { TextField } from '../../parts/TextField';
import { WayOut } from '../../parts/WayOut';
import { useAct } from '../../useAct';
import type { SubmitPanelProps } from './SubmitPanel';

/** The figures about to be handed up, who does it, and why where something is left to mend. */
export function HandUp({ report, server, onDone, year }: SubmitPanelProps & { year: number }) {
  const { errors, warnings, unit, figures, cards } = report;
  const [despite, setDespite] = useState(false);
  const opening = useAct(server.showFindings, () => {});
  const asking = errors > 0 && !despite;
  return (
    <>
      <Headline>{asking ? words.errors(errors) : words.ask(year, unit)}</Headline>
      {asking && <p>{words.errorsRule}</p>}
      {asking && (
        <Button look="main" busy={opening.working} onPress={opening.start}>
          {opening.working ? words.opening : words.toFindings}
        </Button>
      )}
      {opening.fault !== null && <Failure {...words.failure} fault={opening.fault} />}
      {asking && (
        <Button look="quiet" onPress={() => setDespite(true)}>
          {words.despite}
        </Button>
      )}
      {!asking && (
        <>
          <ul class="figures">
            {figures.map(({ title, text }) => (
              <li key={title}>
                <strong>{title}:</strong> {text}
              </li>
            ))}
          </ul>
          {errors + warnings > 0 && <p>{words.left(errors, warnings)}</p>}
          <Signing
            cards={cards}
            person={report.person ?? ''}
            reasonNeeded={errors > 0}
            send={server.submitReturn}
            onDone={onDone}
          />
        </>
      )}
    </>
  );
}

interface SigningProps {
  cards: number;
  person: string;
  reasonNeeded: boolean;
  send(person: string, despite: string): Promise<SubmitResult>;
  onDone(): void;
}

/** What is typed stays while the sending fails. */
function Signing({ cards, person: known, reasonNeeded, send, onDone }: SigningProps) {
  const [person, setPerson] = useState(known);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const sending = useAct(send, (result) => (result.outcome === 'done' ? onDone() : setRefusal(result.why)));
  const missing = person.trim() === '' || (reasonNeeded && reason.trim() === '');
  const press = (): void => {
    setTried(true);
    setRefusal(null);
    if (!missing) sending.start(person, reason);
  };
  const problem = (text: string, sentence: string) => (tried && text.trim() === '' ? sentence : null);
  return (
    <>
      {reasonNeeded && (
        <TextField
          long
          label={words.reason}
          value={reason}
          onType={setReason}
          problem={problem(reason, words.reasonNeeded)}
        />
      )}
      <TextField
        label={words.person}
        value={person}
        onType={setPerson}
        problem={problem(person, words.personNeeded)}
      />
      <Button look="main" busy={sending.working} onPress={press}>
        {sending.working ? words.sending : words.send(cards)}
      </Button>
      {sending.working ? (
        <WayOut onLeave={sending.leave} />
      ) : (
        <Button look="second" onPress={() => google.script.host.close()}>
          {words.back}
        </Button>
      )}
      {sending.left && <LeftWaiting text={words.leftSending} />}
      {refusal !== null && (
        <p class="key" role="alert">
          {refusal}
        </p>
      )}
      {sending.fault !== null && <Failure {...words.notSent} fault={sending.fault} />}
      <p>{words.whatHappens}</p>
      <p>{words.noNames}</p>
    </>
  );
}
