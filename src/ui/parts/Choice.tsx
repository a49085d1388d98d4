import { useId } from 'preact/hooks';

/** What may be chosen, and how people read it. */
export interface Option {
  value: string;
  name: string;
}

interface SelectProps {
  value: string;
  options: readonly Option[];
  onChoose(value: string): void;
  id?: string;
  'aria-label'?: string;
  'aria-describedby'?: string;
}

/** One of several to choose, under a label that stands elsewhere. */
export function Select({ options, onChoose, ...own }: SelectProps) {
  return (
    <select {...own} onChange={(event) => onChoose(event.currentTarget.value)}>
      {options.map(({ value, name }) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** One of several to choose, with its label. */
export function Choice({ label, ...select }: Omit<SelectProps, 'id'> & { label: string }) {
  const id = useId();
  return (
    <label class="choice" for={id}>
      <span>{label}</span>
      <Select id={id} {...select} />
    </label>
  );
}
