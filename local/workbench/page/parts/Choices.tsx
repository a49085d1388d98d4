import type { Person } from '../../people';
import type { Edition } from '../../protocol';
import type { Bench } from '../bench';
import type { State } from '../state';
import { words } from '../words';

/** As whom the workbench is used, and which edition of the add-in the workbook has. */
export function Choices({ bench, state: { current, person, running } }: { bench: Bench; state: State }) {
  const isBusy = running !== null;
  return (
    <div class="choices">
      <Choice
        label={words.personChoice}
        options={words.people}
        chosen={person}
        isBusy={isBusy}
        onChoose={(other: Person) => void bench.become(other)}
      />
      {current?.state.kind === 'readable' && (
        <Choice
          label={words.editionChoice}
          options={words.edition}
          chosen={current.state.edition}
          isBusy={isBusy}
          onChoose={(other: Edition) => void bench.chooseEdition(other)}
        />
      )}
    </div>
  );
}

interface ChoiceProps<Name extends string> {
  label: string;
  options: Record<Name, string>;
  chosen: Name;
  isBusy: boolean;
  onChoose: (name: Name) => void;
}

function Choice<Name extends string>({ label, options, chosen, isBusy, onChoose }: ChoiceProps<Name>) {
  return (
    <label class="choice">
      {label}
      <select
        value={chosen}
        disabled={isBusy}
        onChange={({ currentTarget }) => onChoose(currentTarget.value as Name)}
      >
        {Object.entries<string>(options).map(([name, word]) => (
          <option key={name} value={name}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
}
