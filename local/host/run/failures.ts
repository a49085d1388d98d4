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

/** The execution ran over its time. Scripts can catch it once, but no service works for them any more. */
export class ExecutionKilled extends Error {
  constructor() {
    super('Exceeded maximum execution time');
  }
}
