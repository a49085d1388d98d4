import { useRef, useState } from 'preact/hooks';
import type { FormMade } from '../../../ward/formCalls';
import { formWords as words } from '../../../words/forms';
import { Button } from '../../parts/Button';
import { Headline } from '../../parts/Headline';
import { Page } from '../../parts/Page';
import { Notice } from './Notice';
import { QrCode } from './QrCode';

/** A form's address as text and as a code, and the notice to print. */
export function FormReady({ form, onAnother }: { form: FormMade; onAnother(): void }) {
  const address = useRef<HTMLParagraphElement>(null);
  const [said, setSaid] = useState('');
  return (
    <>
      <Page
        footer={
          <Button look="main" onPress={() => window.print()}>
            {words.print}
          </Button>
        }
      >
        <Headline>{form.heading}</Headline>
        <h2>{words.address}</h2>
        <p class="address" ref={address}>
          {form.short}
        </p>
        <Button look="second" onPress={() => setSaid(copy(address.current) ? words.copied : words.notCopied)}>
          {words.copy}
        </Button>
        <p role="status">{said}</p>
        <p>{words.addressHelp}</p>
        <QrCode text={form.short} label={words.code} />
        <p>{words.whereAnswers(form.tab)}</p>
        <Button look="quiet" onPress={onAnother}>
          {words.another}
        </Button>
      </Page>
      <Notice form={form} />
    </>
  );
}

/** Selects the text and copies it; where the frame may not, it stays selected for Ctrl+C. */
function copy(element: HTMLElement | null): boolean {
  if (element === null) return false;
  window.getSelection()?.selectAllChildren(element);
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
