import type { DoubtfulLists } from '../scorecards/copies';
import type { Scorecard } from '../scorecards/scorecard';
import type { WardReading } from '../scorecards/wardBook';
import { forBothLevels, type KnownElsewhere } from '../verdicts/knownElsewhere';
import type { Verdict } from '../verdicts/verdict';
import { citizensWithTitle, membersWithTitle } from './personShares';

type Known = Pick<WardReading, 'groups' | 'settings' | 'doubtful'>;

/** What the other tabs of a ward's workbook already know of a checklist's shares; `verdicts` are those of its people. */
export function knownFor(card: Scorecard, verdicts: readonly Verdict[], reading: Known): KnownElsewhere {
  const { title, year, subject } = card;
  if (year === null || isDoubtful(reading.doubtful, year)) return {};
  const citizens = verdicts.filter((one) => one.title === 'citizen' && one.year === year && counts(one));
  if (title === 'commune') {
    const groups = reading.groups.filter((line) => line.year === null || line.year === year);
    const known = citizensWithTitle(citizens, groups, reading.settings.citizenBase);
    return known === null ? {} : { citizensWithTitle: forBothLevels(known) };
  }
  if (title !== 'districtOrganisation' && title !== 'provinceOrganisation') return {};
  const known = membersWithTitle(citizens, subject.name);
  return known === null ? {} : { membersWithTitle: forBothLevels(known) };
}

/** Lists that may hold people twice give no count. */
const isDoubtful = (lists: DoubtfulLists[], year: number): boolean =>
  lists.some((list) => list.title === 'citizen' && list.year === year);

/** A repeated card is of somebody who is counted already. */
const counts = ({ reasons }: Verdict): boolean => reasons[0]?.code !== 'repeated';
