import type { ColumnChoice, ListLine } from '../../../ward/calls';
import { layoutWords as words } from '../../../words/layout';
import { once } from '../../parts/Button';
import { ColumnLayout } from './ColumnLayout';
import { MissingLayout } from './MissingLayout';

interface ListLayoutProps {
  list: ListLine;
  open: boolean;
  onToggle(): void;
  choices: ColumnChoice[];
  onChoose(choice: ColumnChoice): void;
}

/** One form of list: where it stands, and, when open, what each of its columns holds. */
export function ListLayout({ list, open, onToggle, choices, onChoose }: ListLayoutProps) {
  const { sheetIds } = list;
  const chosen = (key: string) => choices.find((choice) => choice.key === key);
  return (
    <section class="group">
      <h2>
        <button type="button" class="row group-row" aria-expanded={open} onClick={once(onToggle)}>
          <span>
            {list.name} {list.cards > 0 && <span>— {words.cards(list.cards)}</span>}
            <span class="sheets">{words.sheets(list.sheets)}</span>
          </span>
        </button>
      </h2>
      {list.missing.map((missing) => (
        <MissingLayout
          key={missing.key}
          missing={missing}
          taken={missing.nearest !== null && chosen(missing.nearest.key)?.meaning === missing.meaning}
          onTake={(key) => onChoose({ sheetIds, key, meaning: missing.meaning })}
        />
      ))}
      {open && (
        <ul>
          {list.columns.map((column) => (
            <ColumnLayout
              key={column.letter}
              column={column}
              choices={list.choices}
              chosen={chosen(column.key)}
              onChoose={(meaning) => onChoose({ sheetIds, key: column.key, meaning })}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
