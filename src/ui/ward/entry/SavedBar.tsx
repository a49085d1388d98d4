import { entryWords as words } from '../../../words/entry';
import { Button } from '../../parts/Button';
import type { CardState } from './useCard';

/** What was saved last, with the way back; it stays until the next save or card, and makes room for what bars that one. */
export function SavedBar({ card: { saved, working, refusal, undo } }: { card: CardState }) {
  if (refusal !== null) {
    return (
      <div role="alert">
        {refusal.kind === 'mend' && <p class="notice error">{words.mend(refusal.problems.length)}</p>}
      </div>
    );
  }
  return (
    <div class="saved" role="status">
      {saved && <p>{saved.text}</p>}
      {saved?.undo && (
        <Button look="quiet" busy={working === 'undo'} onPress={undo}>
          {working === 'undo' ? words.undoing : words.undo}
        </Button>
      )}
    </div>
  );
}
