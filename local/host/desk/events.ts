import type { Area } from '../model/a1';
import type { FormModel, FormResponseModel } from '../model/form';
import type { FormSubmitEvent } from '../model/form-submit';
import type { SheetModel } from '../model/sheet-model';
import type { Trigger } from '../model/trigger';
import type { RunContext } from '../run/context';
import { Session } from '../services/base/session';
import { FormService } from '../services/forms/form';
import { FormResponseService } from '../services/forms/form-response';
import { AUTH_MODE } from '../services/script/script-app';
import { RangeService } from '../services/spreadsheet/range';
import { SpreadsheetService } from '../services/spreadsheet/spreadsheet';

/** Something that happened to a file, as the event objects of triggers tell it (guides/triggers/events). */
export type Happening =
  | { kind: 'opened' }
  | { kind: 'edited'; sheet: SheetModel; area: Area; value: string; oldValue: string }
  | { kind: 'changed'; changeType: string }
  /** A form was answered; `event` tells where the answers landed, if anywhere. */
  | { kind: 'submitted'; form: FormModel; response: FormResponseModel; event: FormSubmitEvent | null }
  | { kind: 'clock'; at: number };

/** The event object a trigger's function gets; without `trigger`, that of a simple one. */
export function eventObject(context: RunContext, happening: Happening, trigger?: Trigger): object {
  const uid = trigger ? { triggerUid: trigger.id } : {};
  const authMode = AUTH_MODE.members[context.authMode];
  if (happening.kind === 'clock') return { authMode, ...clockParts(happening.at), ...uid };
  if (happening.kind === 'submitted' && trigger?.source?.kind === 'FORMS') {
    const { form, response } = happening;
    return {
      authMode,
      source: new FormService(context, form),
      response: new FormResponseService(context, form, response),
      ...uid,
    };
  }
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
    case 'submitted':
      return happening.event ? landed(context, happening.event) : {};
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

function landed(context: RunContext, { place, values, namedValues }: FormSubmitEvent): object {
  const book = context.workspace.drive.get(place.bookId);
  const sheet = book?.sheetWithId(place.sheetId);
  const range = book && sheet ? { range: new RangeService(context, book, sheet, place.area) } : {};
  return { ...range, values, namedValues };
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
