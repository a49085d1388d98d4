import type { EntryField } from '../../domain/entry/entryForm';
import type { Texts } from '../../domain/entry/entryPlan';
import type { Title } from '../../domain/title';

/** A list that cards are entered in: the tab, and the row of its heading, from 0, where the tab has several. */
export interface ListPlace {
  sheet: string;
  top: number;
}

/** A subject of a list; the row counts from 1. */
export interface EntrySubject {
  row: number;
  name: string;
  group: string | null;
}

export interface EntryList extends ListPlace {
  title: Title;
  titleName: string;
  year: number | null;
  subjects: EntrySubject[];
}

export interface EntryOpening {
  /** Names the spreadsheet among others. */
  book: string;
  lists: EntryList[];
}

/** A field with the name that its criterion is called by: "Tiêu chí 2". */
export interface FormField extends EntryField {
  label: string;
}

/** One card to fill in. `row` is null for a new subject. */
export interface CardForm {
  list: ListPlace;
  row: number | null;
  /** All that tells whose row it is. */
  who: string;
  name: string;
  group: string | null;
  /** For a new subject: whether the group is typed, chosen among those of the list, or not asked. */
  asksGroup: 'column' | 'lines' | null;
  groups: string[];
  fields: FormField[];
  /** Whether a criterion may be marked as not applicable. */
  mayNotApply: boolean;
  /** In words: the total that the title asks for. */
  line: string;
  /** In words: what the list lacks; null where nothing. */
  lacks: string | null;
  /** In words: what the card comes to by itself; null while it is blank. */
  verdict: string | null;
}

/** `before` holds what the person saw of the same fields. A repeated request bears the same token. */
export interface SaveRequest {
  list: ListPlace;
  row: number | null;
  who: string;
  name: string;
  group: string | null;
  values: Texts;
  before: Texts;
  token: string;
  /** Also where the list has somebody of that name in the group. */
  anyway?: true;
}

export interface FieldProblem {
  id: string;
  message: string;
  fix: string;
}

export type SaveAnswer =
  | {
      kind: 'saved';
      /** "14:05". */
      at: string;
      card: CardForm;
      list: EntryList;
      /** What takes it back, but for its token; null where nothing was changed. */
      undo: Omit<SaveRequest, 'token'> | null;
      /** In words: what to look at beside. */
      remark: string | null;
    }
  /** The row is free again: a new subject was taken back. */
  | { kind: 'cleared'; at: string; list: EntryList }
  | { kind: 'mend'; problems: FieldProblem[] }
  /** Nothing was written; `card` is what stands there now, null where the subject is not found. */
  | { kind: 'changed'; card: CardForm | null }
  | { kind: 'exists'; row: number }
  | { kind: 'gone' }
  | { kind: 'busy' }
  /** Somebody's protection bars this person from a cell; nothing was written. */
  | { kind: 'locked' };
