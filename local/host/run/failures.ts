/** An error of a Google service; scripts see an Error of this name, usually Exception, with this message. */
export class ServiceError extends Error {
  readonly shownName: string = 'Exception';
}

/** Something Google has and this machine has not. Never a quiet undefined. */
export class NotSupportedLocally extends Error {
  constructor(what: string) {
    super(`not supported locally: ${what}`);
  }
}

/** Google's text when an execution's time is over. */
export const OUT_OF_TIME = 'Exceeded maximum execution time';

/** Google's text when the machine under an execution goes down. */
export const EXITED = 'The JavaScript runtime exited unexpectedly.';

/** The execution is over. A script in the host's own thread can catch it once, but no service works for it any more. */
export class ExecutionKilled extends Error {}
