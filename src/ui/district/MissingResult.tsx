import type { MissingReport } from '../../district/calls';
import { missingWords as words } from '../../words/districtSidebars';
import { Headline } from '../parts/Headline';
import { Paged } from '../parts/Paged';
import { MissingWard } from './MissingWard';

/** How many wards are in, and each that is not; before the first consolidation only the next step. */
export function MissingResult({
  report: { consolidatedOn, year, wards, done, missing },
}: {
  report: MissingReport;
}) {
  if (consolidatedOn === null) {
    return (
      <>
        <Headline>{words.never}</Headline>
        <p>{words.neverNext}</p>
      </>
    );
  }
  return (
    <>
      <Headline>{words.done(year, done, wards)}</Headline>
      <p class="when">{words.consolidatedOn(consolidatedOn)}</p>
      <p>{missing.length === 0 ? words.complete : words.left(wards - done)}</p>
      <Paged
        items={missing}
        of={words.moreOf}
        show={(ward, index) => <MissingWard key={`${index} ${ward.name}`} ward={ward} />}
      />
    </>
  );
}
