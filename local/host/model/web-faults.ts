import type { Workspace } from './workspace';

/** Something made to happen to one request of UrlFetchApp, whatever fetch or fetchAll it goes out with. */
export interface WebFault {
  /** What stands in the request's address, for example a file's id. */
  readonly to: string;
  /** Which of the requests to there, counted since the fault was laid; the first when absent. */
  readonly nth?: number | 'every';
  /**
   * What is answered: a status with the API's words for it, a page of HTML, or the right answer cut off in the middle.
   * `unreachable`: nothing comes, and the whole fetch or fetchAll throws. The right answer when absent.
   */
  readonly answer?:
    | { readonly status: number }
    | { readonly html: string; readonly status?: number }
    | 'cut off'
    | 'unreachable';
  /** What others do to the files in the moment before the request is answered. */
  readonly meanwhile?: (workspace: Workspace) => void;
}

/** The faults that lie in wait for requests of all executions. */
export class WebFaults {
  readonly #laid = new Map<WebFault, number>();

  /** Lays faults; each starts counting its requests now. */
  lay(...faults: readonly WebFault[]): void {
    for (const fault of faults) this.#laid.set(fault, 0);
  }

  /** Takes all faults away. */
  clear(): void {
    this.#laid.clear();
  }

  /** Notes a request; the faults that strike it. */
  striking(url: string): WebFault[] {
    const near = [...this.#laid.keys()].filter(({ to }) => url.includes(to));
    for (const fault of near) this.#laid.set(fault, this.#laid.get(fault)! + 1);
    return near.filter((fault) => fault.nth === 'every' || (fault.nth ?? 1) === this.#laid.get(fault));
  }
}
