import { randomUUID } from 'node:crypto';
import { types } from 'node:util';
import { ServiceError } from '../../run/failures';
import type { Official } from '../../run/service';
import { parseCsv } from '../../values/csv';
import { formatString } from '../../values/format-string';
import { formatDate } from '../../values/java-date-format';
import { parseDate } from '../../values/java-date-parse';
import { mismatch } from '../arguments';
import { UtilitiesPacking } from './utilities-packing';

/** The longest pause of one call, in milliseconds (reference/utilities#sleep). */
const LONGEST_SLEEP_MS = 300_000;

type Names = 'formatDate' | 'formatString' | 'getUuid' | 'parseCsv' | 'parseDate' | 'sleep';

/** Utilities: everything of the classes it builds on, and what reads and writes texts. */
export class Utilities
  extends UtilitiesPacking
  implements Official<GoogleAppsScript.Utilities.Utilities, Names>
{
  formatDate(date: unknown, timeZone: unknown, pattern: unknown): string {
    if (!types.isDate(date) || typeof timeZone !== 'string' || typeof pattern !== 'string') {
      throw mismatch(this.serviceName, 'formatDate', [date, timeZone, pattern]);
    }
    return formatDate(date, timeZone, pattern);
  }

  formatString(template: string, ...args: unknown[]): string {
    const filled = formatString(String(template), args);
    if (filled === undefined) throw new ServiceError('Invalid argument: template');
    return filled;
  }

  getUuid(): string {
    return randomUUID();
  }

  parseCsv(csv: unknown, delimiter: unknown = ','): string[][] {
    if (typeof csv !== 'string') throw mismatch(this.serviceName, 'parseCsv', [csv]);
    const rows = parseCsv(csv, String(delimiter));
    if (!rows) throw new ServiceError('Could not parse text.');
    return rows;
  }

  parseDate(text: string, timeZone: string, pattern: string): Date {
    const date = parseDate(String(text), timeZone, pattern);
    if (!date) throw new ServiceError(`Unparseable date: "${text}"`);
    return date;
  }

  sleep(milliseconds: unknown): void {
    if (typeof milliseconds !== 'number') throw mismatch(this.serviceName, 'sleep', [milliseconds]);
    if (milliseconds > LONGEST_SLEEP_MS) {
      throw new ServiceError('The maximum value for sleep is 300000 milliseconds.');
    }
    if (milliseconds < 0) throw new ServiceError('Invalid argument: milliseconds');
    this.context.meter.spend(milliseconds);
  }
}
