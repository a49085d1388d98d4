import { useState } from 'preact/hooks';
import { workWords as words } from '../../words/findingWork';
import { Button } from '../parts/Button';
import type { Filter } from './useFilter';

/** "Lọc" opens "Tổ" and "Loại", each only where there is a choice and the list is long; it names what is chosen. */
export function FindingFilter({ choices }: { choices: Filter['choices'] }) {
  const [open, setOpen] = useState(false);
  if (choices.length === 0) return null;
  const chosen = choices.flatMap(
    ({ options, chosen }) => options.find(({ value }) => value === chosen)?.name ?? [],
  );
  return (
    <>
      <Button look="quiet" expanded={open} onPress={() => setOpen(!open)}>
        {words.filter(chosen)}
      </Button>
      {open &&
        choices.map(({ label, options, chosen, choose }) => (
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
