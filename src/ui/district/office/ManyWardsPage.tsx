import type { OfficeLine, OfficeWard } from '../../../district/calls';
import { officePanelWords as words } from '../../../words/districtOffice';
import { Button } from '../../parts/Button';
import { Headline } from '../../parts/Headline';
import { Page } from '../../parts/Page';
import { PiecesPage } from './PiecesPage';
import { usePieces } from './usePieces';

interface ManyWardsPageProps {
  wards: OfficeWard[];
  /** The question, what follows from a yes, and the button that says it. */
  ask(count: number): string;
  rule: string;
  act(count: number): string;
  work(codes: string[]): Promise<OfficeLine[]>;
  onBack(): void;
  onDone(): void;
}

/** Names the wards that something would be done to, and does it. */
export function ManyWardsPage({ wards, ask, rule, act, work, onBack, onDone }: ManyWardsPageProps) {
  const { pieces, start, goOn, stop } = usePieces(work);
  const begin = (): void => start(wards.map(({ code }) => code));
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
      <Headline>{ask(wards.length)}</Headline>
      <p>{rule}</p>
      <Button look="main" onPress={begin}>
        {act(wards.length)}
      </Button>
      <ul class="plain">
        {wards.map(({ code, name }) => (
          <li key={code}>{name}</li>
        ))}
      </ul>
    </Page>
  );
}
