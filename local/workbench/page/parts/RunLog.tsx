import type { Run } from '../../runs';
import type { Bench } from '../bench';
import { words } from '../words';
import { Panel } from './Panel';

/** What ran and for whom, how long it would take at Google, and which services it called how often. */
export function RunLog({ bench, runs }: { bench: Bench; runs: Run[] }) {
  return (
    <Panel title={words.log} closeLabel={words.closeLog} onClose={() => void bench.togglePanel('log')}>
      {runs.length === 0 ? (
        <p class="hint">{words.logEmpty}</p>
      ) : (
        // Scrolls by keyboard as well.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keyboard
        <ol class="panel-list" tabIndex={0} aria-label={words.log}>
          {runs.map((run) => (
            <RunItem key={run.number} run={run} />
          ))}
        </ol>
      )}
    </Panel>
  );
}

function RunItem({ run: { task, file, user, trigger, at, execution } }: { run: Run }) {
  const { ok, error, log, calls, modelledMs } = execution;
  return (
    <li class="panel-item">
      <h3>{titleOf(task, trigger)}</h3>
      <p>
        <b>{ok ? `✓ ${words.logDone}` : `✖ ${words.logFailed}`}</b> · {words.logTime}:{' '}
        {words.seconds(modelledMs)}
      </p>
      <dl>
        <dt>{words.logWhen}</dt>
        <dd>{words.moment(at)}</dd>
        <dt>{words.logWho}</dt>
        <dd>{user}</dd>
        <dt>{words.books}</dt>
        <dd>{file}</dd>
      </dl>
      {error && <code>{error}</code>}
      {log.length > 0 && <pre>{log.join('\n')}</pre>}
      <Calls calls={calls} />
    </li>
  );
}

function Calls({ calls }: { calls: Record<string, number> }) {
  const byCount = Object.entries(calls).sort(([, a], [, b]) => b - a);
  if (byCount.length === 0) return null;
  return (
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
  );
}

function titleOf(task: string, trigger: Run['trigger']): string {
  if (trigger === null) return task;
  const known: Record<string, string> = { onOpen: words.onOpen, onEdit: words.onEdit };
  return `${known[trigger] ?? task} (${words.logItself})`;
}
