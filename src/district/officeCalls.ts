import type { OfficeCounts } from '../domain/town/standing';

export type { OfficeCounts };

/** One ward as the sidebar "Nhận và nhắc" shows it; every text as people read it. */
export interface OfficeWard {
  code: string;
  name: string;
  state: string;
  /** dd/mm/yyyy; null where nothing came, or nobody knows when. */
  on: string | null;
  late: boolean | null;
  email: string | null;
  phone: string | null;
  /** The workbooks: several in a ward merged from others. */
  links: string[];
  /** Why it was sent back; '' where it was not. */
  because: string;
  canReceive: boolean;
  /** It handed up for an earlier round, and has to be let hand up for this one. */
  canOpen: boolean;
  canSendBack: boolean;
}

/** Nothing can be shown, with the reason and the next step. */
export interface Unprepared {
  state: 'unready';
  why: string;
}

/** The round that runs: its name as typed, and its last day as dd/mm/yyyy. */
export interface OfficeRound {
  name: string;
  lastDay: string;
}

export interface OfficeReport {
  state: 'ready';
  year: number;
  round: OfficeRound | null;
  counts: OfficeCounts;
  wards: OfficeWard[];
}

/** What became of one ward: what was done; or why not, and the next step. */
export interface OfficeLine {
  code: string;
  name: string;
  done: boolean;
  text: string;
  fix: string;
}

/** A letter to one ward that has something to do. */
export interface Reminder {
  code: string;
  name: string;
  state: string;
  /** Several with commas between: one letter goes to all of them. */
  email: string | null;
  /** How many of the day's letters it takes: one for each address. */
  takes: number;
  subject: string;
  text: string;
  /** What was sent to it today already, in words; null where nothing was. */
  today: string | null;
  /** Its workbook changed since it was read: it may have done what the letter asks for. */
  changed: boolean;
}

export interface ReminderPreview {
  state: 'ready';
  /** How many letters this account may still send today. */
  quota: number;
  /** One text for all, to be pasted into a chat. */
  everyone: string;
  reminders: Reminder[];
}

/** What "Nhận và nhắc" may call on the server. */
export interface OfficeCalls {
  readOffice(): OfficeReport | Unprepared;
  /** A few wards at a time: Google ends a run after six minutes. */
  receiveReturns(codes: string[]): OfficeLine[];
  /** A few at a time, too: lets wards hand up for the round that runs. */
  openRound(codes: string[]): OfficeLine[];
  sendBack(code: string, because: string): OfficeLine;
  previewReminders(): ReminderPreview | Unprepared;
  /** A few at a time, too. */
  sendReminders(codes: string[]): OfficeLine[];
}
