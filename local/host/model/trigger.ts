/** What fires an installable trigger; a name of ScriptApp.EventType. */
export type TriggerEvent = 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';

/** When a clock trigger fires. Hours are of the script's zone. */
export type Rhythm =
  | { readonly kind: 'once'; readonly at: number }
  | { readonly kind: 'every'; readonly ms: number }
  /** Every so many days at a time of day, in minutes after midnight. */
  | { readonly kind: 'days'; readonly days: number; readonly minute: number }
  /** Once a week; 0 is Sunday. */
  | { readonly kind: 'weekDay'; readonly day: number; readonly minute: number }
  | { readonly kind: 'monthDay'; readonly day: number; readonly minute: number };

/** An installable trigger: it runs a function of a file's script as whoever made it. */
export interface Trigger {
  readonly id: string;
  readonly handler: string;
  readonly event: TriggerEvent;
  /** E-mail of whoever made it. */
  readonly owner: string;
  /** The file whose script runs. */
  readonly scriptOf: string;
  /** The watched file; null for the clock. */
  readonly source: { readonly kind: 'SPREADSHEETS' | 'FORMS'; readonly id: string } | null;
  readonly rhythm: Rhythm | null;
  /** Clock triggers: when it fires next, in milliseconds; null when never again. */
  nextAt: number | null;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const WEEK = 7 * DAY;

/** The first moment after `now` at which a rhythm beats; null when there is none. Uses the machine's zone. */
export function nextBeat(rhythm: Rhythm, now: number): number | null {
  switch (rhythm.kind) {
    case 'once':
      return rhythm.at > now ? rhythm.at : null;
    case 'every':
      return now + rhythm.ms;
    case 'days':
      return firstAfter(now, atMinute(now, rhythm.minute), rhythm.days * DAY);
    case 'weekDay': {
      const day = new Date(now).getDay();
      return firstAfter(now, atMinute(now, rhythm.minute) + (rhythm.day - day) * DAY, WEEK);
    }
    case 'monthDay': {
      const today = new Date(now);
      const inMonth = (months: number) =>
        new Date(today.getFullYear(), today.getMonth() + months, rhythm.day, 0, rhythm.minute).getTime();
      return inMonth(0) > now ? inMonth(0) : inMonth(1);
    }
  }
}

function atMinute(now: number, minute: number): number {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate(), 0, minute).getTime();
}

function firstAfter(now: number, first: number, step: number): number {
  return first > now ? first : first + step * (Math.floor((now - first) / step) + 1);
}
