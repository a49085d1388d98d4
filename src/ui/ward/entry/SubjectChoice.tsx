import { useState } from 'preact/hooks';
import type { EntryList } from '../../../ward/calls';
import { saysAll, entryWords as words } from '../../../words/entry';
import { Button, once } from '../../parts/Button';
import { Select } from '../../parts/Choice';
import { Headline } from '../../parts/Headline';
import { Paged } from '../../parts/Paged';
import type { Draft } from './drafts';

interface SubjectChoiceProps {
  lists: EntryList[];
  list: EntryList;
  draft: Draft | null;
  onList(list: EntryList): void;
  onOpen(row: number | null): void;
  onGoOn(draft: Draft): void;
  onDrop(draft: Draft): void;
}

/** Which list, and whose card: found by part of the name, or a new one. */
export function SubjectChoice(props: SubjectChoiceProps) {
  const { lists, list, draft, onOpen } = props;
  const [wanted, setWanted] = useState('');
  const found = list.subjects.filter(({ name, group }) => saysAll(`${name} ${group ?? ''}`, wanted));
  return (
    <>
      <Headline>{words.choose}</Headline>
      {draft && (
        <section class="notice">
          <p>{words.draft(draft.name === '' ? words.draftOfNew : draft.name)}</p>
          <Button look="second" onPress={() => props.onGoOn(draft)}>
            {words.goOn}
          </Button>
          <Button look="quiet" onPress={() => props.onDrop(draft)}>
            {words.drop}
          </Button>
        </section>
      )}
      {lists.length > 1 && (
        <div class="field">
          <label class="field-name" for="list">
            {words.list}
          </label>
          <Select
            id="list"
            value={String(lists.indexOf(list))}
            options={lists.map((one, at) => ({
              value: String(at),
              name: words.listName(one.sheet, one.titleName, one.year),
            }))}
            onChoose={(option) => props.onList(lists[Number(option)] ?? list)}
          />
        </div>
      )}
      {lists.length === 1 && <p class="when">{words.listName(list.sheet, list.titleName, list.year)}</p>}
      <Button look="second" onPress={() => onOpen(null)}>
        {words.newCard}
      </Button>
      <div class="field">
        <label class="field-name" for="find">
          {words.find}
        </label>
        <input
          id="find"
          type="search"
          autoComplete="off"
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      </div>
      <p role="status" class="when">
        {words.found(found.length)}
      </p>
      <Paged
        key={wanted}
        items={found}
        of={words.moreOf}
        show={({ row, name, group }) => (
          <li key={row} class="subject">
            <button type="button" class="row" onClick={once(() => onOpen(row))}>
              <strong>{name}</strong>
              <br />
              {group ?? words.noGroup} · {words.row(row)}
            </button>
          </li>
        )}
      />
    </>
  );
}
