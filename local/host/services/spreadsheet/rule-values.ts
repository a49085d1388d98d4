import { types } from 'node:util';
import type { Book } from '../../model/book';
import type { RuleValue } from '../../model/validation';
import type { RunContext } from '../../run/context';
import { Constant } from '../../run/service';
import { dateOf } from '../../values/cell-values';
import { serialOfDate } from '../../values/serial';
import { mismatch } from '../arguments';
import { RangeService } from './range';
import { RELATIVE_DATE } from './spreadsheet-constants';

/** A rule's value as a script gives it: a text that starts with `=` is a formula. */
export function ruleValueOf(given: unknown): RuleValue {
  if (types.isDate(given)) return { serial: serialOfDate(given) };
  if (given instanceof RangeService) return { sheetId: given.sheet.id, area: given.area };
  if (given instanceof Constant) return given.name;
  if (typeof given === 'number' || typeof given === 'boolean') return given;
  const text = String(given);
  return text.startsWith('=') ? { formula: text } : text;
}

/** The same as a script gets it back. */
export function scriptRuleValue(context: RunContext, book: Book, value: RuleValue): unknown {
  if (typeof value === 'string') {
    return (RELATIVE_DATE.members as Readonly<Record<string, Constant>>)[value] ?? value;
  }
  if (typeof value !== 'object') return value;
  if ('serial' in value) return dateOf(value.serial);
  if ('formula' in value) return value.formula;
  const sheet = book.sheetWithId(value.sheetId);
  return sheet ? new RangeService(context, book, sheet, value.area) : null;
}

type Kind = 'number' | 'text' | 'date';

/** Checks the arguments of one builder method by kind. Throws Google's mismatch text. */
export function typedValues(
  service: string,
  method: string,
  kinds: readonly Kind[],
  args: readonly unknown[],
): RuleValue[] {
  const fit = args.length === kinds.length && args.every((arg, index) => isKind(arg, kinds[index]!));
  if (!fit) throw mismatch(service, method, args);
  return args.map(ruleValueOf);
}

function isKind(arg: unknown, kind: Kind): boolean {
  if (kind === 'date') return types.isDate(arg);
  return kind === 'number' ? typeof arg === 'number' : typeof arg === 'string';
}
