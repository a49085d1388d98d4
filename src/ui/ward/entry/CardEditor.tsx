import type { CardForm, EntryList, WardCalls } from '../../../ward/calls';
import { sayTotal, entryWords as words } from '../../../words/entry';
import { sidebarWords } from '../../../words/sidebars';
import { Button } from '../../parts/Button';
import { Headline } from '../../parts/Headline';
import { Page } from '../../parts/Page';
import type { Server } from '../../server';
import { CardFields } from './CardFields';
import type { Drafts } from './drafts';
import { type Mode, ModeChoice } from './ModeChoice';
import { Refused } from './Refused';
import { SavedBar } from './SavedBar';
import { useCard } from './useCard';
import { WhoInput } from './WhoInput';

interface CardEditorProps {
  server: Server<WardCalls>;
  list: EntryList;
  form: CardForm;
  drafts: Drafts;
  mode: Mode;
  onMode(mode: Mode): void;
  onList(list: EntryList): void;
  onOpen(row: number | null): void;
  onFind(): void;
  onReadAgain(): void;
}

/** One card: whose it is, its criteria, the total so far, and the ways on. */
export function CardEditor(props: CardEditorProps) {
  const { server, list, drafts, mode, onOpen } = props;
  const card = useCard(server, props.form, drafts, props.onList);
  const { form, refusal } = card;
  const problemOf = (id: string) =>
    refusal?.kind === 'mend' ? refusal.problems.find((problem) => problem.id === id) : undefined;
  const at = list.subjects.findIndex(({ row }) => row === form.row);
  const previous = at < 0 ? undefined : list.subjects[at - 1];
  const next = at < 0 ? undefined : list.subjects[at + 1];
  const again = refusal !== null && ['failed', 'busy', 'locked'].includes(refusal.kind);
  const saveText = again ? sidebarWords.tryAgain : words.save;
  const done = card.saved !== null && !card.typed && refusal === null && form.row !== null;
  return (
    <Page
      footer={
        <>
          <SavedBar card={card} />
          {!done && (
            <Button look="main" busy={card.working === 'save'} onPress={() => card.save()}>
              {card.working === 'save' ? words.saving : saveText}
            </Button>
          )}
          {done && (
            <Button look="main" onPress={() => onOpen(next?.row ?? null)}>
              {next ? words.next(list.title) : words.newCard} ›
            </Button>
          )}
          <div class="steps">
            {previous && (
              <Button look="quiet" onPress={() => onOpen(previous.row)}>
                ‹ {words.previous(list.title)}
              </Button>
            )}
            {!done && next && (
              <Button look="quiet" onPress={() => onOpen(next.row)}>
                {words.next(list.title)} ›
              </Button>
            )}
            {!done && form.row !== null && !next && (
              <Button look="quiet" onPress={() => onOpen(null)}>
                {words.newCard} ›
              </Button>
            )}
          </div>
        </>
      }
    >
      <Refused card={card} onReadAgain={props.onReadAgain} onOpenRow={onOpen} />
      <Headline key={form.row}>{form.row === null ? words.newCard : form.name}</Headline>
      {form.row !== null && (
        <p class="when">
          {form.group ?? words.noGroup} · {words.row(form.row)}
        </p>
      )}
      {card.restored && <p class="notice">{words.restored}</p>}
      {form.row === null && <WhoInput list={list} card={card} problemOf={problemOf} />}
      <ModeChoice mode={mode} onChoose={props.onMode} />
      {form.lacks && <p class="notice">{form.lacks}</p>}
      <CardFields key={form.row} card={card} mode={mode} problemOf={problemOf} />
      <p class="total" aria-live="polite">
        <strong>{sayTotal(form.fields, card.texts)}</strong> {form.line}
      </p>
      {form.verdict && !card.typed && <p>{form.verdict}</p>}
      {card.typed && (
        <Button look="quiet" onPress={card.dropTyped}>
          {words.dropTyped}
        </Button>
      )}
      <Button look="quiet" onPress={props.onFind}>
        {words.findAnother}
      </Button>
    </Page>
  );
}
