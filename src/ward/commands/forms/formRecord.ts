import type { FormTitle } from '../../../domain/forms/formOf';
import type { ItemIds } from '../../../sheets/forms';
import type { Memory } from '../../../sheets/memory';

/** What is remembered of a form: enough to know its answers, and how far its making went. */
export interface FormRecord {
  title: FormTitle;
  year: number;
  formId: string;
  heading: string;
  /** null until all questions stand. */
  items: ItemIds | null;
  /** Where people fill it in; null until they may, and making goes on where it stopped. */
  address: { url: string; short: string } | null;
}

const listName = 'forms';

export const knownForms = (memory: Memory): FormRecord[] => memory.recall<FormRecord[]>(listName) ?? [];

/** Keeps what is known of one form, in place of what was known before. */
export function keepForm(memory: Memory, record: FormRecord): FormRecord {
  const others = knownForms(memory).filter(({ formId }) => formId !== record.formId);
  memory.keep(listName, [...others, record]);
  return record;
}

/** Where a form's answers are and up to when they are all taken, in milliseconds. */
export interface Progress {
  sheetId: number | null;
  taken: number;
}

const progressName = (formId: string): string => `form.${formId}`;

export const progressOf = (memory: Memory, formId: string): Progress =>
  memory.recall<Progress>(progressName(formId)) ?? { sheetId: null, taken: 0 };

export const keepProgress = (memory: Memory, formId: string, progress: Progress): void =>
  memory.keep(progressName(formId), progress);

/** Forgets a form that is gone, so that another can be made in its place. */
export const forgetForm = (memory: Memory, { formId }: FormRecord): void =>
  memory.keep(
    listName,
    knownForms(memory).filter((record) => record.formId !== formId),
  );
