/** A form of the folder, in lists. */
export interface FormEntry {
  id: string;
  title: string;
}

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
  /** Takes a page's answers (application/x-www-form-urlencoded), runs what waits for them; null for no such form. */
  submit(id: string, body: string, respondent: string): Promise<FormOutcome | null>;
}
