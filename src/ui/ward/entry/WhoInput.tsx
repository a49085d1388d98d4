import type { EntryList, FieldProblem } from '../../../ward/calls';
import { entryWords as words } from '../../../words/entry';
import { inputId } from './FieldInput';
import { Problem } from './Problem';
import type { CardState } from './useCard';

interface WhoInputProps {
  list: EntryList;
  card: CardState;
  problemOf(id: string): FieldProblem | undefined;
}

/** Name and group of a new subject. */
export function WhoInput({ list, card, problemOf }: WhoInputProps) {
  const { form, name, group } = card;
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
          {form.asksGroup === 'column' ? (
            <input
              id={inputId('group')}
              list="groups"
              autoComplete="off"
              value={group ?? ''}
              onInput={(event) => card.typeGroup(event.currentTarget.value)}
            />
          ) : (
            <select
              id={inputId('group')}
              value={group ?? ''}
              aria-describedby="problem-group"
              onChange={(event) => card.typeGroup(event.currentTarget.value)}
            >
              <option value="">{words.chooseGroup}</option>
              {form.groups.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          )}
          <datalist id="groups">
            {form.groups.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
          <Problem id="problem-group" problem={problemOf('group')} />
        </div>
      )}
    </>
  );
}
