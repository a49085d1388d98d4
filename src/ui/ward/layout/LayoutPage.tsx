import { useState } from 'preact/hooks';
import type { CheckReport, ColumnChoice, LayoutReport, WardCalls } from '../../../ward/calls';
import { layoutWords as words } from '../../../words/layout';
import { Button } from '../../parts/Button';
import { Failure } from '../../parts/Failure';
import { Headline } from '../../parts/Headline';
import { LeftWaiting } from '../../parts/LeftWaiting';
import { Page } from '../../parts/Page';
import { WayOut } from '../../parts/WayOut';
import type { Server } from '../../server';
import { useAct } from '../../useAct';
import { FirstSteps } from '../FirstSteps';
import { ListLayout } from './ListLayout';

interface LayoutPageProps {
  report: CheckReport;
  layout: LayoutReport;
  server: Server<WardCalls>;
  /** The workbook, checked as it is understood now. */
  onConfirmed(report: CheckReport): void;
}

/** How the lists are understood: to be confirmed once, or mended by choosing from a list. */
export function LayoutPage({ report, layout: { lists }, server, onConfirmed }: LayoutPageProps) {
  const [choices, setChoices] = useState<ColumnChoice[]>([]);
  const [open, setOpen] = useState<string | null>(lists[0]?.key ?? null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const confirming = useAct(server.confirmLayouts, (result) => {
    if (result.outcome === 'done') onConfirmed(result.report);
    else setRefusal(result.why);
  });
  const choose = (choice: ColumnChoice): void => {
    setRefusal(null);
    setChoices((now) => [
      ...now.filter(({ key, sheetIds }) => key !== choice.key || sheetIds[0] !== choice.sheetIds[0]),
      choice,
    ]);
  };
  const gone = lists.some(({ missing }) => missing.length > 0);
  return (
    <Page
      footer={
        <>
          {confirming.working && <WayOut onLeave={confirming.leave} />}
          <Button look="main" busy={confirming.working} onPress={() => confirming.start(choices)}>
            {confirming.working
              ? words.confirming
              : choices.length === 0
                ? words.confirm
                : words.confirmChosen}
          </Button>
        </>
      }
    >
      {!gone && <FirstSteps at={1} />}
      {report.unit && <p class="unit">{report.unit}</p>}
      <Headline>{gone ? words.changed : words.ask}</Headline>
      <p>{words.why}</p>
      {refusal !== null && (
        <p class="key" role="alert">
          {refusal}
        </p>
      )}
      {confirming.left && <LeftWaiting text={words.left} />}
      {confirming.fault !== null && <Failure {...words.failure} fault={confirming.fault} />}
      {lists.map((list) => (
        <ListLayout
          key={list.key}
          list={list}
          open={open === list.key}
          onToggle={() => setOpen(open === list.key ? null : list.key)}
          choices={choices.filter(({ sheetIds }) => sheetIds[0] === list.sheetIds[0])}
          onChoose={choose}
        />
      ))}
    </Page>
  );
}
