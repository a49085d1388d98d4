import type { FormMade } from '../../../ward/formCalls';
import { formWords } from '../../../words/forms';
import { QrCode } from './QrCode';

const { notice: words, code } = formWords;

/** The notice on A4 for families: seen on paper only. */
export function Notice({ form }: { form: FormMade }) {
  return (
    <section class="print-notice">
      <h1>{words.title(form.title, form.year)}</h1>
      <ol>
        {words.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      <QrCode text={form.short} label={code} />
      <p class="address">{form.short}</p>
    </section>
  );
}
