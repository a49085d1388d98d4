import type { FieldProblem, FormField } from '../../../ward/calls';
import { sayUnderstood, entryWords as words } from '../../../words/entry';
import { Button } from '../../parts/Button';
import { Problem } from './Problem';

interface FieldInputProps {
  field: FormField;
  text: string;
  /** What the parts of the criterion add up to; null where they do not. */
  sum: number | null;
  /** Its points are that sum, so that nobody types them. */
  summed: boolean;
  problem: FieldProblem | undefined;
  mayNotApply: boolean;
  onType(text: string): void;
}

const mostLetters = 49_999;

/** One criterion or its evidence: what it is, how much it may get, and the place to type. */
export function FieldInput(props: FieldInputProps) {
  const { field, text, problem, summed } = props;
  if (field.locked !== null || summed) {
    return (
      <div class="field">
        <p class="field-name">{heading(field)}</p>
        <p class="locked" aria-live={summed ? 'polite' : undefined}>
          <strong>{text}</strong> {field.locked === null ? words.summed : words.locked[field.locked]}
        </p>
        <Problem id={problemId(field.id)} problem={problem} />
      </div>
    );
  }
  return (
    <div class="field">
      <label class="field-name" for={inputId(field.id)}>
        {heading(field)}
      </label>
      {field.kind === 'points' ? <PointsInput {...props} /> : <EvidenceInput {...props} />}
      <Problem id={problemId(field.id)} problem={problem} />
    </div>
  );
}

function heading({ kind, label, name, max }: FormField) {
  if (kind === 'evidence') return label === name ? name : `${name} · ${label}`;
  return (
    <>
      <strong>{label}</strong> <span>{name === label ? '' : name}</span>{' '}
      <span class="max">({max === null ? words.noMax : words.max(max)})</span>
    </>
  );
}

function PointsInput({ field, text, sum, problem, mayNotApply, onType }: FieldInputProps) {
  const understood = sayUnderstood(text, field.max);
  const leftOut = text === words.kad;
  return (
    <>
      <input
        id={inputId(field.id)}
        class="points"
        inputMode="decimal"
        autoComplete="off"
        value={text}
        aria-invalid={problem !== undefined}
        aria-describedby={`${problemId(field.id)} ${understoodId(field.id)}`}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <p class="understood" id={understoodId(field.id)} aria-live="polite">
        {sum === null ? understood : words.partsCome(sum)}
      </p>
      {mayNotApply && (
        <Button look="quiet" pressed={leftOut} onPress={() => onType(leftOut ? '' : words.kad)}>
          {words.notApplicable}
        </Button>
      )}
    </>
  );
}

function EvidenceInput({ field, text, problem, onType }: FieldInputProps) {
  return (
    <textarea
      id={inputId(field.id)}
      rows={3}
      maxLength={mostLetters}
      value={text}
      aria-invalid={problem !== undefined}
      aria-describedby={problemId(field.id)}
      onInput={(event) => onType(event.currentTarget.value)}
    />
  );
}

/** The id of a field's place to type, by which a problem leads there. */
export const inputId = (id: string): string => `field-${id}`;

const problemId = (id: string): string => `problem-${id}`;
const understoodId = (id: string): string => `understood-${id}`;
