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

/** The drafts of one spreadsheet, the last one typed at the end. */
export interface Drafts {
  latest(): Draft | null;
  of(list: ListPlace, row: number | null): Draft | null;
  keep(draft: Draft): void;
  drop(list: ListPlace, row: number | null): void;
}

/** Drafts are kept on this computer; where the frame has no storage, as long as the page. */
export function draftsOf(book: string): Drafts {
  const key = `so-khuyen-hoc.entry.${book}`;
  let kept = read(key);
  const isOf = (list: ListPlace, row: number | null) => (draft: Draft) =>
    draft.list.sheet === list.sheet && draft.list.top === list.top && draft.row === row;
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
    of: (list, row) => kept.find(isOf(list, row)) ?? null,
    keep: (draft) => write([...kept.filter((other) => !isOf(draft.list, draft.row)(other)), draft]),
    drop: (list, row) => write(kept.filter((draft) => !isOf(list, row)(draft))),
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
