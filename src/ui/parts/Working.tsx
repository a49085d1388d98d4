import { useWaited } from './useWaited';
import { WayOut } from './WayOut';

/** Seconds after which people are told why it takes long. */
const slowAfter = 10;

interface WorkingProps {
  text: string;
  slow: string;
  /** Leaves the waiting; offered after two seconds. */
  onLeave?(): void;
}

/** Says what goes on, with a moving bar; then the way out, and after ten seconds also why it takes long. */
export function Working({ text, slow, onLeave }: WorkingProps) {
  const long = useWaited() >= slowAfter;
  return (
    <>
      <div class="working" role="status">
        <p>{text}</p>
        <div class="bar" aria-hidden="true" />
        {long && <p>{slow}</p>}
      </div>
      {onLeave && <WayOut onLeave={onLeave} />}
    </>
  );
}
