import type { Bench } from '../bench';
import type { LogEntry } from '../state';
import { words } from '../words';

/** What ran, how long it would take at Google, and which services it called how often. */
export function RunLog({ bench, log }: { bench: Bench; log: LogEntry[] }) {
  return (
    <aside class="log" aria-label={words.log}>
      <div class="pane-head">
        <h2>{words.log}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={words.closeLog}
          title={words.closeLog}
          onClick={() => bench.store.set({ isLogOpen: false })}
        >
          ✕
        </button>
      </div>
      {log.length === 0 ? (
        <p class="hint">{words.logEmpty}</p>
      ) : (
        <ol>
          {log.map((entry) => (
            <Run key={entry.key} entry={entry} />
          ))}
        </ol>
      )}
    </aside>
  );
}

function Run({ entry: { task, execution } }: { entry: LogEntry }) {
  const { ok, error, log, calls, modelledMs } = execution;
  const byCount = Object.entries(calls).sort(([, a], [, b]) => b - a);
  return (
    <li class="run">
      <h3>{task}</h3>
      <p>
        <b>{ok ? `✓ ${words.logDone}` : `✖ ${words.logFailed}`}</b> · {words.logTime}:{' '}
        {words.seconds(modelledMs)}
      </p>
      {error && <code>{error}</code>}
      {log.length > 0 && <pre>{log.join('\n')}</pre>}
      {byCount.length > 0 && (
        <details>
          <summary>
            {words.logCalls}: {byCount.reduce((sum, [, count]) => sum + count, 0)}
          </summary>
          <table>
            <tbody>
              {byCount.map(([service, count]) => (
                <tr key={service}>
                  <td>{service}</td>
                  <td class="count">{count}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </li>
  );
}
