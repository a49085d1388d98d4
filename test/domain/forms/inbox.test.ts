import fc from 'fast-check';
import { isSameHousehold, type KeptAnswer, takeIn } from '../../../src/domain/forms/inbox';
import type { Submission } from '../../../src/domain/forms/submission';

const answer = (id: string, name: string, minute: number, group = 'Tổ 1', phone = ''): Submission => ({
  ...{ id, name, group, phone, marks: [minute], evidence: '' },
  at: `26/11/2026 08:${String(minute).padStart(2, '0')}:00`,
});

describe('the same household', () => {
  const who = (text: string) => {
    const [name = '', group = '', phone = ''] = text.split('|');
    return { name, group, phone };
  };
  test.each`
    one                         | other                         | same     | because
    ${'Lý Sao|Tổ 1'}            | ${'LÝ SAO|TDP 01'}            | ${true}  | ${'one name, one group'}
    ${'Lý Sao|Tổ 1'}            | ${'Lý Sao|Tổ 2'}              | ${false} | ${'two groups'}
    ${'Lý Sao|Tổ 1|0900000001'} | ${'Lý Sao|Tổ 2|+84900000001'} | ${true}  | ${'one telephone'}
    ${'Lý Sao|Tổ 1|0900000001'} | ${'Lý Sao|Tổ 1|0900000002'}   | ${false} | ${'two telephones'}
    ${'Lý Sao|Tổ 1|0900000001'} | ${'Mai Lá|Tổ 1|0900000001'}   | ${false} | ${'a child answers for two'}
    ${'Hùng|Tổ 1'}              | ${'Hưng|Tổ 1'}                | ${false} | ${'two names'}
    ${'Hùng|Tổ 1'}              | ${'Hung|Tổ 1'}                | ${true}  | ${'typed without accents'}
  `('$one and $other: $because', ({ one, other, same }) => {
    expect(isSameHousehold(who(one), who(other))).toBe(same);
    expect(isSameHousehold(who(other), who(one))).toBe(same);
  });
});

/** The tab and the history after the responses came in, in batches. */
function resultOf(batches: Submission[][]) {
  let kept: KeptAnswer[] = [];
  const history: string[] = [];
  for (const batch of batches) {
    const { added, changed, replaced } = takeIn(kept, new Set(history), batch, 5 + kept.length);
    const byRow = new Map([...kept, ...changed, ...added].map((one) => [one.row, one]));
    kept = [...byRow.values()];
    history.push(...replaced.map(({ id }) => id));
  }
  return { kept, history };
}

describe('what comes in', () => {
  test('an answer that is known changes nothing', () => {
    const { kept } = resultOf([[answer('a', 'Lý Sao', 1)]]);
    expect(takeIn(kept, new Set(['b']), [answer('a', 'Lý Sao', 1), answer('b', 'Mai Lá', 2)], 6)).toEqual({
      ...{ added: [], changed: [], replaced: [] },
    });
  });

  test('an earlier answer that comes late goes to the history', () => {
    const { kept, history } = resultOf([[answer('b', 'Lý Sao', 2)], [answer('a', 'Lý Sao', 1)]]);
    expect([kept.map(({ id, version }) => [id, version]), history]).toEqual([[['b', 2]], ['a']]);
  });

  test('ends the same in whatever order and batches it comes; nothing is lost, nothing twice', () => {
    const names = fc.constantFrom('Lý Sao', 'Mai Lá', 'Hà Mây');
    const one = fc.record({ name: names, minute: fc.integer({ min: 0, max: 59 }) });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (said, random) => {
        const all = said.map(({ name, minute }, at) => answer(`id${at}`, name, minute));
        const shuffled = all
          .map((sent) => ({ sent, place: random.next().value as number }))
          .sort((a, b) => a.place - b.place)
          .map(({ sent }) => sent);
        const half = Math.floor(shuffled.length / 2);
        const [whole, parts] = [resultOf([all]), resultOf([shuffled.slice(0, half), shuffled])];
        const ids = ({ kept, history }: typeof whole) => [...kept.map(({ id }) => id), ...history].sort();
        expect(ids(whole)).toEqual(all.map(({ id }) => id).sort());
        expect(ids(parts)).toEqual(ids(whole));
        const latest = ({ kept }: typeof whole) =>
          kept.map(({ name, id, version }) => `${name} ${id} ${version}`).sort();
        expect(latest(parts)).toEqual(latest(whole));
      }),
    );
  });
});
