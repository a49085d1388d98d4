import { grantedScopes } from '../../rest/caller';
import { Media } from '../../rest/media';
import type { Call } from '../../rest/operation';
import { answerById } from '../../rest/router';
import type { RunContext } from '../../run/context';
import { NotSupportedLocally, ServiceError } from '../../run/failures';

/** Optional arguments of an advanced service's method, as the script gives them. */
export type OptionalArgs = Record<string, unknown> | undefined;

/** An error answered by a Google API, as the advanced services throw it. */
class ApiCallError extends ServiceError {
  override readonly shownName = 'GoogleJsonResponseException';

  constructor(id: string, message: string) {
    super(`API call to ${id} failed with error: ${message}`);
  }
}

/** What a method of an advanced service hands over. */
export interface ApiCall {
  /** As the error texts name it, for example `sheets.spreadsheets.values.get`. */
  id: string;
  path?: Record<string, string>;
  optional?: OptionalArgs;
  body?: unknown;
}

/** Calls an API for the script and gives the answer's body. Throws what Apps Script throws for an error. */
export function callApi(context: RunContext, { id, path = {}, optional = {}, body }: ApiCall): object {
  const call: Call = {
    workspace: context.workspace,
    user: context.user,
    scopes: grantedScopes(context),
    now: context.now(),
    params: { ...params(optional), ...path },
    body: asJson(body),
  };
  const { status, body: answer } = answerById(id, call);
  if (answer instanceof Media) throw new NotSupportedLocally(`${id} with a file's bytes`);
  if (status >= 400) throw new ApiCallError(id, (answer as { error: { message: string } }).error.message);
  return answer;
}

/** Throws Google's text unless there are as many arguments as the method takes, one optional one among them. */
export function checkCount(args: readonly unknown[], required: number): void {
  if (args.length === required || args.length === required + 1) return;
  throw new ServiceError(`Invalid number of arguments provided. Expected ${required}-${required + 1} only`);
}

function params(optional: Record<string, unknown>): Call['params'] {
  const given = Object.entries(optional).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(
    given.map(([name, value]) => [name, Array.isArray(value) ? value.map(String) : String(value)]),
  );
}

function asJson(body: unknown): Record<string, unknown> {
  return body === undefined || body === null ? {} : JSON.parse(JSON.stringify(body));
}
