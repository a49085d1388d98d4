import { sidebarWords } from '../../words/sidebars';
import { Button } from './Button';
import { useWaited } from './useWaited';

/** Seconds after which a wait needs a way out. */
const longWait = 2;

/** After two seconds: how long the wait is by now, which is not read out each second, and the way out of it. */
export function WayOut({ onLeave }: { onLeave(): void }) {
  const seconds = useWaited();
  if (seconds < longWait) return null;
  return (
    <div class="way-out">
      <p class="when" aria-hidden="true">
        {sidebarWords.waited(seconds)}
      </p>
      <Button look="second" onPress={onLeave}>
        {sidebarWords.leave}
      </Button>
    </div>
  );
}
