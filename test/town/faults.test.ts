import type { WebFault } from '../../local/host';
import { type DrawnTown, drawTown } from '../support/towns';
import { consolidate, familiesOf, runIn, truthOf } from './runs';

const draw = { wards: 24, households: 10, seed: 99 };
const sick = 7;

/** Everybody but the sick ward is counted, and the sick one is told with its reason and the next step. */
function expectOnlyOneMissing(town: DrawnTown, kind: string) {
  const line = consolidate(town);
  const { code } = town.wards[sick]!;
  const { [code]: _, ...others } = truthOf(town);
  expect(familiesOf(line)).toEqual({ ...others, [code]: null });
  expect(line.failed).toMatchObject([{ code, kind }]);
  expect(line.failed[0]!.reason).not.toBe('');
  expect(line.failed[0]!.fix).not.toBe('');
}

/** The run after it reads the sick ward and no other. */
function expectRetryOf(town: DrawnTown) {
  const { calls, value } = runIn(town, 'consolidateTown');
  expect(calls['HTTPResponse.getContent'] ?? 0).toBeLessThanOrEqual(1);
  expect(familiesOf(value as never)).toEqual(truthOf(town));
}

describe('one ward that', () => {
  test('is not shared is told, and read when it is shared', () => {
    const town = drawTown(draw);
    const { book } = town.wards[sick]!;
    const item = town.workspace.drive.item(book.id)!;
    const owner = item.owner;
    item.owner = 'nguoi-khac@example.vn';
    expectOnlyOneMissing(town, 'notAllowed');
    item.owner = owner;
    expectRetryOf(town);
  });

  test.each<[string, WebFault['answer']]>([
    ['is refused for the quota', { status: 429 }],
    ['meets a server error', { status: 500 }],
    ['is answered by a page of HTML', { html: '<html>Sorry</html>' }],
    ['comes cut off', 'cut off'],
    ['cannot be reached', 'unreachable'],
  ])('%s is opened in another way', (_, answer) => {
    const town = drawTown(draw);
    town.workspace.webFaults.lay({ to: town.wards[sick]!.book.id, nth: 'every', answer });
    const line = consolidate(town);
    expect(line.failed).toEqual([]);
    expect(familiesOf(line)).toEqual(truthOf(town));
  });
});
