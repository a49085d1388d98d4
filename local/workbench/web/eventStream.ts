import type { ServerResponse } from 'node:http';
import type { BenchEvent } from '../events';
import { safeHeaders } from './messages';

/** Answers with a stream of events that stays open as long as the page; returns how to send one. */
export function openStream(response: ServerResponse): (event: BenchEvent) => void {
  response.writeHead(200, { ...safeHeaders, 'Content-Type': 'text/event-stream; charset=utf-8' });
  // A page that lost its stream looks again soon, for example when this machine wakes from sleep.
  response.write('retry: 1000\n\n');
  return (event) => response.write(`data: ${JSON.stringify(event)}\n\n`);
}
