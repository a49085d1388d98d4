import type { Book } from '../../model/book';
import { NotSupportedLocally, ServiceError } from '../../run/failures';
import { ApiError, badRequest } from '../api-error';
import type { Handlers } from './handlers';
import { OFFICIAL_REQUESTS } from './official-requests';
import { areaRequests } from './requests/areas';
import { cellRequests } from './requests/cells';
import { chartRequests } from './requests/charts';
import { dimensionRequests } from './requests/dimensions';
import { ruleRequests } from './requests/rules';
import { tabRequests } from './requests/tabs';

const HANDLERS: Handlers = {
  ...tabRequests,
  ...cellRequests,
  ...dimensionRequests,
  ...areaRequests,
  ...chartRequests,
  ...ruleRequests,
};

/**
 * Carries out requests one after the other; the replies stand in their order. Throws Google's answer for the first that
 * cannot be done, and NotSupportedLocally, before anything is done, for one that only Google can do.
 */
export function applyRequests(book: Book, given: object | readonly object[], user: string): object[] {
  // As everywhere in Google's JSON, one object will do for a list of one.
  const requests: readonly object[] = Array.isArray(given) ? given : [given];
  if (requests.length === 0) throw badRequest('Must specify at least one request.');
  const kinds = requests.map(kindOf);
  return requests.map((request, index) => {
    const kind = kinds[index]!;
    try {
      return HANDLERS[kind]!(book, (request as Record<string, unknown>)[kind], user);
    } catch (failure) {
      throw prefixed(failure, `Invalid requests[${index}].${kind}: `);
    }
  });
}

function kindOf(request: object, index: number): string {
  const kinds = Object.entries(request).flatMap(([kind, body]) => (body === null ? [] : [kind]));
  const unknown = kinds.find((kind) => !OFFICIAL_REQUESTS.has(kind));
  if (unknown !== undefined) {
    throw badRequest(
      `Invalid JSON payload received. Unknown name "${unknown}" at 'requests[${index}]': Cannot find field.`,
    );
  }
  const [kind] = kinds;
  if (kind === undefined) throw badRequest(`Invalid requests[${index}]: No request set.`);
  if (!(kind in HANDLERS)) {
    throw new NotSupportedLocally(`sheets.spreadsheets.batchUpdate with the request ${kind}`);
  }
  return kind;
}

function prefixed(failure: unknown, prefix: string): unknown {
  const isAnswer = failure instanceof ServiceError || (failure instanceof ApiError && failure.code === 400);
  return isAnswer ? badRequest(prefix + (failure as Error).message) : failure;
}
