import type { CheckReport } from '../../ward/calls';
import { findingsWords as words } from '../../words/wardSidebars';
import { Headline } from '../parts/Headline';
import { countOf } from './findingGroups';

/** How many places are left, of how many cards, checked when. `before` is the report of the check before. */
export function CheckSummary({ report, before }: { report: CheckReport; before: CheckReport | null }) {
  const errors = countOf(report.findings, 'error');
  const warnings = countOf(report.findings, 'warning');
  const fewer = before !== null && errors > 0 && errors < countOf(before.findings, 'error');
  return (
    <>
      {report.unit && <p class="unit">{report.unit}</p>}
      <Headline>
        <span class="whole">
          {fewer && `${words.still} `}
          {errors > 0 ? words.errors(errors) : words.noErrors}
        </span>
        {warnings > 0 && ' · '}
        {warnings > 0 && <span class="whole">{words.warnings(warnings)}</span>}
      </Headline>
      <p class="when">{words.checked(report.cards, report.checkedAt)}</p>
    </>
  );
}
