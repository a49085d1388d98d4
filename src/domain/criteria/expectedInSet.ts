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
  /** The code is good, but another row has it too. */
  | 'codeOnce';
