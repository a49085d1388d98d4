import { shippedSets } from '../../../src/domain/criteria/catalogue';
import { missingFrom } from '../../../src/domain/criteria/completeness';
import published from './published.json';
import { type Field, fields, type Named, statedBy } from './statedFigures';

interface Read {
  is: unknown;
  /** The article, or the public page where it is quoted. */
  where: string;
}

interface Inferred {
  is: unknown;
  because: string;
}

/** What is known of one set; `like` takes over what another says, but for what it says itself. */
interface Published {
  like?: string;
  /** How its clauses name the document. */
  text?: string;
  read?: Partial<Record<Field, Named<Read>>>;
  inferred?: Partial<Record<Field, Named<Inferred>>>;
  /** What nobody read, or what the text does not ask for. */
  absent?: { of: Field; what: string[]; because: string }[];
}

const texts = published as unknown as Record<string, Published>;

const of = (id: string): Published => {
  const own = texts[id] ?? {};
  if (own.like === undefined) return own;
  const other = of(own.like);
  return { ...other, ...own, read: both(other.read, own.read), inferred: both(other.inferred, own.inferred) };
};

const both = <T>(other: Partial<Record<Field, Named<T>>> = {}, own: typeof other = {}): typeof other =>
  Object.fromEntries(fields.map((field) => [field, { ...other[field], ...own[field] }]));

/** Every figure that the set should state: as read, as inferred, or none. */
const expected = ({ read, inferred, absent = [] }: Published, field: Field): Named<unknown> => ({
  ...only(read?.[field] ?? {}),
  ...only(inferred?.[field] ?? {}),
  ...Object.fromEntries(
    absent.filter((one) => one.of === field).flatMap(({ what }) => what.map((name) => [name, null])),
  ),
});

const only = (figures: Named<{ is: unknown }>): Named<unknown> =>
  Object.fromEntries(Object.entries(figures).map(([name, { is }]) => [name, is]));

test('every set has its published figures, and every text its set', () => {
  expect(Object.keys(texts).sort()).toEqual(shippedSets.map(({ id }) => id).sort());
});

describe.each(shippedSets.map((set) => [set.id, set] as const))('%s', (id, set) => {
  const text = of(id);
  const stated = statedBy(set);
  const marks = set.verifiedFields;

  test.each(fields)('%s: as read or inferred, and nothing else', (field) => {
    expect(only(stated[field])).toEqual(expected(text, field));
  });

  test('what is inferred is not marked as read in full', () => {
    const doubtful = fields.filter((field) => Object.keys(text.inferred?.[field] ?? {}).length > 0);
    expect(doubtful.filter((field) => marks[field] === 'full')).toEqual([]);
  });

  test('it is a template where figures are left to fill in, and only there', () => {
    expect(set.verified === 'template').toBe(missingFrom(set).length > 0);
  });

  test('what is marked as read in full stands in the articles themselves', () => {
    const full = (['figures', 'outcome'] as const).filter((field) => marks[field] === 'full');
    const places = full.flatMap((field) => Object.values(text.read?.[field] ?? {}));
    for (const { where } of places) expect(where).toMatch(/^(?:Điều|Khoản|Điểm) /);
  });

  test('a figure cites the clause where it was read', () => {
    const cited = fields.flatMap((field) =>
      Object.entries(text.read?.[field] ?? {}).map(([name, { where }]) => ({
        name,
        read: `${where} ${text.text}`.toLowerCase(),
        cites: (stated[field][name]?.clause ?? '').toLowerCase(),
      })),
    );
    expect(cited.filter(({ read, cites }) => !read.endsWith(cites))).toEqual([]);
  });
});

test('every figure says where it was read, every other one why it is there or not', () => {
  for (const { read = {}, inferred = {}, absent = [] } of Object.values(texts)) {
    const places = Object.values(read).flatMap((figures) => Object.values(figures).map(({ where }) => where));
    const reasons = Object.values(inferred).flatMap((figures) =>
      Object.values(figures).map(({ because }) => because),
    );
    for (const said of [...places, ...reasons, ...absent.map(({ because }) => because)]) {
      expect(said).toMatch(/\S/);
    }
  }
});
