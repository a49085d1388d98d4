import type { RunContext } from './context';

/**
 * A Google service object. Methods and getters declared on a subclass's prototype are what scripts see;
 * fields of the instance belong to the host and stay hidden.
 */
export abstract class Service {
  /** As error texts and counts name it, for example `SpreadsheetApp.Range`. */
  abstract readonly serviceName: string;
  /** What a script may hang on the object under names of its own; only on an HtmlTemplate. */
  readonly properties?: Map<string, unknown>;

  constructor(readonly context: RunContext) {}
}

/** A constant such as `SpreadsheetApp.WrapStrategy.WRAP`. Compared by identity; one per execution. */
export class Constant {
  constructor(
    readonly type: string,
    readonly name: string,
  ) {}
}

/** The constants of one type, as `SpreadsheetApp.WrapStrategy` is seen by scripts. */
export class ConstantGroup<Name extends string = string> {
  readonly members: Readonly<Record<Name, Constant>>;

  constructor(
    readonly type: string,
    readonly names: readonly Name[],
  ) {
    this.members = Object.fromEntries(names.map((name) => [name, new Constant(type, name)])) as Record<
      Name,
      Constant
    >;
  }
}

/** The official methods a class claims to offer: names must exist in Google's interface, arguments must fit. */
export type Official<Interface, Names extends keyof Interface> = {
  [Name in Names]: Interface[Name] extends (...args: infer Args) => unknown
    ? (...args: Args) => unknown
    : unknown;
};
