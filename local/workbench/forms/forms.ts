/** A form of the folder, in lists. */
export interface FormEntry {
  id: string;
  title: string;
}

/** What a page of a form sends: each question's name with what was filled in, more than once for tick boxes. */
export type FormAnswers = ReadonlyMap<string, readonly string[]>;

/** What became of answers: the page to show next, be it thanks or the form with what is missing. */
export interface FormOutcome {
  isAccepted: boolean;
  html: string;
}

/** The forms as the routes need them; pages are whole HTML that posts to its own address and needs no script. */
export interface Forms {
  list(): FormEntry[];
  /** The page to fill in; null when there is no such form. */
  page(id: string): string | null;
  /** Takes answers, runs what waits for them; null when there is no such form. */
  submit(id: string, answers: FormAnswers, respondent: string): Promise<FormOutcome | null>;
}

/** A folder without forms. */
export const noForms: Forms = {
  list: () => [],
  page: () => null,
  submit: async () => null,
};
