import { hasSeveralLinks, idOfLink } from '../units/fileLink';
import { type Unit, unitOfYear } from '../units/unit';
import type { WardSource } from './townReport';

/** A workbook that has to be known for the year. */
export interface PlannedReading {
  unit: Unit;
  /** The file's id. */
  file: string;
}

/** What the list of wards says of a year: which workbooks to read, and what is settled without reading. */
export interface ReadingPlan {
  toRead: PlannedReading[];
  settled: WardSource[];
}

/** Every unit that stands for a ward of the year, or is part of one; no workbook is counted twice. */
export function readingPlan(units: Unit[], year: number): ReadingPlan {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const readFrom = new Map<string, Unit>();
  const plan: ReadingPlan = { toRead: [], settled: [] };
  for (const unit of units) {
    const owner = unitOfYear(unit, byCode, year);
    if (owner === null) continue;
    if (unit.file === '') {
      plan.settled.push({ unit, outcome: 'noFile' });
      continue;
    }
    if (hasSeveralLinks(unit.file)) {
      plan.settled.push({ unit, outcome: 'failed', kind: 'severalLinks', detail: '' });
      continue;
    }
    const file = idOfLink(unit.file);
    if (file === null) {
      plan.settled.push({ unit, outcome: 'failed', kind: 'badLink', detail: unit.file });
      continue;
    }
    const earlier = readFrom.get(file);
    if (earlier === undefined) {
      readFrom.set(file, unit);
      plan.toRead.push({ unit, file });
      continue;
    }
    // A renamed ward may go on in its old file, listed under both codes.
    const goesOn = owner === unitOfYear(earlier, byCode, year) && [unit, earlier].includes(owner);
    plan.settled.push(
      goesOn
        ? { unit, outcome: 'noFile' }
        : { unit, outcome: 'failed', kind: 'sameFile', detail: earlier.name },
    );
  }
  return plan;
}
