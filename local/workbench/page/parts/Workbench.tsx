import { useEffect, useRef, useState } from 'preact/hooks';
import type { Bench } from '../bench';
import { words } from '../words';
import { BookList } from './BookList';
import { CellWarning } from './CellWarning';
import { Dialog } from './Dialog';
import { FailureBar } from './FailureBar';
import { Header } from './Header';
import { LinkButton } from './LinkButton';
import { Notices } from './Notices';
import { RunLog } from './RunLog';
import { Sidebar } from './Sidebar';

/** The whole page. */
export function Workbench({ bench }: { bench: Bench }) {
  const [state, setState] = useState(bench.store.state);
  const grid = useRef<HTMLDivElement>(null);
  useEffect(() => bench.store.listen(setState), [bench]);
  useEffect(() => {
    if (grid.current) bench.mountGrid(grid.current);
    void start(bench);
  }, [bench]);

  return (
    <div class="workbench">
      <Header bench={bench} state={state} />
      <FailureBar bench={bench} failure={state.failure} />
      <div class="workbench-body">
        <BookList bench={bench} books={state.books} current={state.current} isOpen={state.isListOpen} />
        <main class="workbench-grid" aria-label={state.current?.file ?? words.books}>
          <div ref={grid} class="grid" hidden={!state.current} />
          {!state.current && <p class="hint">{hint(state.books?.length)}</p>}
          <LinkButton bench={bench} link={state.link} />
          <CellWarning text={state.warning} />
          <Notices bench={bench} notices={state.notices} />
          {state.isLogOpen && <RunLog bench={bench} log={state.log} />}
        </main>
        <Sidebar bench={bench} book={state.current} pane={state.sidebar} />
      </div>
      <Dialog bench={bench} book={state.current} pane={state.dialog} />
    </div>
  );
}

/** Lists the workbooks and opens the one the address names, or else the first that opens. */
async function start(bench: Bench): Promise<void> {
  const wanted = decodeURIComponent(location.hash.slice(1));
  await bench.list();
  const books = bench.store.state.books ?? [];
  const first =
    books.find(({ id }) => id === wanted) ?? books.find(({ state }) => state.kind !== 'unreadable');
  if (first) await bench.open(first.id);
}

function hint(books: number | undefined): string {
  if (books === undefined) return words.opening;
  return books === 0 ? words.noBooks : words.chooseBook;
}
