/** Requests one user may make to the Sheets API within a minute, reads and writes apart (developers.google.com/workspace/sheets/api/limits). */
const PER_MINUTE = 60;
const MINUTE_MS = 60_000;

/** Counts each user's requests to the Sheets API. All scripts of a workspace count as one project. */
export class ApiQuota {
  readonly #times = new Map<string, number[]>();

  /** Notes a request; false when the user has had all of the last minute's. A refused one does not count. */
  allows(kind: 'Read' | 'Write', user: string, now: number): boolean {
    const key = `${kind} ${user}`;
    const recent = (this.#times.get(key) ?? []).filter((time) => time > now - MINUTE_MS);
    if (recent.length >= PER_MINUTE) return false;
    this.#times.set(key, [...recent, now]);
    return true;
  }
}
