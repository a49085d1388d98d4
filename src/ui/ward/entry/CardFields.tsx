import { useLayoutEffect, useState } from 'preact/hooks';
import type { FieldProblem, FormField } from '../../../ward/calls';
import { isSummed, sumOfParts, entryWords as words } from '../../../words/entry';
import { Button } from '../../parts/Button';
import { FieldInput, inputId } from './FieldInput';
import { fieldGroups } from './fieldGroups';
import type { Mode } from './ModeChoice';
import type { CardState } from './useCard';

interface CardFieldsProps {
  card: CardState;
  mode: Mode;
  problemOf(id: string): FieldProblem | undefined;
}

/** The criteria of a card. Enter goes to the next place to type, and from the last one to "Lưu phiếu". */
export function CardFields({ card, mode, problemOf }: CardFieldsProps) {
  const { fields } = card.form;
  const groups = fieldGroups(card.form);
  const [chosen, setAt] = useState(0);
  const [toFocus, setToFocus] = useState<string | null>(null);
  const at = Math.min(chosen, groups.length - 1);
  const shown = mode === 'all' ? groups : groups.slice(at, at + 1);
  const { refusal } = card;
  // biome-ignore lint/correctness/useExhaustiveDependencies: leads to the first problem once, when it is told
  useLayoutEffect(() => {
    if (refusal?.kind !== 'mend') return;
    const first = refusal.problems[0]?.id ?? '';
    const group = groups.findIndex(({ fields }) => fields.some(({ id }) => id === first));
    if (group >= 0) setAt(group);
    setToFocus(first);
  }, [refusal]);
  useLayoutEffect(() => {
    if (toFocus === null) return;
    document.getElementById(inputId(toFocus))?.focus();
    setToFocus(null);
  }, [toFocus]);
  const go = (to: number): void => {
    setAt(to);
    const free = (field: FormField) => field.locked === null && !isSummed(field, fields, card.texts);
    setToFocus(groups[to]?.fields.find(free)?.id ?? null);
  };
  const goOn = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    const inputs = [...document.querySelectorAll<HTMLElement>('.criteria input, .criteria textarea')];
    const next = inputs[inputs.indexOf(event.target) + 1];
    if (next) next.focus();
    else if (mode === 'one' && at < groups.length - 1) go(at + 1);
    else document.querySelector<HTMLElement>('footer .main')?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter comes from the inputs inside
    <div class="criteria" onKeyDown={goOn}>
      {mode === 'one' && <p class="when">{words.nth(at + 1, groups.length)}</p>}
      {shown.map(({ key, fields: own }) => (
        <section key={key}>
          {own.map((field) => (
            <FieldInput
              key={field.id}
              field={field}
              sum={sumOfParts(field, fields, card.texts)}
              summed={isSummed(field, fields, card.texts)}
              text={card.texts[field.id] ?? ''}
              problem={problemOf(field.id)}
              mayNotApply={card.form.mayNotApply}
              onType={(text) => card.type(field.id, text)}
            />
          ))}
        </section>
      ))}
      {mode === 'one' && (
        <div class="steps">
          {at > 0 && (
            <Button look="quiet" onPress={() => go(at - 1)}>
              ‹ {words.previousCriterion}
            </Button>
          )}
          {at < groups.length - 1 && (
            <Button look="quiet" onPress={() => go(at + 1)}>
              {words.nextCriterion} ›
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
