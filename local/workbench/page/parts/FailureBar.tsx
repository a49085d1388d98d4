import type { Bench } from '../bench';
import type { Failure } from '../state';
import { words } from '../words';

/** What did not work, what to do, and the program's own words for whoever looks after the machine. */
export function FailureBar({ bench, failure }: { bench: Bench; failure: Failure | null }) {
  if (!failure) return null;
  const close = () => bench.store.set({ failure: null });
  const again = () => {
    close();
    failure.retry?.();
  };
  return (
    <div class="failure" role="alert">
      <div class="failure-words">
        <p>
          <b>✖ {failure.fact}</b> {failure.step}
        </p>
        {failure.details && (
          <details>
            <summary>{words.details}</summary>
            <code>{failure.details}</code>
          </details>
        )}
      </div>
      {failure.retry && (
        <button type="button" class="primary-button" onClick={again}>
          {words.retry}
        </button>
      )}
      <button
        type="button"
        class="icon-button"
        aria-label={words.dismiss}
        title={words.dismiss}
        onClick={close}
      >
        ✕
      </button>
    </div>
  );
}
