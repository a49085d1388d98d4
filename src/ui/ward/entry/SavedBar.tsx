import { entryWords as words } from '../../../words/entry';
import { Button } from '../../parts/Button';
import type { CardState } from './useCard';

/** What was saved last, with the way back; it stays until the next save. */
export function SavedBar({ card }: { card: CardState }) {
  const { saved, working } = card;
  return (
    <div class="saved" role="status">
      {saved && <p>{saved.text}</p>}
      {saved?.undo && (
        <Button look="quiet" busy={working === 'undo'} onPress={card.undo}>
          {working === 'undo' ? words.undoing : words.undo}
        </Button>
      )}
    </div>
  );
}
