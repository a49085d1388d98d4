import { useState } from 'preact/hooks';
import type { DistrictCalls, OfficeLine, OfficeWard } from '../../../district/calls';
import { officeWords, officePanelWords as words } from '../../../words/districtOffice';
import { Button } from '../../parts/Button';
import { Failure } from '../../parts/Failure';
import { Headline } from '../../parts/Headline';
import { Page } from '../../parts/Page';
import { TextField } from '../../parts/TextField';
import type { Server } from '../../server';
import { useAct } from '../../useAct';
import { PiecesPage } from './PiecesPage';

interface SendBackPageProps {
  ward: OfficeWard;
  server: Server<DistrictCalls>;
  onBack(): void;
  onDone(): void;
}

/** The form in which a ward's figures are sent back with a reason. What is typed stays while sending fails. */
export function SendBackPage({ ward: { code, name }, server, onBack, onDone }: SendBackPageProps) {
  const [because, setBecause] = useState('');
  const [tried, setTried] = useState(false);
  const [line, setLine] = useState<OfficeLine | null>(null);
  const sending = useAct(server.sendBack, setLine);
  const isBlank = because.trim() === '';
  const press = (): void => {
    setTried(true);
    if (!isBlank) sending.start(code, because);
  };
  if (line !== null) {
    const pieces = { state: 'finished' as const, of: 1, lines: [line] };
    return <PiecesPage pieces={pieces} onStop={onBack} onRetry={onBack} onDone={onDone} />;
  }
  return (
    <Page
      footer={
        <Button look="second" onPress={onBack}>
          {words.back}
        </Button>
      }
    >
      <Headline>{words.sendBackAsk(name)}</Headline>
      <p>{words.sendBackRule}</p>
      <TextField
        long
        label={words.reason}
        value={because}
        onType={setBecause}
        problem={tried && isBlank ? officeWords.reasonNeeded : null}
      />
      {sending.fault !== null && <Failure {...words.failure} fault={sending.fault} />}
      <Button look="main" busy={sending.working} onPress={press}>
        {sending.working ? words.sending : words.sendBack}
      </Button>
    </Page>
  );
}
