import { types } from 'node:util';
import type { Area } from '../model/a1';
import { ServiceError } from '../run/failures';
import { Constant, Service } from '../run/service';

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) {
    const first = value.find((entry) => entry !== null && entry !== undefined);
    return first === undefined || Array.isArray(first) ? 'Object[]' : `${typeName(first)}[]`;
  }
  if (value instanceof Service) return value.serviceName;
  if (value instanceof Constant) return value.type;
  if (types.isDate(value)) return 'Date';
  switch (typeof value) {
    case 'number':
      return 'number';
    case 'function':
      return 'Function';
    case 'object':
      return 'Object';
    default:
      return typeof value === 'string' ? 'String' : 'Boolean';
  }
}

/** The error Google gives for arguments no overload takes. */
export function mismatch(service: string, method: string, args: readonly unknown[]): ServiceError {
  const given = args.map(typeName).join(',');
  return new ServiceError(
    `The parameters (${given}) don't match the method signature for ${service}.${method}.`,
  );
}

/** Throws unless `values` is a grid exactly as large as the area, with Google's texts. */
export function checkGrid(values: unknown, area: Area, service: string, method: string): unknown[][] {
  // A hole in a list is no row either.
  if (!Array.isArray(values) || ![...values].every((row) => Array.isArray(row))) {
    throw mismatch(service, method, [values]);
  }
  if (values.length !== area.rows) throw new ServiceError(sizeText('rows', values.length, area.rows));
  for (const row of values as unknown[][]) {
    if (row.length !== area.columns) throw new ServiceError(sizeText('columns', row.length, area.columns));
  }
  return values;
}

function sizeText(what: 'rows' | 'columns', given: number, wanted: number): string {
  return (
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
    `The data has ${given} but the range has ${wanted}.`
  );
}

/** Throws unless every argument is a whole-number-like number. */
export function wholeNumbers(service: string, method: string, args: readonly unknown[]): number[] {
  if (!args.every((arg) => typeof arg === 'number' && Number.isFinite(arg)))
    throw mismatch(service, method, args);
  return args.map((arg) => Math.trunc(arg as number));
}
