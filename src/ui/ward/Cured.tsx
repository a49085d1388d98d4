import type { CheckReport } from '../../ward/calls';
import { workWords as words } from '../../words/findingWork';
import { curedSince } from './curedSince';

/** "Đã sửa được 3 chỗ. Còn 4 chỗ.", where the check before knew places that are gone. */
export function Cured({ before, report }: { before: CheckReport; report: CheckReport }) {
  const { cured, left } = curedSince(before, report);
  // Places that went because cards are no longer read were not mended.
  return cured === 0 || report.cards < before.cards ? null : (
    <p class="key">
      {words.cured(cured)} {words.left(left)}
    </p>
  );
}
