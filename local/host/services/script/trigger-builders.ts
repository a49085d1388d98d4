import type { Rhythm } from '../../model/trigger';
import type { RunContext } from '../../run/context';
import { ServiceError } from '../../run/failures';
import { Constant, ConstantGroup, type Official, Service } from '../../run/service';
import { mismatch, wholeNumbers } from '../arguments';
import { SpreadsheetService } from '../spreadsheet/spreadsheet';
import { install, type TriggerPlan, type TriggerService } from './triggers';

/** ScriptApp.WeekDay, in Google's order. */
export const WEEK_DAY = new ConstantGroup('ScriptApp.WeekDay', [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
]);

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const MINUTES_OFFERED = [1, 5, 10, 15, 30];
const HOURS_OFFERED = [1, 2, 4, 6, 8, 12];

export class TriggerBuilder
  extends Service
  implements Official<GoogleAppsScript.Script.TriggerBuilder, 'forSpreadsheet' | 'forForm' | 'timeBased'>
{
  readonly serviceName = 'ScriptApp.TriggerBuilder';

  constructor(
    context: RunContext,
    readonly handler: string,
  ) {
    super(context);
  }

  forSpreadsheet(spreadsheet: unknown): SpreadsheetTriggerBuilder {
    const id = spreadsheet instanceof SpreadsheetService ? spreadsheet.book.id : spreadsheet;
    if (typeof id !== 'string') throw mismatch(this.serviceName, 'forSpreadsheet', [spreadsheet]);
    return new SpreadsheetTriggerBuilder(this.context, this.handler, { kind: 'SPREADSHEETS', id });
  }

  forForm(form: unknown): FormTriggerBuilder {
    const id = form instanceof Service && 'form' in form ? (form.form as { id: string }).id : form;
    if (typeof id !== 'string') throw mismatch(this.serviceName, 'forForm', [form]);
    return new FormTriggerBuilder(this.context, this.handler, { kind: 'FORMS', id });
  }

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.context, this.handler);
  }
}

abstract class FileTriggerBuilder extends Service {
  protected readonly chosen = (event: TriggerPlan['event']): this => {
    this.#event = event;
    return this;
  };
  #event: TriggerPlan['event'] | null = null;

  constructor(
    context: RunContext,
    readonly handler: string,
    readonly source: NonNullable<TriggerPlan['source']>,
  ) {
    super(context);
  }

  create(): TriggerService {
    if (this.#event === null) throw new ServiceError('Cannot create a trigger without an event type.');
    const { handler, source } = this;
    return install(this.context, { handler, event: this.#event, source, rhythm: null });
  }
}

type SpreadsheetNames = 'create' | 'onOpen' | 'onEdit' | 'onChange' | 'onFormSubmit';

class SpreadsheetTriggerBuilder
  extends FileTriggerBuilder
  implements Official<GoogleAppsScript.Script.SpreadsheetTriggerBuilder, SpreadsheetNames>
{
  readonly serviceName = 'ScriptApp.SpreadsheetTriggerBuilder';

  onOpen(): this {
    return this.chosen('ON_OPEN');
  }

  onEdit(): this {
    return this.chosen('ON_EDIT');
  }

  onChange(): this {
    return this.chosen('ON_CHANGE');
  }

  onFormSubmit(): this {
    return this.chosen('ON_FORM_SUBMIT');
  }
}

class FormTriggerBuilder
  extends FileTriggerBuilder
  implements Official<GoogleAppsScript.Script.FormTriggerBuilder, 'create' | 'onOpen' | 'onFormSubmit'>
{
  readonly serviceName = 'ScriptApp.FormTriggerBuilder';

  onOpen(): this {
    return this.chosen('ON_OPEN');
  }

  onFormSubmit(): this {
    return this.chosen('ON_FORM_SUBMIT');
  }
}

type ClockNames =
  | 'after'
  | 'at'
  | 'atHour'
  | 'nearMinute'
  | 'everyMinutes'
  | 'everyHours'
  | 'everyDays'
  | 'everyWeeks'
  | 'onWeekDay'
  | 'onMonthDay'
  | 'create';

/** ClockTriggerBuilder. Google fires within fifteen minutes of the time asked for; here on the minute. */
class ClockTriggerBuilder
  extends Service
  implements Official<GoogleAppsScript.Script.ClockTriggerBuilder, ClockNames>
{
  readonly serviceName = 'ScriptApp.ClockTriggerBuilder';
  #once: number | null = null;
  #everyMs: number | null = null;
  #days: number | null = null;
  #weekDay: number | null = null;
  #monthDay: number | null = null;
  #hour = 0;
  #minute = 0;

  constructor(
    context: RunContext,
    readonly handler: string,
  ) {
    super(context);
  }

  after(milliseconds: number): this {
    const [wait] = wholeNumbers(this.serviceName, 'after', [milliseconds]);
    this.#once = this.context.now().getTime() + wait!;
    return this;
  }

  at(date: GoogleAppsScript.Base.Date): this {
    this.#once = date.getTime();
    return this;
  }

  atHour(hour: number): this {
    [this.#hour] = wholeNumbers(this.serviceName, 'atHour', [hour]) as [number];
    return this;
  }

  nearMinute(minute: number): this {
    [this.#minute] = wholeNumbers(this.serviceName, 'nearMinute', [minute]) as [number];
    return this;
  }

  everyMinutes(minutes: number): this {
    if (!MINUTES_OFFERED.includes(minutes)) {
      throw new ServiceError(
        'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
      );
    }
    this.#everyMs = minutes * MINUTE;
    return this;
  }

  everyHours(hours: number): this {
    if (!HOURS_OFFERED.includes(hours)) {
      throw new ServiceError(
        'The value you passed to everyHours was invalid. It must be one of 1, 2, 4, 6, 8 or 12.',
      );
    }
    this.#everyMs = hours * HOUR;
    return this;
  }

  everyDays(days: number): this {
    [this.#days] = wholeNumbers(this.serviceName, 'everyDays', [days]) as [number];
    return this;
  }

  everyWeeks(weeks: number): this {
    this.#days = 7 * wholeNumbers(this.serviceName, 'everyWeeks', [weeks])[0]!;
    return this;
  }

  onWeekDay(day: unknown): this {
    if (!(day instanceof Constant)) throw mismatch(this.serviceName, 'onWeekDay', [day]);
    this.#weekDay = (WEEK_DAY.names.indexOf(day.name as 'MONDAY') + 1) % 7;
    return this;
  }

  onMonthDay(day: number): this {
    [this.#monthDay] = wholeNumbers(this.serviceName, 'onMonthDay', [day]) as [number];
    return this;
  }

  create(): TriggerService {
    const { handler } = this;
    return install(this.context, { handler, event: 'CLOCK', source: null, rhythm: this.#rhythm() });
  }

  #rhythm(): Rhythm {
    const minute = this.#hour * 60 + this.#minute;
    if (this.#once !== null) return { kind: 'once', at: this.#once };
    if (this.#everyMs !== null) return { kind: 'every', ms: this.#everyMs };
    if (this.#weekDay !== null) return { kind: 'weekDay', day: this.#weekDay, minute };
    if (this.#monthDay !== null) return { kind: 'monthDay', day: this.#monthDay, minute };
    if (this.#days !== null) return { kind: 'days', days: this.#days, minute };
    throw new ServiceError('Cannot create a clock trigger without a recurrence.');
  }
}
