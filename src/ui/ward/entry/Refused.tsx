import { entryWords as words } from '../../../words/entry';
import { Button } from '../../parts/Button';
import { Failure } from '../../parts/Failure';
import { Headline } from '../../parts/Headline';
import type { CardState } from './useCard';

interface RefusedProps {
  card: CardState;
  onReadAgain(): void;
  onOpenRow(row: number): void;
}

/** Why nothing was written, and the next step. */
export function Refused({ card, onReadAgain, onOpenRow }: RefusedProps) {
  const { refusal, form, name } = card;
  if (refusal === null || refusal.kind === 'mend') return null;
  if (refusal.kind === 'failed') return <Failure {...words.failure} fault={refusal.fault} />;
  const shown = name === '' ? form.name : name;
  return (
    <section class="notice">
      {refusal.kind === 'busy' && <Headline>{words.busy}</Headline>}
      {refusal.kind === 'locked' && <Headline>{words.barred}</Headline>}
      {refusal.kind === 'exists' && (
        <>
          <Headline>{words.exists(shown, refusal.row)}</Headline>
          <Button look="second" onPress={() => onOpenRow(refusal.row)}>
            {words.openIt}
          </Button>
          <Button look="quiet" onPress={() => card.save(true)}>
            {words.addAnyway}
          </Button>
        </>
      )}
      {refusal.kind === 'changed' && refusal.card !== null && <Changed card={card} now={refusal.card} />}
      {(refusal.kind === 'gone' || (refusal.kind === 'changed' && refusal.card === null)) && (
        <>
          <Headline>{words.lost(shown)}</Headline>
          <Button look="second" onPress={onReadAgain}>
            {words.readAgain}
          </Button>
        </>
      )}
    </section>
  );
}

function Changed({ card, now }: { card: CardState; now: CardState['form'] }) {
  const { form, texts } = card;
  const others = now.fields.flatMap(({ id, label, text }) => {
    const before = form.fields.find((field) => field.id === id)?.text ?? '';
    return text === before || texts[id] === undefined ? [] : [words.changedField(label, before, text)];
  });
  return (
    <>
      <Headline>{words.changed(form.name)}</Headline>
      {now.row !== null && now.row !== form.row && <p>{words.moved(now.row)}</p>}
      <ul>
        {others.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <Button look="second" onPress={() => card.takeNew(now)}>
        {words.takeNew}
      </Button>
    </>
  );
}
