import { useEffect, useRef, useState } from 'preact/hooks';
import type { Bench } from '../bench';
import { words } from '../words';
import { DropZone } from './AddFiles';
import { BookList } from './BookList';
import { CellWarning } from './CellWarning';
import { Dialog } from './Dialog';
import { FailureBar } from './FailureBar';
import { FormsOnly } from './FormList';
import { Header } from './Header';
import { LinkButton } from './LinkButton';
import { Notices } from './Notices';
import { Outbox } from './Outbox';
import { QuestionBox } from './QuestionBox';
import { RunLog } from './RunLog';
import { Sidebar } from './Sidebar';

/** The whole page. */
export function Workbench({ bench }: { bench: Bench }) {
  const [state, setState] = useState(bench.store.state);
  const grid = useRef<HTMLDivElement>(null);
  useEffect(() => bench.store.listen(setState), [bench]);
  useEffect(() => {
    if (grid.current) bench.work.mountGrid(grid.current);
    void bench.start();
  }, [bench]);

  const isRespondent = state.person === 'respondent';
  return (
    <div class="workbench">
      <Header bench={bench} state={state} />
      <FailureBar bench={bench} failure={state.failure} />
      <div class="workbench-body">
        {!isRespondent && <BookList bench={bench} state={state} />}
        <main class="workbench-grid" aria-label={state.current?.file ?? words.books}>
          <div ref={grid} class={state.current ? 'grid' : 'grid grid-away'} />
          {!state.current && (
            <div class="instead-of-grid">
              {isRespondent ? (
                <FormsOnly forms={state.forms} />
              ) : (
                <p class="hint">{hint(state.books?.length)}</p>
              )}
            </div>
          )}
          <LinkButton bench={bench} link={state.link} />
          <CellWarning text={state.warning} />
          <Notices bench={bench} notices={state.notices} />
          {state.panel === 'log' && <RunLog bench={bench} runs={state.runs} />}
          {state.panel === 'outbox' && <Outbox bench={bench} mails={state.mails} />}
        </main>
        <Sidebar bench={bench} pane={state.sidebar} />
      </div>
      <Dialog bench={bench} pane={state.dialog} />
      {!isRespondent && <DropZone bench={bench} />}
      <QuestionBox bench={bench} question={state.question} />
    </div>
  );
}

function hint(books: number | undefined): string {
  if (books === undefined) return words.opening;
  return books === 0 ? words.noBooks : words.chooseBook;
}
