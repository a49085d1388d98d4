import { format, inspect } from 'node:util';
import { Constant, type Official, Service } from '../../run/service';
import { formatString } from '../../values/format-string';
import { javaText } from './java-text';

export class Logger
  extends Service
  implements Official<GoogleAppsScript.Base.Logger, 'log' | 'getLog' | 'clear'>
{
  readonly serviceName = 'Logger';
  readonly #lines: string[] = [];

  log(...args: unknown[]): this {
    const [first, ...rest] = args;
    const shown = (value: unknown) => javaText(value, this.context.book.timeZone);
    const filled =
      typeof first === 'string' && rest.length > 0
        ? formatString(
            first,
            rest.map((value) => (typeof value === 'object' ? shown(value) : value)),
          )
        : undefined;
    const line = filled ?? shown(first);
    this.#lines.push(line);
    this.context.log.push(line);
    return this;
  }

  getLog(): string {
    return this.#lines.join('\n');
  }

  clear(): void {
    this.#lines.length = 0;
  }
}

/** console, as far as Apps Script has it. */
export class Console extends Service implements Official<globalThis.Console, ConsoleNames> {
  readonly serviceName = 'console';
  readonly #started = new Map<string, number>();

  log(...args: unknown[]): void {
    this.context.log.push(lineOf(args));
  }

  info(...args: unknown[]): void {
    this.context.log.push(lineOf(args));
  }

  warn(...args: unknown[]): void {
    this.context.log.push(lineOf(args));
  }

  error(...args: unknown[]): void {
    this.context.log.push(lineOf(args));
  }

  time(label?: string): void {
    this.#started.set(String(label), this.context.now().getTime());
  }

  timeEnd(label?: string): void {
    const started = this.#started.get(String(label));
    if (started === undefined) return;
    this.#started.delete(String(label));
    this.context.log.push(`${label}: ${Math.round(this.context.now().getTime() - started)}ms`);
  }
}

type ConsoleNames = 'error' | 'info' | 'log' | 'time' | 'timeEnd' | 'warn';

function lineOf([first, ...rest]: unknown[]): string {
  if (typeof first === 'string') return format(first, ...rest.map(shown));
  return [first, ...rest].map(shown).join(' ');
}

function shown(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Constant) return value.name;
  if (value instanceof Service) return value.serviceName.split('.').pop();
  return inspect(value, { depth: 4, breakLength: Number.POSITIVE_INFINITY });
}
