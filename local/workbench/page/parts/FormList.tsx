import type { FormEntry } from '../../forms/forms';
import { formPath } from '../server';
import { words } from '../words';

/** The forms of the folder; each opens as a page of its own, as people get it who fill it in. */
export function FormList({ forms }: { forms: FormEntry[] }) {
  if (forms.length === 0) return null;
  return (
    <>
      <h2 class="list-head">{words.forms}</h2>
      <ul>
        {forms.map(({ id, title }) => (
          <li key={id}>
            <a class="book" href={formPath(id)} target="_blank" rel="noopener">
              <span class="book-name">{title}</span>
              <span class="book-kind">{words.openForm}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What somebody sees who only fills in forms. */
export function FormsOnly({ forms }: { forms: FormEntry[] }) {
  return (
    <div class="forms-only">
      <p class="hint" role="status">
        {forms.length === 0 ? words.noForms : words.chooseForm}
      </p>
      <FormList forms={forms} />
    </div>
  );
}
