import type { StepLine } from '../../district/calls';
import { townWords as words } from '../../words/districtSidebars';
import { Working } from '../parts/Working';

/** As many of the names last read as fit under the bar. */
const namesShown = 5;

/** How many workbooks are read, which were the last ones, and which could not be read. */
export function TownProgress({ done, left }: { done: StepLine[]; left: number | null }) {
  if (left === null) return <Working text={words.looking} slow={words.slow} />;
  const of = done.length + left;
  const failed = done.filter((line) => line.failed !== null);
  return (
    <>
      <div role="status">
        <p class="key">{words.read(done.length, of)}</p>
        <progress max={of} value={done.length} aria-label={words.read(done.length, of)} />
        <p>{words.last(done.slice(-namesShown).map(({ name }) => name))}</p>
      </div>
      {failed.length > 0 && (
        <>
          <h2>{words.failedSoFar(failed.length)}</h2>
          <ul class="plain">
            {failed.slice(-namesShown).map(({ code, name, failed: why }) => (
              <li key={code}>
                <strong>{name}</strong>: {why}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
