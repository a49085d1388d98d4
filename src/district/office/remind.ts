import { toIso } from '../../domain/text/date';
import { isWanting, type WardStanding } from '../../domain/town/standing';
import { accountOfUser } from '../../sheets/account';
import { thisDay, timeOfDay } from '../../sheets/clock';
import { underLockOrSay } from '../../sheets/lock';
import { type Letter, lettersLeft, lettersTo, post } from '../../sheets/mail';
import { addToAudit } from '../../sheets/master/audit';
import { documentMemory, type Memory } from '../../sheets/memory';
import { standingNames } from '../../words/districtOffice';
import { letterTo, letterToAll, type Occasion, reminderWords as words } from '../../words/districtReminders';
import { auditWords } from '../../words/districtSeen';
import type { OfficeLine, Reminder, ReminderPreview, Unprepared } from '../officeCalls';
import { chosen, type Office, openOffice, openOfficeOrSay } from './office';
import { becauseOf, contactOf } from './readOffice';

/** `begun`: nobody knows whether the letter went. */
interface Note {
  at: string;
  state: 'begun' | 'sent';
}

/** What went to whom on one day, by the ward's code. */
interface Noted {
  day: string;
  wards: [string, Note][];
}

const memoryName = 'reminded';

/** What went to whom today. */
function notesOfToday(memory: Memory): Map<string, Note> {
  const noted = memory.recall<Noted>(memoryName);
  return new Map(noted?.day === toIso(thisDay()) ? noted.wards : []);
}

const keepNotes = (memory: Memory, notes: Map<string, Note>): void =>
  memory.keep(memoryName, { day: toIso(thisDay()), wards: [...notes] } satisfies Noted);

const sayNote = (note: Note | undefined): string | null =>
  note === undefined ? null : words.today[note.state](note.at);

/** Whom to remind of what; nothing is sent. */
export function previewReminders(): ReminderPreview | Unprepared {
  const office = openOffice();
  if (office.state === 'unready') return office;
  const occasion = occasionOf(office);
  const notes = notesOfToday(documentMemory());
  const wanting = office.standings.filter(({ standing }) => isWanting(standing));
  return {
    state: 'ready',
    quota: lettersLeft(),
    everyone: letterToAll(
      wanting.map(({ ward, standing }) => ({ name: ward.unit.name, standing })),
      occasion,
    ),
    reminders: wanting.map((one): Reminder => {
      const { code, name } = one.ward.unit;
      const { email } = contactOf(one);
      return {
        code,
        name,
        state: standingNames[one.standing],
        email,
        takes: email === null ? 0 : lettersTo(email),
        ...letterOf(one, occasion),
        today: sayNote(notes.get(code)),
        changed: office.changed.has(code),
      };
    }),
  };
}

/**
 * Writes to these wards, one after the other, while the quota lasts. A ward is noted before its letter goes, so that
 * nobody gets the same letter twice in a day, whatever stops this.
 */
export const sendReminders = (codes: string[]): OfficeLine[] =>
  underLockOrSay(() => {
    const office = openOfficeOrSay();
    const [occasion, memory] = [occasionOf(office), documentMemory()];
    const notes = notesOfToday(memory);
    let left = lettersLeft();
    const lines = chosen(office, codes).map((one): OfficeLine => {
      const { code, name: ward } = one.ward.unit;
      const { email } = contactOf(one);
      const not = (why: { text: string; fix: string }) => ({ code, name: ward, done: false, ...why });
      if (!isWanting(one.standing)) return not(words.notWanting);
      if (email === null) return not(words.noAddress);
      const before = sayNote(notes.get(code));
      if (before !== null) return not(words.already(before));
      const takes = lettersTo(email);
      if (left < takes) return not(words.noQuota);
      const note: Note = { at: timeOfDay(), state: 'begun' };
      keepNotes(memory, notes.set(code, note));
      const posting = post({ to: email, from: occasion.asks, ...letterOf(one, occasion) });
      if (posting === 'unsure') return not(words.unsure);
      if (posting === 'refused') {
        notes.delete(code);
        return not(words.refused(email));
      }
      left -= takes;
      note.state = 'sent';
      return { code, name: ward, done: true, text: words.sent(email), fix: '' };
    });
    keepNotes(memory, notes);
    const done = lines.flatMap((line) => (line.done ? [line.name] : []));
    if (done.length > 0) addToAudit([auditWords.reminded(done)]);
    return lines;
  });

const occasionOf = ({ sitting: { master, year }, round }: Office): Occasion => ({
  asks: words.asks(master.list?.town ?? ''),
  account: accountOfUser(),
  year,
  round,
  today: thisDay(),
});

function letterOf(one: WardStanding, occasion: Occasion): Pick<Letter, 'subject' | 'text'> {
  const { ward, standing } = one;
  const wanting = ward.sources.filter(({ outcome }) => outcome !== 'read');
  return letterTo(
    {
      name: ward.unit.name,
      standing,
      because: becauseOf(one),
      kinds: wanting.flatMap((source) => (source.outcome === 'failed' ? [source.kind] : [])),
      parts: ward.sources.length > 1 ? wanting.map(({ unit }) => unit.name) : [],
    },
    occasion,
  );
}
