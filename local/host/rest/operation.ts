import type { Workspace } from '../model/workspace';
import type { Media } from './media';

/** Who asks, and when. */
export interface Caller {
  workspace: Workspace;
  /** E-mail of the account the request is made for. */
  user: string;
  /** Full addresses of the scopes its token has; null when the request came without a token. */
  scopes: readonly string[] | null;
  now: Date;
}

/** One request to an API, already understood: parameters of the path and the query by name, and the body. */
export interface Call extends Caller {
  params: Readonly<Record<string, string | readonly string[]>>;
  body: Readonly<Record<string, unknown>>;
}

/** One method of a Google API. */
export interface Operation {
  /** As Google's error texts and the table of scopes name it, for example `sheets.spreadsheets.values.get`. */
  id: string;
  method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH';
  host: string;
  /** With parameters in braces, for example `/v4/spreadsheets/{spreadsheetId}`. */
  path: string;
  /** Makes the answer's body, {@link Media} for one that is no JSON. Throws ApiError. */
  run: (call: Call) => object | Media;
}

/** Makes the operations of one resource, for example `sheets.spreadsheets.values`, whose paths begin alike. */
export const operationsOf =
  (resource: string, host: string, path: string) =>
  (name: string, method: Operation['method'], tail: string, run: Operation['run']): Operation => ({
    id: `${resource}.${name}`,
    method,
    host,
    path: path + tail,
    run,
  });

/** A parameter that may stand in the request once. */
export function textParam(call: Call, name: string): string | undefined {
  const given = call.params[name];
  return typeof given === 'object' ? given[0] : given;
}

/** A parameter that may stand in the request several times. */
export function textParams(call: Call, name: string): readonly string[] {
  const given = call.params[name];
  if (given === undefined) return [];
  return typeof given === 'string' ? [given] : given;
}

/** Whether a yes-or-no parameter says yes. */
export const isAsked = (call: Call, name: string): boolean => String(textParam(call, name)) === 'true';
