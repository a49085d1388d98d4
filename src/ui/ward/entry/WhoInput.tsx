import { useState } from 'preact/hooks';
import type { EntryList, FieldProblem } from '../../../ward/calls';
import { entryWords as words } from '../../../words/entry';
import { Select } from '../../parts/Choice';
import { inputId } from './FieldInput';
import { Problem } from './Problem';
import type { CardState } from './useCard';

/** The choice that opens a place to type a group that the list does not name yet. */
const otherGroup = 'other';

interface WhoInputProps {
  list: EntryList;
  card: CardState;
  problemOf(id: string): FieldProblem | undefined;
}

/** Name and group of a new subject. */
export function WhoInput({ list, card, problemOf }: WhoInputProps) {
  const { form, name, group } = card;
  const [other, setOther] = useState(group !== null && !form.groups.includes(group));
  const known = group === null ? -1 : form.groups.indexOf(group);
  const chosen = other ? otherGroup : known < 0 ? '' : String(known);
  const choose = (option: string): void => {
    setOther(option === otherGroup);
    card.typeGroup(option === '' || option === otherGroup ? '' : (form.groups[Number(option)] ?? ''));
  };
  return (
    <>
      <div class="field">
        <label class="field-name" for={inputId('name')}>
          {words.nameLabel(list.title)}
        </label>
        <input
          id={inputId('name')}
          autoComplete="off"
          value={name}
          aria-invalid={problemOf('name') !== undefined}
          aria-describedby="problem-name"
          onInput={(event) => card.typeName(event.currentTarget.value)}
        />
        <Problem id="problem-name" problem={problemOf('name')} />
      </div>
      {form.asksGroup && (
        <div class="field">
          <label class="field-name" for={inputId('group')}>
            {words.group}
          </label>
          <Select
            id={inputId('group')}
            value={chosen}
            aria-describedby="problem-group"
            options={[
              { value: '', name: words.chooseGroup },
              ...form.groups.map((one, at) => ({ value: String(at), name: one })),
              ...(form.asksGroup === 'column' ? [{ value: otherGroup, name: words.otherGroup }] : []),
            ]}
            onChoose={choose}
          />
          {other && (
            <>
              <label class="field-name" for={inputId('other-group')}>
                {words.otherGroupName}
              </label>
              <input
                id={inputId('other-group')}
                autoComplete="off"
                value={group ?? ''}
                onInput={(event) => card.typeGroup(event.currentTarget.value)}
              />
            </>
          )}
          <Problem id="problem-group" problem={problemOf('group')} />
        </div>
      )}
    </>
  );
}
