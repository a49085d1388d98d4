import path from 'node:path';
import { writeBook } from '../../xlsx';
import { type Arrival, MOST_ARRIVING_BYTES } from '../arrival';
import { arrivalName } from '../shelf/arrivals';
import { attachment } from './attachment';
import { Refusal, readBody, send, sendJson } from './messages';
import { bookOf, type Route, type Visit } from './visit';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Workbooks as files: brought in, taken out. */
export const fileRoutes: Route[] = [
  ['POST', /^\/api\/files$/, takeIn],
  ['GET', /^\/api\/books\/(?<id>[^/]+)\/download$/, handOut],
];

async function takeIn({ bench, request, response, query }: Visit): Promise<void> {
  const name = arrivalName(query.get('name') ?? '');
  if (name === null) return sendJson(response, { kind: 'notWorkbook' } satisfies Arrival);
  const bytes = await readBody(request, MOST_ARRIVING_BYTES).catch((failure: unknown) => {
    if (failure instanceof Refusal && failure.status === 413) return null;
    throw failure;
  });
  if (bytes === null) return sendJson(response, { kind: 'tooBig' } satisfies Arrival);
  const file = await bench.arrivals.add(name, bytes);
  const entries = await bench.shelf.entries();
  bench.shelf.readAll().catch(() => {});
  const id = entries.find((entry) => entry.file === file)?.id ?? '';
  sendJson(response, { kind: 'added', file, id } satisfies Arrival);
}

async function handOut(visit: Visit): Promise<void> {
  const { entry, book } = await bookOf(visit);
  book.settle();
  const body = await writeBook(book);
  const name = `${path.parse(entry.file).name}.xlsx`;
  send(visit.response, { type: XLSX, body, headers: { 'Content-Disposition': attachment(name) } });
}
