import type { OfficeLine } from '../../../district/calls';
import { officePanelWords as words } from '../../../words/districtOffice';
import { sidebarWords } from '../../../words/sidebars';
import { Button } from '../../parts/Button';
import { Failure } from '../../parts/Failure';
import { Headline } from '../../parts/Headline';
import { Page } from '../../parts/Page';
import { Paged } from '../../parts/Paged';
import type { Pieces } from './usePieces';

interface PiecesPageProps {
  pieces: Exclude<Pieces, { state: 'idle' }>;
  onStop(): void;
  onRetry(): void;
  onDone(): void;
}

/** Work on many wards: how far it is, then what became of each, those not done first. */
export function PiecesPage({ pieces, onStop, onRetry, onDone }: PiecesPageProps) {
  const { state, lines, of } = pieces;
  const done = lines.filter((line) => line.done);
  const isWorking = state === 'working' || state === 'stopping';
  return (
    <Page
      footer={
        isWorking ? (
          <Button look="second" busy={state === 'stopping'} onPress={onStop}>
            {state === 'stopping' ? words.stopping : words.stop}
          </Button>
        ) : (
          <Button look="main" onPress={state === 'failed' ? onRetry : onDone}>
            {state === 'failed' ? sidebarWords.tryAgain : words.toList}
          </Button>
        )
      }
    >
      {isWorking ? (
        <div role="status">
          <p class="key">{words.progress(lines.length, of)}</p>
          <progress max={of} value={lines.length} aria-label={words.progress(lines.length, of)} />
        </div>
      ) : (
        <>
          {state === 'failed' ? (
            <Failure {...words.failure} fault={pieces.fault} />
          ) : (
            <Headline>{words.finished(done.length, of)}</Headline>
          )}
          {state === 'stopped' && <p>{words.stopped}</p>}
          <Lines lines={lines} />
        </>
      )}
    </Page>
  );
}

function Lines({ lines }: { lines: OfficeLine[] }) {
  const failed = lines.filter(({ done }) => !done);
  const inOrder = [...failed, ...lines.filter(({ done }) => done)];
  return (
    <>
      {failed.length > 0 && <h2>{words.notDone(failed.length)}</h2>}
      <Paged
        items={inOrder}
        of={words.moreOf}
        show={({ code, name, text, fix }) => (
          <li class="ward" key={code}>
            <h3>{name}</h3>
            <p>{text}</p>
            {fix !== '' && (
              <p>
                <strong>{words.fix}:</strong> {fix}
              </p>
            )}
          </li>
        )}
      />
    </>
  );
}
