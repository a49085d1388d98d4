import type { IncomingMessage, ServerResponse } from 'node:http';
import { bookRoutes } from './bookRoutes';
import { fileRoutes } from './fileRoutes';
import { formRoutes } from './formRoutes';
import { addressOf } from './guard';
import { Refusal } from './messages';
import { outboxRoutes } from './outboxRoutes';
import type { Bench, Route } from './visit';
import { windowRoutes } from './windowRoutes';

const ROUTES: Route[] = [...bookRoutes, ...windowRoutes, ...fileRoutes, ...outboxRoutes, ...formRoutes];

/** Answers a request that was let in. Throws {@link Refusal} for what does not exist or makes no sense. */
export async function answer(
  bench: Bench,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams: query } = addressOf(request);
  if (request.method === 'GET' && bench.assets.serve(pathname, request, response)) return;
  for (const [method, pattern, handler] of ROUTES) {
    const match = method === request.method ? pattern.exec(pathname) : null;
    if (match) return handler({ bench, request, response, query, part: decoded(match.groups ?? {}) });
  }
  throw new Refusal(404, 'nothing at this address');
}

function decoded(parts: Record<string, string>): Record<string, string> {
  try {
    return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, decodeURIComponent(part)]));
  } catch {
    throw new Refusal(400, 'the address is malformed');
  }
}
