import type { Answer } from './screen';

/** A question of `Ui.alert` or `Ui.prompt`. */
export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  readonly buttons: 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
}

/** A service method gives this back when its value depends on a person: the script stands still until the answer. */
export class AskUser {
  constructor(
    readonly question: Question,
    readonly then: (answer: Answer) => unknown,
  ) {}
}

/** A service method gives this back to wait for a lock, for so many milliseconds of virtual time. */
export class AwaitLock {
  constructor(
    readonly key: string,
    readonly milliseconds: number,
    readonly then: (held: boolean) => unknown,
  ) {}
}

/**
 * A service method gives this back when part of its work is code of the script itself: `code` is a function expression
 * that gets the properties the script hung on the service, and runs among the script's globals.
 */
export class RunInside {
  constructor(
    readonly code: string,
    readonly then: (value: unknown) => unknown,
  ) {}
}
