import { useRef, useState } from 'preact/hooks';
import type { FindingLine } from '../../ward/calls';
import { workWords as words } from '../../words/findingWork';
import { Button } from '../parts/Button';
import type { FindingWork } from './useFindingWork';

/** "Để nguyên, ghi lý do": asks for the reason, without which nothing is left as it is. */
export function KeepForm({ line, work }: { line: FindingLine; work: FindingWork }) {
  const [open, setOpen] = useState(false);
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  if (!open) {
    return (
      <Button look="quiet" onPress={() => setOpen(true)}>
        {words.keep}
      </Button>
    );
  }
  const save = (): void => {
    const reason = field.current?.value.trim() ?? '';
    setMissing(reason === '');
    if (reason === '') field.current?.focus();
    else work.keep(line, reason);
  };
  return (
    <>
      <label class="choice">
        <span>{words.reason}</span>
        <textarea
          ref={(element) => {
            if (element !== null && field.current === null) element.focus();
            field.current = element;
          }}
          rows={2}
          maxLength={200}
          aria-invalid={missing}
        />
      </label>
      <p role="alert">{missing && words.reasonMissing}</p>
      <Button look="second" busy={work.busy} onPress={save}>
        {words.keepSave}
      </Button>
      <Button look="quiet" onPress={() => setOpen(false)}>
        {words.back}
      </Button>
    </>
  );
}
