import type { TownLine } from '../../district/calls';
import { missingWords, townWords as words } from '../../words/districtSidebars';
import { Headline } from '../parts/Headline';
import { Paged } from '../parts/Paged';
import { MissingWard } from './MissingWard';

/** What the consolidation came to: how many wards are in, and what could not be read, with whoever has to act. */
export function TownDone({ town, read }: { town: TownLine; read: number }) {
  const done = town.wards.filter(({ state }) => state === 'consolidated').length;
  const notReported = town.wards.filter(({ state }) => state === 'notReported').length;
  return (
    <>
      <Headline>{words.done(town.year, done, town.wards.length)}</Headline>
      <p>{words.readNow(read)}</p>
      {notReported > 0 && <p>{words.notReported(notReported)}</p>}
      {town.failed.length > 0 && <h2>{words.failed(town.failed.length)}</h2>}
      <Paged
        items={town.failed}
        of={missingWords.moreOf}
        show={({ code, name, reason, fix }, index) => (
          <MissingWard key={`${index} ${code}`} ward={{ name, state: words.notIn, reason, fix }} />
        )}
      />
      {town.duplicates.length > 0 && <p>{words.duplicates(town.duplicates.length)}</p>}
    </>
  );
}
