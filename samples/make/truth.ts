import type { CommuneAnswers } from './communeAnswers';
import { communeIndicators, type FamilyPoints, familyMaxima, familyParts } from './criteria';
import type { Citizen, Household } from './residents';

// The town's own arithmetic. It is written apart from the add-in on purpose, so that one can be held against the other.

/** Points of criterion 1, the sum of its three parts. */
export function criterionOne(points: FamilyPoints): number {
  return points['1a'] + points['1b'] + points['1c'];
}

/** Sum of a household's points, of 100. */
export function familyTotal(points: FamilyPoints): number {
  return familyParts.reduce((sum, part) => sum + points[part], 0);
}

/** Recognised: registered, every part within its bounds, and 80 points (70 in a difficult area). */
export function familyRecognised(household: Household, difficult: boolean): boolean {
  const { registered, points } = household;
  if (!registered || points === null) return false;
  const inBounds = familyParts.every((part) => points[part] >= 0 && points[part] <= familyMaxima[part]);
  return inBounds && familyTotal(points) >= (difficult ? 70 : 80);
}

/** Sum of the ten indicators. */
export function citizenTotal(citizen: Citizen): number {
  return citizen.indicators.reduce((sum, points) => sum + points, 0);
}

/** Recognised: no indicator below 5, and 80 points (70 in a difficult area). */
export function citizenRecognised(citizen: Citizen, difficult: boolean): boolean {
  return Math.min(...citizen.indicators) >= 5 && citizenTotal(citizen) >= (difficult ? 70 : 80);
}

export interface CommuneTruth {
  outcome: 'recognised' | 'notRecognised';
  level: 1 | 2 | null;
}

/** Level 2 when all fifteen indicators are met at level 2 with evidence, else level 1 likewise, else not recognised. */
export function communeTruth(answers: CommuneAnswers): CommuneTruth {
  const all = (level: 1 | 2) => communeIndicators.every(({ code }) => answers.met(code, level));
  if (all(2)) return { outcome: 'recognised', level: 2 };
  if (all(1)) return { outcome: 'recognised', level: 1 };
  return { outcome: 'notRecognised', level: null };
}

/** Band of TT 44/2014 for a whole total: no criterion may stand at 0. */
export function communeBand2014(points: readonly number[]): 'Tốt' | 'Khá' | 'Trung bình' | 'Chưa đạt' {
  const total = points.reduce((sum, value) => sum + value, 0);
  if (points.includes(0) || total < 50) return 'Chưa đạt';
  if (total >= 85) return 'Tốt';
  return total >= 70 ? 'Khá' : 'Trung bình';
}
