import fc from 'fast-check';
import { byName, decisionList } from '../../../src/domain/returns/decisionList';
import { card, type Told } from '../years/papers';

const told: Told[] = ['recognised', 'fallsShort', 'blank', 'repeated'];

/** Cards of a few names, groups, titles and years, so that they meet. */
const verdicts = fc.array(
  fc
    .record({
      year: fc.constantFrom(2023, 2024),
      told: fc.constantFrom(...told),
      name: fc.constantFrom('Lê An', 'Lê Ân', 'Vũ Bình', 'Tổ 3'),
      group: fc.constantFrom('Tổ 1', 'TDP 1', 'Tổ 10', null),
      title: fc.constantFrom('family', 'citizen', 'community', 'clan'),
    })
    .map(({ year, told: what, ...more }) => card(year, what, more).verdict),
);

const decided = { decision: { number: '1', date: null }, until: null } as never;

describe('whatever the cards', () => {
  test('each recognised one of the year stands in the list once, and nobody else', () => {
    fc.assert(
      fc.property(verdicts, (all) => {
        const members = decisionList(all, 2024, () => null).flatMap(({ groups }) =>
          groups.flatMap((group) => group.members.map(({ verdict }) => verdict)),
        );
        const wanted = all.filter(({ year, outcome }) => year === 2024 && outcome === 'recognised');
        expect(members).toHaveLength(wanted.length);
        expect(new Set(members)).toEqual(new Set(wanted));
      }),
    );
  });

  test('the counts are those of the names below, and the order does not hang on that of the sheet', () => {
    fc.assert(
      fc.property(verdicts, (all) => {
        const list = decisionList(all, 2024, ({ subject }) => (subject.name === 'Lê An' ? decided : null));
        for (const { title, groups, count, waiting } of list) {
          const members = groups.flatMap((group) => group.members);
          expect(members).toHaveLength(count);
          expect(members.filter(({ official }) => official === null)).toHaveLength(waiting);
          for (const group of groups) {
            const names = group.members.map(({ verdict }) => verdict.subject.name);
            expect(byName(title, names, (name) => name)).toEqual(names);
          }
          if (title === 'community') expect(groups.map(({ group }) => group)).toEqual([null]);
        }
        const namesOf = (lists: typeof list) =>
          lists.flatMap(({ groups }) =>
            groups.map(({ members }) => members.map((one) => one.verdict.subject.name)),
          );
        expect(namesOf(decisionList([...all].reverse(), 2024, () => null))).toEqual(namesOf(list));
      }),
    );
  });
});
