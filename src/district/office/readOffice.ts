import { showDate } from '../../domain/text/date';
import type { Round } from '../../domain/town/deadline';
import { countStandings, type WardStanding } from '../../domain/town/standing';
import type { Contact } from '../../domain/units/unit';
import { standingNames } from '../../words/districtOffice';
import { showIso } from '../../words/districtPages';
import type { OfficeReport, OfficeWard, Unprepared } from '../officeCalls';
import { isToOpen } from './markReturns';
import { openOffice } from './office';

/** What the first page of "Nhận và nhắc" shows. */
export function readOffice(): OfficeReport | Unprepared {
  const office = openOffice();
  if (office.state === 'unready') return office;
  const { sitting, round, standings } = office;
  return {
    state: 'ready',
    year: sitting.year,
    round: round && {
      name: round.name,
      lastDay: showDate(round.lastDay),
    },
    counts: countStandings(standings),
    wards: standings.map((one) => wardLine(one, round)),
  };
}

const wardLine = (one: WardStanding, round: Round | null): OfficeWard => ({
  code: one.ward.unit.code,
  name: one.ward.unit.name,
  state: standingNames[one.standing],
  on: one.on && showIso(one.on),
  late: one.late,
  ...contactOf(one),
  links: one.ward.sources.map(({ unit }) => unit.file).filter((file) => file !== ''),
  because: becauseOf(one),
  canReceive: one.standing === 'submitted',
  canOpen: round !== null && one.stamped.some((source) => isToOpen(source, round)),
  canSendBack: one.standing === 'submitted' || one.standing === 'received',
});

/** The ward's own, else of a former unit that it was merged from. */
export function contactOf({ ward }: WardStanding): Contact {
  const contacts = [ward.unit, ...ward.sources.map(({ unit }) => unit)].map(({ contact }) => contact);
  return {
    email: contacts.find(({ email }) => email !== null)?.email ?? null,
    phone: contacts.find(({ phone }) => phone !== null)?.phone ?? null,
  };
}

/** Why its figures came back, as the office wrote it; '' where they did not. */
export const becauseOf = ({ standing, stamped }: WardStanding): string =>
  standing === 'returned'
    ? stamped
        .flatMap(({ handedUp: { stamp } }) => (stamp.state === 'returned' ? stamp.returnedBecause : []))
        .join('; ')
    : '';
