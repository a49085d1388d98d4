import type { CheckReport } from '../../ward/calls';
import { workWords as words } from '../../words/findingWork';
import { Button } from '../parts/Button';
import type { FindingWork } from './useFindingWork';

/** Which cells are marked in the sheet, which tabs refused it, and how to take the marks off. */
export function CheckMarks({
  report: { marked, unmarked },
  work,
}: {
  report: CheckReport;
  work: FindingWork;
}) {
  return (
    <>
      {unmarked.length > 0 && <p>{words.notMarked(unmarked)}</p>}
      {marked && <p>{words.marked}</p>}
      {marked && (
        <Button look="quiet" busy={work.busy} onPress={work.removeMarks}>
          {words.unmark}
        </Button>
      )}
    </>
  );
}
