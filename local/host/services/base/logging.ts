import { format, inspect } from 'node:util';
import { Constant, type Official, Service } from '../../run/service';

/** Logger */
export class Logger
  extends Service
  implements Official<GoogleAppsScript.Base.Logger, 'log' | 'getLog' | 'clear'>
{
  readonly serviceName = 'Logger';

  log(...args: unknown[]): this {
    this.context.log.push(lineOf(args));
    return this;
  }

  getLog(): string {
    return this.context.log.join('\n');
  }

  clear(): void {
    this.context.log.length = 0;
  }
}

/** console, as far as Apps Script has it. */
export class Console extends Service {
  readonly serviceName = 'console';

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
}

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
