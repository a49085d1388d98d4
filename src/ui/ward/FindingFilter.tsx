import { useState } from 'preact/hooks';
import { workWords as words } from '../../words/findingWork';
import { Button } from '../parts/Button';
import { Choice } from '../parts/Choice';
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
          <Choice
            key={label}
            label={label}
            value={chosen}
            options={[{ value: '', name: words.all }, ...options]}
            onChoose={choose}
          />
        ))}
    </>
  );
}
