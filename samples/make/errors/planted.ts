/** One error put on purpose into one cell. */
export interface Planted {
  file: string;
  sheet: string;
  cell: string;
  /** Family number of the list of typical errors, then the variant: "2-aboveMax". */
  kind: string;
  family: number;
}
