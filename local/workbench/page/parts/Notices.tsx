import type { Bench } from '../bench';
import type { Notice } from '../state';
import { words } from '../words';

/** Passing notices at the lower corner, as Sheets shows toasts. */
export function Notices({ bench, notices }: { bench: Bench; notices: Notice[] }) {
  return (
    <div class="notices" role="status">
      {notices.map(({ key, title, message }) => (
        <div class="notice" key={key}>
          <div>
            {title && <b>{title}</b>}
            <p>{message}</p>
          </div>
          <button
            type="button"
            class="icon-button"
            aria-label={words.dismiss}
            title={words.dismiss}
            onClick={() => bench.notices.dismiss(key)}
          >
            ✕
          </button>
        </div>
      ))}
    </div>
  );
}
