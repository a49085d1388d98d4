import type { Area } from '../model/a1';
import type { SheetModel } from '../model/sheet-model';
import type { RunContext } from '../run/context';
import { Session } from '../services/base/session';
import { AUTH_MODE } from '../services/script/script-app';
import { RangeService } from '../services/spreadsheet/range';
import { SpreadsheetService } from '../services/spreadsheet/spreadsheet';

/** Something that happened to a file, as the event objects of triggers tell it (guides/triggers/events). */
export type Happening =
  | { kind: 'opened' }
  | { kind: 'edited'; sheet: SheetModel; area: Area; value: string; oldValue: string }
  | { kind: 'changed'; changeType: string }
  | {
      kind: 'submitted';
      sheet: SheetModel;
      area: Area;
      values: string[];
      namedValues: Record<string, string[]>;
    }
  | { kind: 'clock'; at: number };

/** The event object a trigger's function gets; `triggerUid` only for installable ones. */
export function eventObject(context: RunContext, happening: Happening, triggerUid?: string): object {
  const uid = triggerUid === undefined ? {} : { triggerUid };
  const authMode = AUTH_MODE.members[context.authMode];
  if (happening.kind === 'clock') return { authMode, ...clockParts(happening.at), ...uid };
  return {
    authMode,
    source: new SpreadsheetService(context, context.book),
    user: new Session(context).getActiveUser(),
    ...uid,
    ...parts(context, happening),
  };
}

function parts(context: RunContext, happening: Exclude<Happening, { kind: 'clock' }>): object {
  switch (happening.kind) {
    case 'opened':
      return {};
    case 'changed':
      return { changeType: happening.changeType };
    case 'submitted': {
      const { sheet, area, values, namedValues } = happening;
      return { range: new RangeService(context, context.book, sheet, area), values, namedValues };
    }
    case 'edited': {
      const { sheet, area, value, oldValue } = happening;
      return {
        range: new RangeService(context, context.book, sheet, area),
        ...(value === '' ? {} : { value }),
        ...(oldValue === '' ? {} : { oldValue }),
      };
    }
  }
}

/** Times in clock events are told in UTC (guides/triggers/events). */
function clockParts(at: number): object {
  const day = new Date(at);
  const newYear = Date.UTC(day.getUTCFullYear(), 0, 1);
  return {
    year: day.getUTCFullYear(),
    month: day.getUTCMonth() + 1,
    'day-of-month': day.getUTCDate(),
    'day-of-week': day.getUTCDay() || 7,
    'week-of-year': Math.ceil(((at - newYear) / 86_400_000 + new Date(newYear).getUTCDay() + 1) / 7),
    hour: day.getUTCHours(),
    minute: day.getUTCMinutes(),
    second: day.getUTCSeconds(),
    timezone: 'UTC',
  };
}
