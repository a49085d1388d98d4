import type { ConditionalFormat } from './conditional-format';
import type { ColumnFilter } from './filter';
import type { SheetModel } from './sheet-model';
import type { RuleValue } from './validation';

/** Rewrites what the rules of a tab compare with; rules in which nothing changes stay the same objects. */
export function mapRuleValues(sheet: SheetModel, change: (value: RuleValue) => RuleValue): void {
  const each = (values: readonly RuleValue[]) => changed(values, change);
  sheet.validations = changed(sheet.validations, (entry) => {
    const values = each(entry.rule.values);
    return values === entry.rule.values ? entry : { ...entry, rule: { ...entry.rule, values } };
  });
  sheet.conditionalFormats = changed(sheet.conditionalFormats, (format): ConditionalFormat => {
    if (format.kind === 'gradient') return format;
    const values = each(format.values);
    return values === format.values ? format : { ...format, values };
  });
  if (!sheet.filter) return;
  const before = [...sheet.filter.columns];
  const after = changed(before, (entry): [number, ColumnFilter] => {
    const values = each(entry[1].values);
    return values === entry[1].values ? entry : [entry[0], { ...entry[1], values }];
  });
  if (after !== before) sheet.filter = { ...sheet.filter, columns: new Map(after) };
}

/** The list after a change of its members; the very same list when none changed. */
function changed<T>(list: readonly T[], change: (entry: T) => T): readonly T[] {
  const result = list.map(change);
  return result.every((entry, index) => entry === list[index]) ? list : result;
}
