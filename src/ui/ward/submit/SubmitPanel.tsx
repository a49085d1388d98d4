import type { SubmitReport, WardCalls } from '../../../ward/calls';
import { submitPanelWords as words } from '../../../words/wardSidebars';
import { Headline } from '../../parts/Headline';
import type { Server } from '../../server';
import { HandedUp } from './HandedUp';
import { HandUp } from './HandUp';

export interface SubmitPanelProps {
  report: SubmitReport;
  server: Server<WardCalls>;
  /** The figures stand otherwise now. */
  onDone(): void;
}

/** What the state of the ward's figures asks for: one thing at a time. */
export function SubmitPanel(props: SubmitPanelProps) {
  const { year, cards, state, stamp } = props.report;
  if (year === null) return <Nothing title={words.noYear} next={words.noYearNext} />;
  if (stamp !== null && stamp.year === year && (state === 'submitted' || state === 'received'))
    return <HandedUp {...props} stamp={stamp} />;
  if (cards === 0) return <Nothing title={words.noCards(year)} next={words.noCardsNext} />;
  return (
    <>
      {state === 'returned' && stamp !== null && <Returned because={stamp.returnedBecause} />}
      {state === 'notSubmitted' && stamp !== null && stamp.year === year && (
        <p class="key" role="status">
          {words.withdrawn(year)}
        </p>
      )}
      <HandUp {...props} year={year} />
    </>
  );
}

function Returned({ because }: { because: string }) {
  const [fact, ...more] = words.returned(because);
  return (
    <section class="notice">
      <p class="key">{fact}</p>
      {more.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}

function Nothing({ title, next }: { title: string; next: string }) {
  return (
    <>
      <Headline>{title}</Headline>
      <p>{next}</p>
    </>
  );
}
