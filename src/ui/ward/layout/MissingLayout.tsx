import type { MissingLine } from '../../../ward/calls';
import { layoutWords as words } from '../../../words/layout';
import { Button } from '../../parts/Button';

interface MissingLayoutProps {
  missing: MissingLine;
  taken: boolean;
  onTake(key: string): void;
}

/** A column that was there and is gone, with the one most like it. */
export function MissingLayout({
  missing: { letter, heading, says, nearest },
  taken,
  onTake,
}: MissingLayoutProps) {
  return (
    <div class="notice">
      <p class="key">{words.gone(heading, letter, says)}</p>
      {nearest === null ? (
        <p>{words.chooseBelow(says)}</p>
      ) : taken ? (
        <p role="status">{words.taken(nearest.letter, nearest.heading)}</p>
      ) : (
        <Button look="second" onPress={() => onTake(nearest.key)}>
          {words.take(nearest.letter, nearest.heading)}
        </Button>
      )}
    </div>
  );
}
