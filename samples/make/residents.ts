import { type FamilyPart, type FamilyPoints, familyMaxima, familyParts } from './criteria';
import type { Person, Registry } from './names';
import { Random } from './random';

/** A household of the made-up town. Without points it has not been scored. */
export interface Household {
  group: number;
  head: Person;
  members: number;
  registered: boolean;
  points: FamilyPoints | null;
}

/** A grown-up who was scored for "Công dân học tập": ten indicators of 0 to 10. */
export interface Citizen {
  group: number;
  person: Person;
  indicators: number[];
}

/** The people of one ward, in the order of their groups. */
export interface Residents {
  groups: number;
  households: Household[];
  citizens: Citizen[];
  /** Grown-ups (from 18 years) by group, index 0 is group 1. */
  adults: number[];
  /** Everybody: the base of the TT 25 figures. */
  population: number;
}

/** Settles one ward; in `namesakes` pairs of households the heads, two different people, bear one name. */
export function settle(code: string, groups: number, registry: Registry, namesakes = 0): Residents {
  const random = new Random(`${code}/residents`);
  const households: Household[] = [];
  const adults: number[] = [];
  for (let group = 1; group <= groups; group += 1) {
    const count = random.int(27, 41);
    for (let nth = 0; nth < count; nth += 1) households.push(newHousehold(group, random, registry));
    adults.push(Math.round(count * (2.2 + random.next())));
  }
  for (let pair = 1; pair <= namesakes; pair += 1) {
    const [first, second] = [households[pair * 5]!, households[households.length - pair * 7]!];
    second.head = registry.namesakeOf(first.head);
  }
  const grownUps = adults.reduce((sum, count) => sum + count, 0);
  const population = Math.round(grownUps * 1.38);
  return { groups, households, citizens: newCitizens(groups, random, registry), adults, population };
}

function newHousehold(group: number, random: Random, registry: Registry): Household {
  const head = registry.newPerson(random, 1944, 1994);
  const registered = random.chance(0.86);
  const points = registered ? pointsTotalling(drawTotal(random), familyMaxima, familyParts, random) : null;
  return { group, head, members: random.int(1, 6), registered, points };
}

/** Totals gather around 85; some stand exactly on and just under the thresholds. */
function drawTotal(random: Random): number {
  if (random.chance(0.06)) return random.pick([80, 79.5, 70, 69.5, 100]);
  const whole = Math.round(70 + 15 * random.next() + 15 * random.next());
  return random.chance(0.15) ? whole + 0.5 : whole;
}

/** Spreads a wanted total over the parts: full points, less half points taken away here and there. */
function pointsTotalling(
  total: number,
  maxima: FamilyPoints,
  parts: readonly FamilyPart[],
  random: Random,
): FamilyPoints {
  const points = { ...maxima };
  let surplus = 100 - total;
  while (surplus > 0) {
    const part = random.pick(parts);
    const loss = surplus % 1 === 0.5 ? 0.5 : 1;
    if (points[part] - loss < maxima[part] * 0.4) continue;
    points[part] -= loss;
    surplus -= loss;
  }
  return points;
}

function newCitizens(groups: number, random: Random, registry: Registry): Citizen[] {
  const count = random.int(30, 120);
  const citizens: Citizen[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    citizens.push({
      group: 1 + Math.floor((nth * groups) / count),
      person: registry.newPerson(random, 1950, 2005),
      indicators: drawIndicators(random),
    });
  }
  return citizens;
}

/** Ten indicators; now and then the total reaches 80 although one indicator is below 5. */
function drawIndicators(random: Random): number[] {
  const least = random.chance(0.75) ? 7 : 6;
  const indicators = Array.from({ length: 10 }, () => random.int(least, 10));
  if (random.chance(0.06)) indicators[random.int(4, 6)] = random.int(3, 4);
  return indicators;
}
