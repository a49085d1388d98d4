import type { DistrictCalls, OfficeWard } from '../../../district/calls';
import { officePanelWords as words } from '../../../words/districtOffice';
import { Button } from '../../parts/Button';
import { Headline } from '../../parts/Headline';
import { Page } from '../../parts/Page';
import type { Server } from '../../server';
import { PiecesPage } from './PiecesPage';
import { usePieces } from './usePieces';

interface ReceivePageProps {
  wards: OfficeWard[];
  server: Server<DistrictCalls>;
  onBack(): void;
  onDone(): void;
}

/** Names the wards whose figures would be taken and locked, and does it. */
export function ReceivePage({ wards, server, onBack, onDone }: ReceivePageProps) {
  const { pieces, start, goOn, stop } = usePieces(server.receiveReturns);
  const receive = (): void => start(wards.map(({ code }) => code));
  if (pieces.state !== 'idle')
    return <PiecesPage pieces={pieces} onStop={stop} onRetry={goOn} onDone={onDone} />;
  return (
    <Page
      footer={
        <Button look="second" onPress={onBack}>
          {words.back}
        </Button>
      }
    >
      <Headline>{words.receiveAsk(wards.length)}</Headline>
      <p>{words.receiveRule}</p>
      <Button look="main" onPress={receive}>
        {words.receive(wards.length)}
      </Button>
      <ul class="plain">
        {wards.map(({ code, name }) => (
          <li key={code}>{name}</li>
        ))}
      </ul>
    </Page>
  );
}
