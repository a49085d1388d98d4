import { types } from 'node:util';
import { Constant, Service } from '../../run/service';
import { formatDate } from '../../values/java-date-format';

/**
 * A value as Logger.log writes it: Google's log still speaks Java, so 5 becomes `5.0`, an object `{a=1.0}` and a day
 * `Thu Nov 26 08:00:00 GMT+07:00 2026`.
 */
export function javaText(value: unknown, timeZone: string, above: readonly object[] = []): string {
  if (typeof value === 'number') return Number.isInteger(value) ? value.toFixed(1) : String(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (value instanceof Constant) return value.name;
  if (value instanceof Service) return value.serviceName.split('.').pop()!;
  if (types.isDate(value)) return formatDate(value, timeZone, 'E MMM dd HH:mm:ss z yyyy');
  if (types.isNativeError(value)) return String(value);
  if (above.includes(value)) return '(circular)';
  const inner = (part: unknown) => javaText(part, timeZone, [...above, value]);
  if (Array.isArray(value)) return `[${value.map(inner).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([key, part]) => `${key}=${inner(part)}`)
    .join(', ')}}`;
}
