import type { FormRefusal, FormTitle } from '../domain/forms/formOf';

export type { FormRefusal, FormTitle } from '../domain/forms/formOf';

/** A form that people can fill in. */
export interface FormMade {
  title: FormTitle;
  year: number;
  heading: string;
  url: string;
  /** The same place, shorter, for print. */
  short: string;
  /** The tab that takes its answers. */
  tab: string;
}

/** What a form can be made of, and those that are there. */
export interface FormChoices {
  titles: FormTitle[];
  years: number[];
  /** The year to begin with. */
  year: number;
  made: FormMade[];
}

/** What came of making a form. */
export type FormMaking =
  | { outcome: 'made'; form: FormMade }
  | { outcome: 'refused'; why: FormRefusal }
  /** The form that was made cannot be opened any more. */
  | { outcome: 'lost' }
  /** Another computer is at it. */
  | { outcome: 'busy' };

/** A form that something could not be done for, by its heading; why, and the next step, in words. */
export interface FormFailure {
  form: string;
  why: string;
}

/** What came of taking in the answers of all forms; `done` counts the forms. */
export interface SweepReport {
  taken: number;
  /** Answers of somebody whom the ward's list does not name. */
  unmatched: number;
  done: number;
  failed: FormFailure[];
  /** What else people are told, in words. */
  notes: string[];
}

/** What the check of the forms' triggers found and mended, in words; `done` counts the forms. */
export interface SystemReport {
  done: number;
  mended: string[];
  failed: FormFailure[];
}

/** What the sidebar of the form may call on the server. */
export interface FormCalls {
  formChoices(): FormChoices;
  /** `anew` makes another form for one that is lost. */
  buildForm(title: FormTitle, year: number, anew: boolean): FormMaking;
}
