import type { TitleCounts, VerdictsReport, WardCalls } from '../../../ward/calls';
import { verdictsPanelWords as words } from '../../../words/verdictsPanel';
import { Headline } from '../../parts/Headline';
import type { Server } from '../../server';
import { OpenButton } from '../OpenButton';
import { VerdictsSteps } from './VerdictsSteps';

interface VerdictsResultProps {
  report: VerdictsReport;
  server: Server<WardCalls>;
}

/** The counts first, title by title, then the next step and the lists. */
export function VerdictsResult({ report, server }: VerdictsResultProps) {
  const { unit, year, judgedAt, titles, otherYears } = report;
  const sumOf = (outcome: keyof TitleCounts['counts']) =>
    titles.reduce((sum, { counts }) => sum + counts[outcome], 0);
  const [recognised, insufficient] = [sumOf('recognised'), sumOf('insufficient')];
  const notRecognised = sumOf('notRecognised');
  const judged = recognised + notRecognised + insufficient;
  if (judged + otherYears === 0) {
    return (
      <>
        <Headline>{words.nothing}</Headline>
        <p>{words.nothingNext}</p>
        <OpenButton look="main" open={server.showFindings}>
          {words.check}
        </OpenButton>
      </>
    );
  }
  return (
    <>
      {unit && <p class="unit">{unit}</p>}
      <Headline>{words.recognised(recognised, year)}</Headline>
      <p class="when">{words.judged(judged, judgedAt)}</p>
      <ul class="figures">
        {titles.map(({ title, counts }) => (
          <li key={title}>
            <strong>{title}:</strong> {words.outcomes(counts)}
          </li>
        ))}
      </ul>
      {report.setsStarted && <p>{words.setsStarted(insufficient)}</p>}
      <VerdictsSteps report={report} server={server} />
      {insufficient > 0 && !report.setsStarted && <p>{words.insufficient}</p>}
      {notRecognised > 0 && <p>{words.notRecognised}</p>}
      {otherYears > 0 && <p>{words.otherYears(otherYears)}</p>}
    </>
  );
}
