import type { RunContext } from './context';

/**
 * A Google service object. Methods and getters declared on a subclass's prototype are what scripts see;
 * fields of the instance belong to the host and stay hidden.
 */
export abstract class Service {
  /** As error texts and counts name it, for example `SpreadsheetApp.Range`. */
  abstract readonly serviceName: string;
  /** Whether scripts may hang values of their own on it, as on an HtmlTemplate. */
  readonly takesProperties: boolean = false;

  constructor(readonly context: RunContext) {}
}

/** A constant such as `SpreadsheetApp.WrapStrategy.WRAP`. There is one of each. */
export class Constant {
  constructor(
    readonly type: string,
    readonly name: string,
  ) {}
}

const groups = new Map<string, ConstantGroup>();

/** The constant with that type and name. Throws when its group was never made. */
export function constantOf(type: string, name: string): Constant {
  const constant = groups.get(type)?.members[name];
  if (!constant) throw new Error(`no constant ${type}.${name}`);
  return constant;
}

/** The constants of that type. */
export function constantGroupOf(type: string): ConstantGroup {
  return groups.get(type)!;
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
    groups.set(type, this);
  }
}

/** The official methods a class claims to offer: names must exist in Google's interface, arguments must fit. */
export type Official<Interface, Names extends keyof Interface> = {
  [Name in Names]: Interface[Name] extends (...args: infer Args) => unknown
    ? (...args: Args) => unknown
    : unknown;
};
