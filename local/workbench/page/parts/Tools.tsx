import type { Bench } from '../bench';
import { downloadPath } from '../server';
import type { State } from '../state';
import { words } from '../words';

/** What can be done beside the script's menus: take the file along, see mails and runs. */
export function Tools({ bench, state: { current, panel, mails } }: { bench: Bench; state: State }) {
  return (
    <div class="tools">
      {current && (
        <a class="plain-button" href={downloadPath(current.id)} download>
          {words.download}
        </a>
      )}
      <button
        type="button"
        class="plain-button"
        aria-expanded={panel === 'outbox'}
        onClick={() => void bench.togglePanel('outbox')}
      >
        {words.outbox}
        {mails.length > 0 && ` (${mails.length})`}
      </button>
      <button
        type="button"
        class="plain-button"
        aria-expanded={panel === 'log'}
        onClick={() => void bench.togglePanel('log')}
      >
        {words.log}
      </button>
    </div>
  );
}
