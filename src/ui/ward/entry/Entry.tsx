import { useMemo, useRef, useState } from 'preact/hooks';
import type { CardForm, EntryList, EntryOpening, ListPlace, WardCalls } from '../../../ward/calls';
import { entryWords as words } from '../../../words/entry';
import { Failure } from '../../parts/Failure';
import { Page } from '../../parts/Page';
import { Working } from '../../parts/Working';
import type { Server } from '../../server';
import { CardEditor } from './CardEditor';
import { type Draft, draftsOf } from './drafts';
import type { Mode } from './ModeChoice';
import { SubjectChoice } from './SubjectChoice';

interface EntryProps {
  server: Server<WardCalls>;
  opening: EntryOpening;
  onReadAgain(): void;
}

type Shown =
  | { kind: 'choice' }
  | { kind: 'reading' }
  | { kind: 'failed'; fault: string }
  | { kind: 'lost'; name: string }
  | { kind: 'card'; form: CardForm; round: number };

const isAt =
  ({ sheet, top }: ListPlace) =>
  (list: ListPlace): boolean =>
    list.sheet === sheet && list.top === top;

/** The row where a draft's subject stands now: its own, or that of the only other one of that name and group. */
function rowOf({ subjects }: EntryList, { row, name, group }: Draft): number | null {
  const same = subjects.filter((subject) => subject.name === name && subject.group === group);
  const there = same.find((subject) => subject.row === row) ?? (same.length === 1 ? same[0] : undefined);
  return there?.row ?? null;
}

/** From the choice of a name to its card and back. */
export function Entry({ server, opening, onReadAgain }: EntryProps) {
  const drafts = useMemo(() => draftsOf(opening.book), [opening]);
  const [lists, setLists] = useState(opening.lists);
  const [listAt, setListAt] = useState(0);
  const [shown, setShown] = useState<Shown>({ kind: 'choice' });
  const [mode, setMode] = useState<Mode>('all');
  const [draft, setDraft] = useState(drafts.latest);
  const round = useRef(0);
  const list = lists[listAt] ?? lists[0]!;

  const open = (place: ListPlace, row: number | null): void => {
    const asked = ++round.current;
    setShown({ kind: 'reading' });
    server.readCard({ sheet: place.sheet, top: place.top }, row).then(
      (form) => {
        if (round.current !== asked) return;
        if (form === null) onReadAgain();
        else setShown({ kind: 'card', form, round: asked });
      },
      (error: Error) => round.current === asked && setShown({ kind: 'failed', fault: error.message }),
    );
  };
  const find = (): void => {
    round.current++;
    setDraft(drafts.latest());
    setShown({ kind: 'choice' });
  };
  const refresh = (fresh: EntryList): void =>
    setLists((now) => now.map((one) => (isAt(fresh)(one) ? fresh : one)));
  const goOn = (kept: Draft): void => {
    const at = Math.max(0, lists.findIndex(isAt(kept.list)));
    const row = kept.row === null ? null : rowOf(lists[at] ?? list, kept);
    if (kept.row !== null && row === null) {
      setShown({ kind: 'lost', name: kept.name });
      return;
    }
    drafts.drop(kept);
    drafts.keep({ ...kept, row });
    setListAt(at);
    open(kept.list, row);
  };
  const drop = (kept: Draft): void => {
    drafts.drop(kept);
    setDraft(drafts.latest());
  };

  if (shown.kind === 'card') {
    return (
      <CardEditor
        key={shown.round}
        {...{ server, list, drafts, mode, onReadAgain }}
        form={shown.form}
        onMode={setMode}
        onList={refresh}
        onOpen={(row) => open(list, row)}
        onFind={find}
      />
    );
  }
  return (
    <Page>
      {shown.kind === 'reading' && <Working text={words.reading} slow={words.slow} />}
      {shown.kind === 'failed' && <Failure {...words.readFailure} fault={shown.fault} />}
      {shown.kind === 'lost' && <p class="notice">{words.lost(shown.name)}</p>}
      {shown.kind !== 'reading' && (
        <SubjectChoice
          {...{ lists, list, draft }}
          onList={(one) => setListAt(lists.indexOf(one))}
          onOpen={(row) => open(list, row)}
          onGoOn={goOn}
          onDrop={drop}
        />
      )}
    </Page>
  );
}
