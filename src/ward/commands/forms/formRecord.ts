import type { FormTitle } from '../../../domain/forms/formOf';
import type { ItemIds } from '../../../sheets/forms';
import type { Memory } from '../../../sheets/memory';

interface KnownForm {
  title: FormTitle;
  year: number;
  formId: string;
  heading: string;
}

/** A form whose making is under way, and goes on where it stopped. */
export interface StartedForm extends KnownForm {
  /** null until all questions stand. */
  items: ItemIds | null;
  address: null;
}

/** A form whose questions stand. */
export interface AskingForm extends KnownForm {
  items: ItemIds;
}

/** A form that people can fill in, with the place where they do. */
export interface OpenForm extends AskingForm {
  address: { url: string; short: string };
}

/** What is remembered of a form: enough to know its answers, and how far its making went. */
export type FormRecord = StartedForm | OpenForm;

const listName = 'forms';

export const knownForms = (memory: Memory): FormRecord[] => memory.recall<FormRecord[]>(listName) ?? [];

/** Forms that people can fill in. */
export const openForms = (memory: Memory): OpenForm[] =>
  knownForms(memory).filter((record) => record.address !== null);

/** Keeps what is known of one form, in place of what was known before. */
export function keepForm<Form extends FormRecord>(memory: Memory, record: Form): Form {
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
