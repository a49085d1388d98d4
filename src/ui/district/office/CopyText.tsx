import { useId, useRef, useState } from 'preact/hooks';
import { remindPanelWords as words } from '../../../words/districtOffice';
import { Button } from '../../parts/Button';

interface CopyTextProps {
  label: string;
  text: string;
  /** What the button says. */
  copy: string;
}

/** A text to be pasted elsewhere. A frame may bar the clipboard; then the text is at least selected. */
export function CopyText({ label, text, copy }: CopyTextProps) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const press = (): void => {
    area.current?.focus();
    area.current?.select();
    setSaid(document.execCommand('copy') ? words.copied : words.notCopied);
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea id={id} ref={area} rows={6} readOnly value={text} />
      <Button look="second" onPress={press}>
        {copy}
      </Button>
      <p role="status">{said}</p>
    </div>
  );
}
