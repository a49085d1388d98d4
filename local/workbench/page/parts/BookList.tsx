import { unreadableWords } from '../../../files/unreadableWords';
import type { ShelfEntry } from '../../protocol';
import type { Bench } from '../bench';
import type { State } from '../state';
import { words } from '../words';
import { AddButton } from './AddFiles';
import { FormList } from './FormList';

/** The workbooks of the folder; those that cannot be opened stay, with the reason. */
export function BookList({ bench, state }: { bench: Bench; state: State }) {
  const { books, current, forms, isListOpen: isOpen } = state;
  const label = isOpen ? words.hideBooks : words.showBooks;
  return (
    <nav class={isOpen ? 'books' : 'books books-folded'} aria-label={words.books}>
      <div class="books-head">
        {isOpen && <h2>{words.books}</h2>}
        <button
          type="button"
          class="icon-button"
          aria-label={label}
          title={label}
          aria-expanded={isOpen}
          onClick={() => bench.store.set({ isListOpen: !isOpen })}
        >
          {isOpen ? '‹' : '›'}
        </button>
      </div>
      {isOpen && (
        <div class="books-body">
          <ul>
            {books?.map((entry) => (
              <li key={entry.id}>
                <BookButton bench={bench} entry={entry} isCurrent={entry.id === current?.id} />
              </li>
            ))}
          </ul>
          <AddButton bench={bench} />
          <FormList forms={forms} />
        </div>
      )}
    </nav>
  );
}

function BookButton({ bench, entry, isCurrent }: { bench: Bench; entry: ShelfEntry; isCurrent: boolean }) {
  const { state } = entry;
  if (state.kind === 'unreadable')
    return (
      <div class="book book-unreadable" title={state.details}>
        <span class="book-name">{stem(entry)}</span>
        <span class="book-reason">
          <b>✖ {words.unreadable}.</b> {words.fileIs(unreadableWords[state.reason].what)}{' '}
          {unreadableWords[state.reason].fix}
        </span>
      </div>
    );
  return (
    <button
      type="button"
      class="book"
      aria-current={isCurrent ? 'page' : undefined}
      onClick={() => void bench.work.open(entry.id)}
    >
      <span class="book-name">{stem(entry)}</span>
      <span class="book-kind">{state.kind === 'waiting' ? words.waiting : words.edition[state.edition]}</span>
    </button>
  );
}

const stem = ({ file }: ShelfEntry): string => file.replace(/\.xlsx$/i, '');
