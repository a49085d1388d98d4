import { useRef, useState } from 'preact/hooks';
import type {
  CardForm,
  EntryList,
  FieldProblem,
  SaveAnswer,
  SaveRequest,
  WardCalls,
} from '../../../ward/calls';
import { sumOfParts, withPartSums, entryWords as words } from '../../../words/entry';
import type { Server } from '../../server';
import type { Draft, Drafts } from './drafts';

type Undo = NonNullable<Extract<SaveAnswer, { kind: 'saved' }>['undo']>;

/** What the last save came to, where it was not written. */
export type Refusal =
  | { kind: 'mend'; problems: FieldProblem[] }
  | { kind: 'failed'; fault: string }
  | { kind: 'busy' }
  | { kind: 'locked' }
  | { kind: 'gone' }
  | { kind: 'exists'; row: number }
  | { kind: 'changed'; card: CardForm | null };

/** The last card that was saved, with the way back. */
export interface Saved {
  text: string;
  undo: Undo | null;
}

/** One card on the screen: what is typed, and the ways to save it and to take that back. */
export interface CardState {
  form: CardForm;
  name: string;
  group: string | null;
  texts: Record<string, string>;
  /** Something is typed that is not saved. */
  typed: boolean;
  restored: boolean;
  working: 'save' | 'undo' | null;
  refusal: Refusal | null;
  saved: Saved | null;
  type(id: string, text: string): void;
  typeName(name: string): void;
  typeGroup(group: string): void;
  save(anyway?: true): void;
  undo(): void;
  /** Goes on from what stands in the sheet now, with what is typed. */
  takeNew(card: CardForm): void;
  dropTyped(): void;
}

interface State {
  form: CardForm;
  draft: Draft;
  restored: boolean;
  working: 'save' | 'undo' | null;
  refusal: Refusal | null;
  saved: Saved | null;
}

const newToken = (): string => `${Date.now()}-${Math.random()}`;

const blankDraft = ({ list, row, who, name, group }: CardForm): Draft => ({
  list,
  row,
  who,
  name,
  group,
  values: {},
  before: {},
  token: newToken(),
});

const textsOf = (form: CardForm): Record<string, string> =>
  Object.fromEntries(form.fields.map(({ id, text }) => [id, text]));

/** What is typed, with the sums that follow from it. */
const valuesOf = ({ fields }: CardForm, { values, before }: Draft): Record<string, string> =>
  withPartSums(fields, values, before);

/** What the person saw of all that a save writes, sums too. */
function seenBy(form: CardForm, draft: Draft): Record<string, string> {
  const texts = textsOf(form);
  const written = Object.keys(valuesOf(form, draft));
  return Object.fromEntries(written.map((id) => [id, draft.before[id] ?? texts[id] ?? '']));
}

type Typed = Pick<Draft, 'values' | 'before'>;

/** Once the part `id` is typed, what was typed in place of the sum gives way to it. */
function withoutSums(form: CardForm, typed: Typed, id: string): Typed {
  const texts = { ...textsOf(form), ...typed.values };
  const isStale = (own: string): boolean =>
    form.fields.some(
      (field) =>
        field.id === own && field.sumOf.includes(id) && sumOfParts(field, form.fields, texts) !== null,
    );
  const kept = (all: Record<string, string>) =>
    Object.fromEntries(Object.entries(all).filter(([own]) => !isStale(own)));
  return { values: kept(typed.values), before: kept(typed.before) };
}

const isTyped = (form: CardForm, { values, name, group }: Draft): boolean =>
  Object.keys(values).length > 0 || (form.row === null && (name !== '' || group !== null));

