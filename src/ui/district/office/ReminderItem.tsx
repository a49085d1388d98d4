import type { Reminder } from '../../../district/calls';
import { remindPanelWords as words } from '../../../words/districtOffice';
import { CopyText } from './CopyText';
import { mayGo } from './RemindChoice';

interface ReminderItemProps {
  reminder: Reminder;
  chosen: boolean;
  onToggle(): void;
}

/** One ward: whether it gets a letter today, why it cannot, and the letter itself. */
export function ReminderItem({ reminder, chosen, onToggle }: ReminderItemProps) {
  const { name, state, email, subject, text, today, changed } = reminder;
  return (
    <li class="ward">
      {mayGo(reminder) ? (
        <label class="tick">
          <input type="checkbox" checked={chosen} onChange={onToggle} />
          <span>{name}</span>
        </label>
      ) : (
        <h2>{name}</h2>
      )}
      <p class="tag">{state}</p>
      <p>{email ?? words.noAddress}</p>
      {today !== null && <p>{today}</p>}
      {changed && <p>{words.changed}</p>}
      <details>
        <summary>{words.see}</summary>
        <p>
          <strong>{words.subject}:</strong> {subject}
        </p>
        <CopyText label={words.letter(name)} text={text} copy={words.copyOne(name)} />
      </details>
    </li>
  );
}
