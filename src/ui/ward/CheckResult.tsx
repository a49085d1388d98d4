import { useContext, useMemo } from 'preact/hooks';
import type { CheckReport, WardCalls } from '../../ward/calls';
import { findingsWords as words } from '../../words/wardSidebars';
import { Button } from '../parts/Button';
import type { Server } from '../server';
import type { Answer } from '../useAnswer';
import { CheckMarks } from './CheckMarks';
import { CheckSummary } from './CheckSummary';
import { CleanSummary } from './CleanSummary';
import { Cured } from './Cured';
import { FindingFilter } from './FindingFilter';
import { FindingsKept } from './FindingsKept';
import { FirstRun, FirstSteps } from './FirstSteps';
import { groupFindings, severities } from './findingGroups';
import { SeveritySection } from './SeveritySection';
import { SubmitButton } from './SubmitButton';
import { useFilter } from './useFilter';
import type { FindingWork } from './useFindingWork';
import { useOpened } from './useOpened';

interface CheckResultProps {
  report: CheckReport;
  check: Answer<CheckReport>;
  work: FindingWork;
  server: Server<WardCalls>;
}

/** The last check: the counts, the first step, and the findings in groups. */
export function CheckResult({ report, check, work, server }: CheckResultProps) {
  const { lines, choices } = useFilter(report.findings);
  const groups = useMemo(() => groupFindings(lines), [lines]);
  const opened = useOpened(groups);
  const first = groups[0]?.severity === 'info' ? undefined : groups[0]?.findings[0];
  const firstRun = useContext(FirstRun);
  return (
    <>
      {firstRun && <FirstSteps at={opened.finding ? 3 : 2} />}
      {first ? (
        <CheckSummary key={check.round} report={report} before={check.before} />
      ) : (
        <CleanSummary key={check.round} report={report} server={server} />
      )}
      {check.before && <Cured key={`cured ${check.round}`} before={check.before} report={report} />}
      {first && (
        <Button
          look={opened.finding || opened.previewing ? 'second' : 'main'}
          onPress={() => opened.openFinding(first)}
        >
          {first.line.severity === 'error' ? words.fixFirst : words.reviewFirst}
        </Button>
      )}
      {first?.line.severity === 'warning' &&
        report.findings.every(({ severity }) => severity !== 'error') && (
          <SubmitButton look="second" server={server} />
        )}
      <FindingFilter choices={choices} />
      {severities.map((severity) => (
        <SeveritySection
          key={severity}
          severity={severity}
          groups={groups.filter((group) => group.severity === severity)}
          opened={opened}
          work={work}
        />
      ))}
      <FindingsKept kept={report.kept} work={work} />
      <CheckMarks report={report} work={work} />
    </>
  );
}
