import type { ListPlace } from '../../../ward/calls';

/** What was typed of a card and is not saved yet. */
export interface Draft {
  list: ListPlace;
  /** null for a new subject. */
  row: number | null;
  who: string;
  name: string;
  group: string | null;
  values: Record<string, string>;
  /** What the sheet showed of the same fields. */
  before: Record<string, string>;
  token: string;
}

/** Whose card it is; another subject may stand in the row by now, and a new one has no name yet. */
export type CardAt = Pick<Draft, 'list' | 'row' | 'name'>;

/** The drafts of one spreadsheet, the last one typed at the end. */
export interface Drafts {
  latest(): Draft | null;
  of(card: CardAt): Draft | null;
  keep(draft: Draft): void;
  drop(card: CardAt): void;
}

/** Drafts are kept on this computer; where the frame has no storage, as long as the page. */
export function draftsOf(book: string): Drafts {
  const key = `so-khuyen-hoc.entry.${book}`;
  let kept = read(key);
  const isOf =
    ({ list, row, name }: CardAt) =>
    (draft: Draft) =>
      draft.list.sheet === list.sheet &&
      draft.list.top === list.top &&
      draft.row === row &&
      (row === null || draft.name === name);
  const write = (drafts: Draft[]): void => {
    kept = drafts;
    try {
      window.localStorage.setItem(key, JSON.stringify(drafts));
    } catch {
      // No storage, or it is full: the drafts last as long as the page.
    }
  };
  return {
    latest: () => kept[kept.length - 1] ?? null,
    of: (card) => kept.find(isOf(card)) ?? null,
    keep: (draft) => write([...kept.filter((other) => !isOf(draft)(other)), draft]),
    drop: (card) => write(kept.filter((draft) => !isOf(card)(draft))),
  };
}

function read(key: string): Draft[] {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}
