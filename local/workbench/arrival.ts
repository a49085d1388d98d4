/** Files that people bring are read into memory whole; a list of a whole province is far smaller. */
export const MOST_ARRIVING_BYTES = 30 * 1024 * 1024;

/** What became of a file that somebody brought. */
export type Arrival =
  | { kind: 'added'; file: string /** To open it by; absent while unknown. */; id: string }
  | { kind: 'notWorkbook' }
  | { kind: 'tooBig' };
