import { useMemo } from 'preact/hooks';
import type { CheckReport, WardCalls } from '../../ward/calls';
import { findingsWords as words } from '../../words/wardSidebars';
import { Button } from '../parts/Button';
import type { Server } from '../server';
import type { Answer } from '../useAnswer';
import { CheckSummary } from './CheckSummary';
import { CleanSummary } from './CleanSummary';
import { groupFindings, severities } from './findingGroups';
import { SeveritySection } from './SeveritySection';
import { useOpened } from './useOpened';

interface CheckResultProps {
  report: CheckReport;
  check: Answer<CheckReport>;
  server: Server<WardCalls>;
}

/** The last check: the counts, the first step, and the findings in groups. */
export function CheckResult({ report, check, server }: CheckResultProps) {
  const groups = useMemo(() => groupFindings(report.findings), [report]);
  const opened = useOpened(groups);
  const first = groups[0]?.severity === 'info' ? undefined : groups[0]?.findings[0];
  return (
    <>
      {first ? (
        <CheckSummary key={check.round} report={report} before={check.before} />
      ) : (
        <CleanSummary key={check.round} report={report} server={server} />
      )}
      {first && (
        <Button look={opened.finding ? 'second' : 'main'} onPress={() => opened.openFinding(first)}>
          {first.line.severity === 'error' ? words.fixFirst : words.reviewFirst}
        </Button>
      )}
      {severities.map((severity) => (
        <SeveritySection
          key={severity}
          severity={severity}
          groups={groups.filter((group) => group.severity === severity)}
          opened={opened}
          server={server}
        />
      ))}
    </>
  );
}
