import { useState } from 'preact/hooks';
import type { ColumnChoice, ColumnLine, MeaningChoice } from '../../../ward/calls';
import { layoutWords as words } from '../../../words/layout';
import { Button } from '../../parts/Button';

interface ColumnLayoutProps {
  column: ColumnLine;
  choices: MeaningChoice[];
  /** What the person chose instead; undefined where nothing. */
  chosen: ColumnChoice | undefined;
  onChoose(meaning: ColumnLine['meaning']): void;
}

/** One column: its letter and heading, what it holds with samples, and the way to choose otherwise. */
export function ColumnLayout({ column, choices, chosen, onChoose }: ColumnLayoutProps) {
  const [choosing, setChoosing] = useState(false);
  const { letter, heading, says, samples } = column;
  const at = choices.findIndex(({ meaning }) => meaning === (chosen ?? column).meaning);
  const label = words.column(letter, heading);
  return (
    <li class="column">
      <strong>{label}</strong>
      <p>{chosen === undefined ? says : (choices[at]?.label ?? says)}</p>
      {samples.length > 0 && <p class="when">{words.samples(samples)}</p>}
      {choosing ? (
        <select
          aria-label={label}
          value={at < 0 ? '' : String(at)}
          onChange={({ currentTarget }) => onChoose(choices[Number(currentTarget.value)]?.meaning ?? null)}
        >
          {at < 0 && <option value="">{says}</option>}
          {choices.map((choice, index) => (
            <option key={choice.label} value={String(index)}>
              {choice.label}
            </option>
          ))}
        </select>
      ) : (
        <Button look="quiet" onPress={() => setChoosing(true)}>
          {words.chooseAgain(letter)}
        </Button>
      )}
    </li>
  );
}
