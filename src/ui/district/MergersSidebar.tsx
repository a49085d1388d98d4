import type { DistrictCalls, MergersReport } from '../../district/calls';
import { mergerWords as words } from '../../words/mergers';
import { sidebarWords } from '../../words/sidebars';
import { Button } from '../parts/Button';
import { Failure } from '../parts/Failure';
import { Headline } from '../parts/Headline';
import { Page } from '../parts/Page';
import { Paged } from '../parts/Paged';
import { Working } from '../parts/Working';
import type { Server } from '../server';
import { useAnswer } from '../useAnswer';
import { MissingWard } from './MissingWard';

/** "Sáp nhập, chia tách": what moves, row by row, and whether the sums stay. */
export function MergersSidebar({ server }: { server: Server<DistrictCalls> }) {
  const preview = useAnswer(server.previewMergers);
  const askAgain = preview.fault === null ? words.again : sidebarWords.tryAgain;
  return (
    <Page
      footer={
        <Button look="main" busy={preview.working} onPress={preview.ask}>
          {preview.working ? words.working : askAgain}
        </Button>
      }
    >
      {preview.working && !preview.value && <Working text={words.working} slow={words.slow} />}
      {preview.fault !== null && <Failure {...words.failure} fault={preview.fault} />}
      {preview.value && <Preview key={preview.round} report={preview.value} />}
    </Page>
  );
}

function Preview({ report: { headline, facts, problems, moves, sums, carried } }: { report: MergersReport }) {
  return (
    <>
      <Headline>{headline}</Headline>
      {facts.map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
      {problems.length > 0 && <h2>{words.problems(problems.length)}</h2>}
      <Paged
        items={problems}
        of={words.moreOf}
        show={(problem, index) => <MissingWard key={`${index} ${problem.name}`} ward={problem} />}
      />
      <Sentences heading={words.moves} all={moves} />
      <Sentences heading={words.sums} all={sums} />
      <Sentences heading={words.carried} all={carried} />
    </>
  );
}

function Sentences({ heading, all }: { heading: string; all: string[] }) {
  if (all.length === 0) return null;
  return (
    <>
      <h2>{heading}</h2>
      <Paged
        items={all}
        of={words.moreOf}
        show={(sentence, index) => (
          <li class="ward" key={`${index} ${sentence}`}>
            {sentence}
          </li>
        )}
      />
    </>
  );
}
