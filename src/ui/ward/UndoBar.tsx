import { workWords as words } from '../../words/findingWork';
import { Button } from '../parts/Button';
import { WayOut } from '../parts/WayOut';
import type { FindingWork } from './useFindingWork';

/** What was done last, with the way back; it stays until the next thing is done. */
export function UndoBar({ work: { busy, done, failed, leave, undo } }: { work: FindingWork }) {
  return (
    <div class="undo">
      <div role="status">
        {busy && <p>{words.working}</p>}
        {failed && <p>{failed}</p>}
        {done && <p>{done.text}</p>}
      </div>
      {busy && <WayOut onLeave={leave} />}
      {done && done.undo > 0 && (
        <Button look="second" onPress={undo}>
          {words.undo(done.undo)}
        </Button>
      )}
    </div>
  );
}
