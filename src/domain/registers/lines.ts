import type { Place } from '../place';
import type { CalendarDate } from '../text/date';
import type { Title } from '../title';

/** The columns of a register of decisions. */
export type DecisionColumn = 'title' | 'subject' | 'number' | 'date' | 'assessed' | 'level' | 'status';

/** One recognition as a register of decisions has it. null = not typed, not read, or no such column. */
export interface DecisionLine {
  title: Title | null;
  subject: string;
  /** The residential group of the subject, as the column or the banner above names it. */
  group: string | null;
  /** The assessment year, where a column says it. */
  year: number | null;
  number: string | null;
  date: CalendarDate | null;
  /** The office that decided. */
  authority: string | null;
  assessed: CalendarDate | null;
  level: 1 | 2 | null;
  /** What became of it: only what is decided is a recognition. */
  standing: 'decided' | 'waiting' | 'refused' | 'revoked';
  /** What the register says of its validity ("Còn hiệu lực"). */
  claimsValid: boolean | null;
  /** Where each part stands; null where there is no such column. */
  places: Record<DecisionColumn, Place | null>;
}

/** A clan or an organisation with what counts it. */
export interface ListLine {
  name: string;
  /** The key of a clan's residential group, or the level of government of an organisation. */
  where: string;
  place: Place;
}
