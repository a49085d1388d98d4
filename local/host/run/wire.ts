/**
 * What a script's world and the services say to each other. All of it is plain data, so that the two may live in
 * different threads.
 */

/** A service object as the world holds it. */
export interface ServiceMark {
  readonly __service: number;
  /** As error texts name it, for example `SpreadsheetApp.Range`. */
  readonly name: string;
  /** Which {@link Surface} it has. */
  readonly surface: string;
}

/** A constant such as `SpreadsheetApp.WrapStrategy.WRAP`, or (without a name) the group of its type. */
export interface ConstantMark {
  readonly __constant: string;
  readonly name?: string;
  /** Names within a group. */
  readonly names?: readonly string[];
}

/** A function of the script, which cannot leave it. */
export interface FunctionMark {
  readonly __function: true;
}

/** What a kind of service offers to scripts. */
export interface Surface {
  /** Methods, and values read without a call. */
  readonly members: Readonly<Record<string, 'method' | 'value'>>;
  /** Whether scripts may hang values of their own on it, as on an HtmlTemplate. */
  readonly takesProperties: boolean;
}

/** What the world asks for. It waits for the {@link Answer}. */
export type Request =
  | { kind: 'call'; service: number; key: string; args: unknown[] }
  | { kind: 'value'; service: number; key: string }
  | { kind: 'surface'; surface: string }
  /** The end of an `inside` answer: what the code gave, or how it failed. */
  | { kind: 'cameOut'; value: unknown }
  | { kind: 'failedInside'; name: string; message: string };

/** How a request ended. `now` is the script's clock afterwards, in milliseconds. */
export type Answer = { now: number } & (
  | { kind: 'value'; value: unknown }
  | { kind: 'error'; name: string; message: string }
  /** The world is to run this function expression over the asking service's own properties, and to report. */
  | { kind: 'inside'; code: string }
);

/** The world's end of the wire. */
export interface Wire {
  /** Blocks until the services have answered. */
  ask(request: Request): Answer;
}

export const isServiceMark = (value: object): value is ServiceMark => '__service' in value;
export const isConstantMark = (value: object): value is ConstantMark => '__constant' in value;
export const isFunctionMark = (value: object): value is FunctionMark => '__function' in value;