/** Begins with the draft of the card, where one is kept. `tellList` hears of the list as it is after a save. */
export function useCard(
  server: Server<WardCalls>,
  first: CardForm,
  drafts: Drafts,
  tellList: (list: EntryList) => void,
): CardState {
  const [state, setState] = useState<State>(() => {
    const kept = drafts.of(first);
    const draft = kept ?? blankDraft(first);
    return { form: first, draft, restored: kept !== null, working: null, refusal: null, saved: null };
  });
  const waiting = useRef(false);
  const { form, draft } = state;

  const change = (part: Partial<Draft>): void => {
    const next = { ...draft, ...part };
    if (isTyped(form, next)) drafts.keep(next);
    else drafts.drop(form);
    setState((now) => ({ ...now, draft: next }));
  };

  const type = (id: string, text: string): void => {
    const shown = textsOf(form)[id] ?? '';
    const { [id]: _, ...values } = draft.values;
    const { [id]: seen = shown, ...before } = draft.before;
    const next =
      text === seen
        ? { values, before }
        : { values: { ...values, [id]: text }, before: { ...before, [id]: seen } };
    change(withoutSums(form, next, id));
  };

  const ask = (
    working: 'save' | 'undo',
    request: SaveRequest,
    settle: (answer: SaveAnswer) => Partial<State>,
  ): void => {
    if (waiting.current) return;
    waiting.current = true;
    setState((now) => ({ ...now, working, refusal: null }));
    server.saveCard(request).then(
      (answer) => {
        waiting.current = false;
        setState((now) => ({ ...now, working: null, ...settle(answer) }));
      },
      (error: Error) => {
        waiting.current = false;
        setState((now) => ({
          ...now,
          working: null,
          ...(working === 'save'
            ? { refusal: { kind: 'failed', fault: error.message } }
            : { saved: now.saved && { ...now.saved, text: words.undoFailed } }),
        }));
      },
    );
  };

  const afterSave = (answer: SaveAnswer): Partial<State> => {
    if (answer.kind !== 'saved' && answer.kind !== 'cleared') return { refusal: answer };
    tellList(answer.list);
    drafts.drop(form);
    if (answer.kind === 'cleared') return {};
    const { card, undo, at, remark } = answer;
    const text = undo === null ? words.unchanged : words.saved(card.name, at);
    return {
      form: card,
      draft: blankDraft(card),
      restored: false,
      saved: { text: remark === null ? text : `${text} ${remark}`, undo },
    };
  };

  const save = (anyway?: true): void => {
    const problems = form.row === null ? missingIn(form, draft) : [];
    if (problems.length > 0) setState((now) => ({ ...now, refusal: { kind: 'mend', problems } }));
    else ask('save', { ...draft, before: seenBy(form, draft), ...(anyway ? { anyway } : {}) }, afterSave);
  };

  const undo = (): void => {
    const back = state.saved?.undo;
    if (!back) return;
    ask('undo', { ...back, token: newToken() }, (answer) => {
      if (answer.kind === 'busy') return { saved: { text: words.undoBusy, undo: back } };
      if (answer.kind === 'locked') return { saved: { text: words.undoLocked, undo: back } };
      if (answer.kind !== 'saved' && answer.kind !== 'cleared')
        return { saved: { text: words.notUndone(back.name), undo: null } };
      tellList(answer.list);
      const shown = { saved: { text: words.undone(back.name), undo: null } };
      if (back.row !== form.row) return shown;
      return answer.kind === 'saved' ? { ...shown, form: answer.card } : { ...shown, ...asNew(form, back) };
    });
  };

  /** A new subject that was taken back stays on the screen as it was typed. */
  const asNew = (of: CardForm, { name, group, before }: Undo): Pick<State, 'form' | 'draft'> => {
    const fields = of.fields.map((field) => ({ ...field, text: '' }));
    const blank = { ...of, fields, row: null, who: '', name: '', group: null, verdict: null };
    const values = Object.fromEntries(of.fields.flatMap(({ id }) => (before[id] ? [[id, before[id]]] : [])));
    const again = { ...blankDraft(blank), name, group, values };
    drafts.keep(again);
    return { form: blank, draft: again };
  };

  const takeNew = (card: CardForm): void => {
    const before = Object.fromEntries(Object.keys(draft.values).map((id) => [id, textsOf(card)[id] ?? '']));
    const next = { ...draft, list: card.list, row: card.row, who: card.who, before, token: newToken() };
    drafts.drop(form);
    drafts.keep(next);
    setState((now) => ({ ...now, form: card, draft: next, refusal: null }));
  };

  const dropTyped = (): void => {
    drafts.drop(form);
    setState((now) => ({ ...now, draft: blankDraft(form), restored: false, refusal: null }));
  };

  return {
    ...state,
    name: draft.name,
    group: draft.group,
    texts: { ...textsOf(form), ...valuesOf(form, draft) },
    typed: isTyped(form, draft),
    type,
    typeName: (name) => change({ name }),
    typeGroup: (group) => change({ group: group === '' ? null : group }),
    save,
    undo,
    takeNew,
    dropTyped,
  };
}

function missingIn({ asksGroup }: CardForm, { name, group }: Draft): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (name.trim() === '') problems.push({ id: 'name', ...words.nameMissing });
  if (asksGroup === 'lines' && group === null) problems.push({ id: 'group', ...words.groupMissing });
  return problems;
}
