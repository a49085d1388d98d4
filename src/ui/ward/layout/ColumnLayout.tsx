import { useState } from 'preact/hooks';
import type { ColumnChoice, ColumnLine, MeaningChoice } from '../../../ward/calls';
import { layoutWords as words } from '../../../words/layout';
import { Button } from '../../parts/Button';
import { Select } from '../../parts/Choice';

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
        <Select
          aria-label={label}
          value={at < 0 ? '' : String(at)}
          options={[
            ...(at < 0 ? [{ value: '', name: says }] : []),
            ...choices.map((choice, index) => ({ value: String(index), name: choice.label })),
          ]}
          onChoose={(option) => onChoose(choices[Number(option)]?.meaning ?? null)}
        />
      ) : (
        <Button look="quiet" onPress={() => setChoosing(true)}>
          {words.chooseAgain(letter)}
        </Button>
      )}
    </li>
  );
}
