import { findingsWords as words } from '../../words/wardSidebars';
import { Button } from '../parts/Button';
import type { Opened } from './useOpened';

/** "‹ Chỗ trước" and "Chỗ sau ›", each only where there is such a place. */
export function Steps({ opened: { previous, next, openFinding } }: { opened: Opened }) {
  return (
    <div class="steps">
      {previous && (
        <Button look="quiet" onPress={() => openFinding(previous)}>
          ‹ {words.previous}
        </Button>
      )}
      {next && (
        <Button look="quiet" onPress={() => openFinding(next)}>
          {words.next} ›
        </Button>
      )}
    </div>
  );
}
