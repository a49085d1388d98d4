import { useId } from 'preact/hooks';
import { Mark } from './Mark';

interface TextFieldProps {
  label: string;
  value: string;
  onType(text: string): void;
  /** What is missing, said under the label; null where nothing is. */
  problem?: string | null;
  /** Room for several lines. */
  long?: boolean;
}

/** A labelled field; what is wrong with it is read out together with its label. */
export function TextField({ label, value, onType, problem = null, long = false }: TextFieldProps) {
  const id = useId();
  const shared = {
    id,
    value,
    'aria-describedby': problem === null ? undefined : `${id}-problem`,
    'aria-invalid': problem !== null,
    onInput: (event: Event) => onType((event.currentTarget as HTMLInputElement).value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {problem !== null && (
        <div class="problem error" id={`${id}-problem`}>
          <Mark kind="error" />
          <p>{problem}</p>
        </div>
      )}
      {long ? <textarea rows={3} {...shared} /> : <input type="text" autocomplete="name" {...shared} />}
    </div>
  );
}
