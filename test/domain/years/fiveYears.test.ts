import fc from 'fast-check';
import { fiveYearRules } from '../../../src/domain/criteria/fiveYearRule';
import { fiveYears, type YearResult } from '../../../src/domain/years/fiveYears';

const bands = ['Trung bình', 'Khá', 'Tốt'];

const band = (name: string | null): YearResult => ({ kind: 'band', band: name });
const level = (reached: 1 | 2 | null): YearResult => ({ kind: 'level', level: reached });
const share = (count: number, of: number): YearResult => ({ kind: 'share', count, of });
const points = (total: number): YearResult => ({ kind: 'points', points: total });

/** Results of 2020, 2021 …; null = unknown. */
const from2020 = (...results: (YearResult | null)[]): Map<number, YearResult> =>
  new Map(
    results.flatMap((one, index): [number, YearResult][] => (one === null ? [] : [[2020 + index, one]])),
  );

const [tot, kha, trungBinh, none] = [band('Tốt'), band('Khá'), band('Trung bình'), band(null)];

describe('the list of five years', () => {
  test('is there without a rule, oldest first, with unknown years open', () => {
    const results = from2020(null, tot, kha, null, none).set(2019, tot).set(2025, tot);
    expect(fiveYears(results, 2024, null, bands)).toEqual({
      convention: 'locality',
      year: 2024,
      years: [null, tot, kha, null, none],
      rule: null,
      result: null,
      because: 'ruleMissing',
    });
  });

  test('is all that the rule "list" asks for', () => {
    const view = fiveYears(from2020(tot, tot, tot, tot, tot), 2024, 'list', bands);
    expect(view).toMatchObject({ result: null, because: 'listOnly' });
  });
});

describe('one result of five years, by the rule of the locality', () => {
  test.each`
    rule           | results                                                                     | result               | because
    ${'worst'}     | ${[tot, tot, kha, tot, tot]}                                                | ${kha}               | ${'one year was only Khá'}
    ${'worst'}     | ${[tot, trungBinh, none, tot, tot]}                                         | ${none}              | ${'chưa đạt is below every band'}
    ${'worst'}     | ${[level(2), level(1), level(2), level(2), level(2)]}                       | ${level(1)}          | ${'level 1 is the lower one'}
    ${'worst'}     | ${[share(6, 10), share(2998, 5000), share(3, 5), share(4, 5), share(1, 1)]} | ${share(2998, 5000)} | ${'59,96 % is below 60 %'}
    ${'worst'}     | ${[points(80), points(79.5), points(90), points(85), points(80)]}           | ${points(79.5)}      | ${'79,5 is the fewest'}
    ${'commonest'} | ${[tot, kha, tot, kha, tot]}                                                | ${tot}               | ${'three times Tốt'}
    ${'commonest'} | ${[tot, kha, tot, kha, none]}                                               | ${kha}               | ${'twice each: the lower one'}
    ${'commonest'} | ${[tot, kha, trungBinh, none, none]}                                        | ${none}              | ${'chưa đạt is a result too'}
    ${'commonest'} | ${[level(1), level(2), level(1), level(2), level(null)]}                    | ${level(1)}          | ${'twice each: the lower one'}
    ${'average'}   | ${[points(80), points(81), points(82), points(83), points(84.5)]}           | ${points(82.1)}      | ${'the plain mean'}
  `('$rule: $because', ({ rule, results, result }) => {
    expect(fiveYears(from2020(...results), 2024, rule, bands)).toMatchObject({ rule, result, because: null });
  });

  test.each`
    rule           | results                                                              | why               | because
    ${'worst'}     | ${[tot, tot, null, tot, tot]}                                        | ${'yearsMissing'} | ${'unknown is not the worst'}
    ${'worst'}     | ${[none, tot, null, tot, tot]}                                       | ${'yearsMissing'} | ${'five years are asked for, whatever the others'}
    ${'average'}   | ${[points(80), points(80), null, points(80), points(80)]}            | ${'yearsMissing'} | ${'unknown is not 0'}
    ${'worst'}     | ${[share(0, 0), share(1, 2), share(1, 2), share(1, 2), share(1, 2)]} | ${'yearsMissing'} | ${'a share of nobody says nothing'}
    ${'worst'}     | ${[tot, tot, tot, tot, level(2)]}                                    | ${'scalesDiffer'} | ${'no text makes Tốt of level 2'}
    ${'worst'}     | ${[tot, tot, tot, tot, band('Xuất sắc')]}                            | ${'scalesDiffer'} | ${'the set has no such band'}
    ${'average'}   | ${[tot, tot, kha, kha, tot]}                                         | ${'ruleUnfit'}    | ${'bands have no mean'}
    ${'average'}   | ${[share(1, 2), share(1, 2), share(1, 2), share(1, 2), share(1, 2)]} | ${'ruleUnfit'}    | ${'neither have shares'}
    ${'commonest'} | ${[points(80), points(80), points(80), points(80), points(80)]}      | ${'ruleUnfit'}    | ${'points are not common or rare'}
  `('$rule, no result: $why, $because', ({ rule, results, why }) => {
    expect(fiveYears(from2020(...results), 2024, rule, bands)).toMatchObject({
      rule,
      result: null,
      because: why,
    });
  });
});

test('the order of the years changes no result, and the list always has five', () => {
  const some = fc.array(fc.option(fc.constantFrom(tot, kha, trungBinh, none)), {
    minLength: 5,
    maxLength: 5,
  });
  fc.assert(
    fc.property(some, fc.constantFrom(...fiveYearRules, null), (results, rule) => {
      const view = fiveYears(from2020(...results), 2024, rule, bands);
      const turned = fiveYears(from2020(...[...results].reverse()), 2024, rule, bands);
      expect(turned.result).toEqual(view.result);
      expect(view.years).toHaveLength(5);
      expect(view.result === null).toBe(view.because !== null);
    }),
  );
});
