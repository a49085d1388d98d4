import { makeTown } from '../../samples/make';
import { units, unitsInForce } from '../../samples/make/town';

const { books, expected } = makeTown();

describe('the made-up town', () => {
  test('has 24 units in force, 303 residential groups and about 10,000 households', () => {
    expect(unitsInForce).toHaveLength(24);
    expect(expected.wards).toHaveLength(24);
    expect(expected.groups).toBe(303);
    expect(expected.households).toBeGreaterThan(9_500);
    expect(expected.households).toBeLessThan(10_500);
  });

  test('sends 24 files: each reporting ward one, the merged ward those of its two former wards', () => {
    expect(books).toHaveLength(24);
    expect(expected.wards.flatMap(({ files }) => files)).toHaveLength(24);
    expect(expected.wards.find(({ code }) => code === 'HM26')?.files).toEqual([
      'phuong-hoa-mai-04-ben-truc.xlsx',
      'phuong-hoa-mai-05-ben-dau.xlsx',
    ]);
  });

  test.each`
    state             | count
    ${'consolidated'} | ${22}
    ${'failed'}       | ${1}
    ${'notReported'}  | ${1}
  `('$count wards are $state', ({ state, count }) => {
    expect(expected.wards.filter((ward) => ward.state === state)).toHaveLength(count);
  });

  test('leads every former unit to a unit in force', () => {
    const inForce = new Set(unitsInForce.map(({ code }) => code));
    const former = units.filter(({ until }) => until !== undefined);
    expect(former).toHaveLength(3);
    for (const { replacedBy } of former) expect(inForce).toContain(replacedBy);
  });

  test('keeps the two notions of "vùng khó khăn" apart: three units each, not the same three', () => {
    const codes = (notion: 'citizen' | 'commune') =>
      units.filter(({ difficult }) => difficult?.[notion]).map(({ code }) => code);
    expect(codes('citizen')).toEqual(['HM17', 'HM20', 'HM23']);
    expect(codes('commune')).toEqual(['HM19', 'HM20', 'HM24']);
  });

  test.each(['F-clean', 'F-twoRow', 'F-perGroup', 'F-banners', 'F-textual', 'F-formulas'])(
    'lays out at least three files as %s, each in a variant of its own',
    (layout) => {
      const variants = books.filter(({ plan }) => plan.layout === layout).map(({ plan }) => plan.variant);
      expect(variants.length).toBeGreaterThanOrEqual(3);
      expect(new Set(variants).size).toBe(variants.length);
    },
  );

  test('gives no phone number twice, and no name but to the namesakes', () => {
    const people = books.flatMap(({ residents }) => [
      ...residents.households.map(({ head }) => head),
      ...residents.citizens.map(({ person }) => person),
    ]);
    expect(new Set(people.map(({ phone }) => phone)).size).toBe(people.length);
    expect(new Set(people.map(({ name }) => name)).size).toBe(people.length - expected.namesakes.length);
  });
});
