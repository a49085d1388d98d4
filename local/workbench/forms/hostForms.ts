import { type FormModel, type Submission, submit } from '../../host';
import type { Shelf } from '../shelf/shelf';
import { confirmationPage, formPage } from './formPage';
import type { FormOutcome, Forms } from './forms';
import { readAnswers } from './readAnswers';

/** An answer that was taken. */
export type Accepted = Extract<Submission, { ok: true }>;

/** The forms that scripts made in the served folder. `accepted` hears of each answer, and runs what waits for it. */
export function hostForms(
  { workspace }: Shelf,
  accepted: (form: FormModel, submission: Accepted) => Promise<void>,
): Forms {
  const find = (id: string): FormModel | undefined => workspace.forms.get(id);
  return {
    list: () => workspace.forms.values().map(({ id, title }) => ({ id, title })),
    page(id) {
      const form = find(id);
      return form ? formPage(form, { action: addressOf(id) }) : null;
    },
    async submit(id, body, respondent): Promise<FormOutcome | null> {
      const form = find(id);
      if (!form) return null;
      const sent = readAnswers(form, body);
      const submission = submit(workspace, form, sent.answers, new Date(), sent.email || respondent);
      if (!submission.ok) {
        const { errors, refused } = submission;
        return { isAccepted: false, html: formPage(form, { action: addressOf(id), sent, errors, refused }) };
      }
      await accepted(form, submission);
      return { isAccepted: true, html: confirmationPage(form, addressOf(id)) };
    },
  };
}

const addressOf = (id: string): string => `/form/${encodeURIComponent(id)}`;
