import type { VerdictsReport, WardCalls } from '../../../ward/calls';
import { verdictsPanelWords as words } from '../../../words/verdictsPanel';
import type { Server } from '../../server';
import { OpenButton } from '../OpenButton';
import { SubmitButton } from '../SubmitButton';
import { nextStep } from './nextStep';
import { TabButton } from './TabButton';

interface VerdictsStepsProps {
  report: VerdictsReport;
  server: Server<WardCalls>;
}

/** The one next step, then the ways to the lists. */
export function VerdictsSteps({ report, server }: VerdictsStepsProps) {
  const { errors, warnings, near, titles } = report;
  const step = nextStep(report);
  const lookOf = (tab: string) => (tab === step ? 'main' : 'second');
  const isList = titles.some(({ counts }) => counts.recognised > 0);
  return (
    <>
      {step === 'fillSets' && (
        <OpenButton
          look="main"
          open={server.showCriteriaSets}
          onOpened={() => google.script.host.editor.focus()}
        >
          {words.fillSets}
        </OpenButton>
      )}
      {(step === 'mend' || step === 'review') && (
        <OpenButton look="main" open={server.showFindings}>
          {step === 'mend' ? words.toMend(errors) : words.toReview(warnings)}
        </OpenButton>
      )}
      {isList && (
        <TabButton look={lookOf('decisionList')} tab="decisionList" server={server}>
          {words.open.decisionList}
        </TabButton>
      )}
      {near > 0 && (
        <TabButton look="second" tab="near" server={server}>
          {words.open.near(near)}
        </TabButton>
      )}
      <TabButton look={lookOf('verdicts')} tab="verdicts" server={server}>
        {words.open.verdicts}
      </TabButton>
      {errors === 0 && step === 'decisionList' && <SubmitButton look="second" server={server} />}
    </>
  );
}
