/** What a cell of the tab "Bộ tiêu chí" should hold, where it holds something else. */
export type ExpectedInSet =
  | 'name'
  | 'title'
  | 'points'
  | 'year'
  | 'yesNo'
  | 'policy'
  | 'base'
  | 'rule'
  | 'code'
  | 'bandName'
  /** A band that the binding text does not have. */
  | 'noFurtherBand'
  /** A title that no binding text governs in these years. */
  | 'ungovernedTitle'
  /** The code is good, but another row has it too. */
  | 'codeOnce';
