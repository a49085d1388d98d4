import { inForce } from '../criteria/catalogue';
import type { CriteriaSet } from '../criteria/criteriaSet';
import { type CalendarDate, readDate, toIso } from '../text/date';
import { silentYear, type UnitYear, unitYear } from '../units/figures';
import { type JoinedMove, joinedMoves } from '../units/joinedMoves';
import { type MovePreview, movesBetween, movesWithin } from '../units/moves';
import { territoryOf } from '../units/territory';
import type { Unit } from '../units/unit';
import type { UnitChange } from '../units/unitChange';
import { type CarriedRecognition, carriedRecognitions, type PlacedRecognition } from '../years/carried';
import type { TownReport } from './townReport';

/** What became of the units of a year until a day, with the year's figures under the units of either. */
export interface Mergers extends Omit<MovePreview, 'moves'> {
  until: CalendarDate;
  moves: JoinedMove[];
  /** The wards' own recognitions that still hold, of wards that are no longer what they were. */
  carried: CarriedRecognition[];
}

/** What the master says of its units. */
interface Told {
  units: readonly Unit[];
  changes: readonly UnitChange[];
  sets: readonly CriteriaSet[];
}

/** What moves until `today`; or until the last change that is told, be it to come, where `isAhead`. */
export function mergersOf(report: TownReport, told: Told, today: CalendarDate, isAhead = false): Mergers {
  const { year } = report;
  const territory = territoryOf(told.units, told.changes);
  const last = readDate(territory.days[territory.days.length - 1]?.on ?? '');
  const until = isAhead && last.kind === 'date' && toIso(last.date) > toIso(today) ? last.date : today;
  const years = yearsOf(report);
  const preview = movesBetween(years, territory, year, until);
  const moves = [...movesWithin(years, territory, year), ...preview.moves];
  return {
    ...preview,
    until,
    moves: joinedMoves(moves, territory, told.changes),
    carried: carriedRecognitions(
      recognitionsIn(report),
      territory,
      (title, of) => inForce(told.sets, title, of)?.procedure ?? null,
      today,
    ),
  };
}

/** The year's figures by the unit of each workbook; what was not read is not known, so that no part passes for a whole. */
const yearsOf = ({ wards, year }: TownReport): UnitYear[] =>
  wards.flatMap(({ unit, sources }) =>
    sources.length === 0
      ? [silentYear(unit.code, year)]
      : sources.map((source) =>
          source.outcome === 'read'
            ? unitYear(source.unit.code, source.wardReturn)
            : silentYear(source.unit.code, year),
        ),
  );

const recognitionsIn = ({ wards }: TownReport): PlacedRecognition[] =>
  wards.flatMap(({ sources }) =>
    sources.flatMap((source): PlacedRecognition[] => {
      const decision = source.outcome === 'read' ? source.wardReturn.communeDecision : null;
      if (decision === null) return [];
      const { code, name } = source.unit;
      const { number, date, authority, level, year } = decision;
      const subject = { name, key: code };
      return [
        {
          code,
          recognition: { title: 'commune', subject, level, band: null, number, date, authority, year },
        },
      ];
    }),
  );
