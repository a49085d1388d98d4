/** One step that has to be done in the year after the assessment. */
export type Deadline =
  /** Before that day, which itself is too late. */
  | { step: DeadlineStep; before: { month: number; day: number }; clause: string }
  /** Within so many working days of the step before. */
  | { step: DeadlineStep; workingDays: number; clause: string };

/**
 * submit: the file goes to who assesses it; check: the inspection is planned; propose: its result goes to who decides;
 * recognise: the decision; report: the result goes one level up.
 */
export type DeadlineStep = 'submit' | 'check' | 'propose' | 'recognise' | 'report';

/** Who decides, by which figures, until when and for how long. null = the text does not say or was not read. */
export interface Procedure {
  /** Who decides by the text. Since 01/07/2025 the locality says who stands in for a district's office. */
  authority: string | null;
  /** Months that a recognition lasts, counted from the end of the year of recognition. */
  validity: { months: number; clause: string } | null;
  /** Months from the decision on level 1 to a request for level 2. */
  upgrade: { months: number; clause: string } | null;
  /** Members of the council that assesses: at least so many, an odd number. */
  council: { atLeast: number; clause: string } | null;
  /** Figures are those of 1 January to 31 December of the assessment year. */
  wholeYear: { clause: string } | null;
  deadlines: Deadline[];
}

/** Nothing was read of who decides and when. */
export const unknownProcedure: Procedure = {
  authority: null,
  validity: null,
  upgrade: null,
  council: null,
  wholeYear: null,
  deadlines: [],
};
