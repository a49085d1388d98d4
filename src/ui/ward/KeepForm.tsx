import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FindingLine } from '../../ward/calls';
import { workWords as words } from '../../words/findingWork';
import { Button } from '../parts/Button';
import type { FindingWork } from './useFindingWork';

interface KeepFormProps {
  line: FindingLine;
  work: FindingWork;
  onBack(): void;
}

/**
 * The reason why a place is left as it is; without one it is not. While this is open, saving it is the one main step:
 * any other would lose what is typed.
 */
export function KeepForm({ line, work, onBack }: KeepFormProps) {
  const [missing, setMissing] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const save = (): void => {
    const reason = field.current?.value.trim() ?? '';
    setMissing(reason === '');
    if (reason === '') field.current?.focus();
    else work.keep(line, reason);
  };
  return (
    <div class="card" ref={form}>
      <label class="choice">
        <span>{words.reason}</span>
        <textarea ref={field} rows={2} maxLength={200} aria-invalid={missing} />
      </label>
      <p role="alert">{missing && words.reasonMissing}</p>
      <Button look="main" busy={work.busy} onPress={save}>
        {words.keepSave}
      </Button>
      <Button look="second" onPress={onBack}>
        {words.back}
      </Button>
    </div>
  );
}
