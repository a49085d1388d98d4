import { drawTown, seeded } from '../support/towns';
import { consolidate, familiesOf, runIn, seen, truthOf } from './runs';

// A run and its repetition for every service call, on machines that may be busy.
jest.setTimeout(900_000);

/** How many service calls an undisturbed run makes. */
function callsOf(draw: Parameters<typeof drawTown>[0]): number {
  const { calls } = runIn(drawTown(draw), 'consolidateTown');
  return Object.values(calls).reduce((all, count) => all + count, 0);
}

function stoppedAt(at: number, draw: Parameters<typeof drawTown>[0]) {
  const town = drawTown(draw);
  runIn(town, 'consolidateTown', [{ at, effect: 'kill', landed: at % 2 === 0 }]);
  const again = consolidate(town);
  return { families: familiesOf(again), master: seen(town.master) };
}

describe('a consolidation that was killed ends the same when it is run again', () => {
  test('at every service call of 24 wards', () => {
    const draw = { wards: 24, households: 6, seed: 24 };
    const town = drawTown(draw);
    const expected = { families: familiesOf(consolidate(town)), master: seen(town.master) };
    expect(expected.families).toEqual(truthOf(town));
    const differing = [];
    const calls = callsOf(draw);
    for (let at = 1; at <= calls; at++) {
      if (JSON.stringify(stoppedAt(at, draw)) !== JSON.stringify(expected)) differing.push(at);
    }
    expect(differing).toEqual([]);
  });

  test('at twelve drawn service calls of 168 wards', () => {
    const draw = { wards: 168, households: 4, seed: 168 };
    const town = drawTown(draw);
    const expected = { families: familiesOf(consolidate(town)), master: seen(town.master) };
    const calls = callsOf(draw);
    const below = seeded(5);
    for (let time = 0; time < 12; time++) {
      const at = 1 + below(calls);
      expect({ at, ...stoppedAt(at, draw) }).toEqual({ at, ...expected });
    }
  });
});
