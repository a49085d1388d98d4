import { useEffect } from 'preact/hooks';
import type { DashboardReport, DistrictCalls } from '../../../district/calls';
import { dashboardWords as words } from '../../../words/districtSeen';
import { sidebarWords } from '../../../words/sidebars';
import { Button } from '../../parts/Button';
import { Failure } from '../../parts/Failure';
import { Headline } from '../../parts/Headline';
import { Page } from '../../parts/Page';
import { Working } from '../../parts/Working';
import type { Server } from '../../server';
import { useAnswer } from '../../useAnswer';
import { BarsFigure } from './BarsFigure';
import { DaysFigure } from './DaysFigure';
import { ProgressTable } from './ProgressTable';

/** "Biểu đồ": how many wards are in, and the figures of the town as charts, each with its numbers. */
export function DashboardDialog({ server }: { server: Server<DistrictCalls> }) {
  const { working, fault, value, round, ask } = useAnswer(server.readDashboard);
  const isAnswered = round > 0;
  return (
    <Page footer={fault === null ? value && <Print /> : <Retry busy={working} onPress={ask} />}>
      {working && <Working text={words.reading} slow={words.slow} />}
      {fault !== null && <Failure {...words.failure} fault={fault} />}
      {isAnswered && value === null && (
        <>
          <Headline>{words.never}</Headline>
          <p>{words.neverNext}</p>
        </>
      )}
      {value && <Report report={value} />}
    </Page>
  );
}

function Report({ report: { year, received, expected, progress, charts } }: { report: DashboardReport }) {
  return (
    <div class="charts">
      <Headline>{words.received(received, expected)}</Headline>
      <p class="when">{words.year(year)}</p>
      <ProgressTable lines={progress} of={expected} />
      {charts.map((chart) =>
        chart.kind === 'line' ? (
          <DaysFigure key={chart.title} chart={chart} />
        ) : (
          <BarsFigure key={chart.title} chart={chart} />
        ),
      )}
    </div>
  );
}

const Retry = ({ busy, onPress }: { busy: boolean; onPress(): void }) => (
  <Button look="second" busy={busy} onPress={onPress}>
    {busy ? words.reading : sidebarWords.tryAgain}
  </Button>
);

/** A closed table is not printed, so all are opened before. */
function Print() {
  useEffect(() => {
    const openAll = () => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    };
    window.addEventListener('beforeprint', openAll);
    return () => window.removeEventListener('beforeprint', openAll);
  }, []);
  return (
    <Button look="second" onPress={() => window.print()}>
      {words.print}
    </Button>
  );
}
