import { workWords as words } from '../../words/findingWork';
import type { Filter } from './useFilter';

/** "Tổ" and "Loại", each only where there is a choice and the list is long. */
export function FindingFilter({ choices }: { choices: Filter['choices'] }) {
  return (
    <>
      {choices.map(({ label, options, chosen, choose }) => (
        <label key={label} class="choice">
          <span>{label}</span>
          <select value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
            <option value="">{words.all}</option>
            {options.map(({ value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
    </>
  );
}
