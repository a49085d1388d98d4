import { casesOf, fails, gives } from '../case';
import { reference, UNVERIFIED } from '../sources';

const app = casesOf('ScriptApp');
const trigger = casesOf('ScriptApp.Trigger');
const clock = casesOf('ScriptApp.ClockTriggerBuilder');
const spreadsheet = casesOf('ScriptApp.SpreadsheetTriggerBuilder');
const builder = casesOf('ScriptApp.TriggerBuilder');

const SCRIPT = reference('script/script-app');
const TRIGGER = reference('script/trigger');
const CLOCK = reference('script/clock-trigger-builder');
const SPREADSHEET = reference('script/spreadsheet-trigger-builder');

type Trigger = GoogleAppsScript.Script.Trigger;

/** What a trigger tells; the trigger is taken away again. */
function told<T>(made: Trigger, tell: (made: Trigger) => T): T {
  try {
    return tell(made);
  } finally {
    ScriptApp.deleteTrigger(made);
  }
}

const hourly = () => ScriptApp.newTrigger('selfCheck').timeBased().everyHours(1).create();
const onEdit = (book: GoogleAppsScript.Spreadsheet.Spreadsheet) =>
  ScriptApp.newTrigger('selfCheck').forSpreadsheet(book).onEdit().create();

const once = () => ScriptApp.newTrigger('selfCheck').timeBased().after(3_600_000).create();

/** Installable triggers: what they are made of. That they fire is tested on this machine only. */
export const triggers = [
  builder(
    'timeBased',
    'a trigger of the clock',
    () => told(once(), (made) => made.getTriggerSource() === ScriptApp.TriggerSource.CLOCK),
    gives(true),
    reference('script/trigger-builder'),
  ),
  clock(
    'after',
    'runs the function named',
    () => told(once(), (made) => made.getHandlerFunction()),
    gives('selfCheck'),
    CLOCK,
  ),
  app(
    'newTrigger',
    'no name',
    () => ScriptApp.newTrigger(null as unknown as string),
    fails("The parameters (null) don't match the method signature for ScriptApp.newTrigger."),
    UNVERIFIED,
  ),
  app(
    'getProjectTriggers',
    'one more than before',
    () => {
      const before = ScriptApp.getProjectTriggers().length;
      return told(hourly(), () => ScriptApp.getProjectTriggers().length - before);
    },
    gives(1),
    SCRIPT,
  ),
  app(
    'deleteTrigger',
    'is gone',
    () => {
      const made = hourly();
      const id = made.getUniqueId();
      ScriptApp.deleteTrigger(made);
      return ScriptApp.getProjectTriggers().some((left) => left.getUniqueId() === id);
    },
    gives(false),
    SCRIPT,
  ),
  trigger(
    'getHandlerFunction',
    'as given',
    () => told(hourly(), (made) => made.getHandlerFunction()),
    gives('selfCheck'),
    TRIGGER,
  ),
  trigger(
    'getEventType',
    'of the clock',
    () => told(hourly(), (made) => String(made.getEventType())),
    gives('CLOCK'),
    TRIGGER,
  ),
  trigger(
    'getEventType',
    'of an edit',
    ({ book }) => told(onEdit(book), (made) => String(made.getEventType())),
    gives('ON_EDIT'),
    TRIGGER,
  ),
  trigger(
    'getTriggerSource',
    'of the clock',
    () => told(hourly(), (made) => String(made.getTriggerSource())),
    gives('CLOCK'),
    TRIGGER,
  ),
  trigger(
    'getTriggerSource',
    'of a spreadsheet',
    ({ book }) => told(onEdit(book), (made) => String(made.getTriggerSource())),
    gives('SPREADSHEETS'),
    TRIGGER,
  ),
  trigger(
    'getTriggerSourceId',
    'is the spreadsheet’s',
    ({ book }) => told(onEdit(book), (made) => made.getTriggerSourceId() === book.getId()),
    gives(true),
    TRIGGER,
  ),
  trigger(
    'getUniqueId',
    'is text',
    () => told(hourly(), (made) => typeof made.getUniqueId()),
    gives('string'),
    TRIGGER,
  ),
  clock(
    'everyMinutes',
    'an interval that is not offered',
    () => ScriptApp.newTrigger('selfCheck').timeBased().everyMinutes(7),
    fails('The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.'),
    UNVERIFIED,
  ),
  clock(
    'everyHours',
    'an interval that is not offered',
    () => ScriptApp.newTrigger('selfCheck').timeBased().everyHours(5),
    fails('The value you passed to everyHours was invalid. It must be one of 1, 2, 4, 6, 8 or 12.'),
    UNVERIFIED,
  ),
  clock(
    'create',
    'every Monday at six',
    () => {
      const builder = ScriptApp.newTrigger('selfCheck').timeBased();
      const made = builder.onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(6).create();
      return told(made, (known) => known.getHandlerFunction());
    },
    gives('selfCheck'),
    CLOCK,
  ),
  spreadsheet(
    'create',
    'for answers of a form',
    ({ book }) => {
      const made = ScriptApp.newTrigger('selfCheck').forSpreadsheet(book).onFormSubmit().create();
      return told(made, (known) => String(known.getEventType()));
    },
    gives('ON_FORM_SUBMIT'),
    SPREADSHEET,
  ),
];
