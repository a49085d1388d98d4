import type { ListReport } from '../../district/calls';
import { unitsSidebarWords as words } from '../../words/districtUnits';
import { Headline } from '../parts/Headline';
import { Paged } from '../parts/Paged';
import { MissingWard } from './MissingWard';

/** What came of an act on the list: what is so, then each unit that somebody has to act on. */
export function ReportOnUnits({ report: { headline, facts, units } }: { report: ListReport }) {
  return (
    <>
      <Headline>{headline}</Headline>
      {facts.map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
      <Paged
        items={units}
        of={words.moreOf}
        show={(ward, index) => <MissingWard key={`${index} ${ward.name}`} ward={ward} />}
      />
    </>
  );
}
