import type { Book } from '../../model/book';
import { badRequest } from '../api-error';
import { maskOf, pathsOf } from '../fields';

/** Carries out one kind of request of a batch for a user; the answer is its reply. Throws ApiError or ServiceError. */
// biome-ignore lint/suspicious/noExplicitAny: each kind of request has a shape of its own
export type Handler = (book: Book, request: any, user: string) => object;

/** Handlers by the name of the request, for example `addSheet`. */
export type Handlers = Readonly<Record<string, Handler>>;

/** The paths of a request's `fields`; Google refuses a request without any. */
export function fieldsOf(fields: string | undefined): string[] {
  if (!fields?.trim()) {
    throw badRequest("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  }
  return pathsOf(maskOf(fields));
}
