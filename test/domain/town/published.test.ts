import { showShare } from '../../../src/domain/text/show';
import { foldTown, type TownShare } from '../../../src/domain/town/townReport';
import { counts, read, unit } from './wards';

/** Splits a published figure among three wards, as their returns would give it. */
const among = (figure: number): [number, number, number] => {
  const third = Math.floor(figure / 3);
  return [third, third + 1, figure - 2 * third - 1];
};

const wards = ['A', 'B', 'C'].map((code) => unit(code));

const folded = (total: number | null, registered: number, recognised: number) =>
  foldTown(
    wards,
    wards.map((of, at) =>
      read(
        of,
        counts(
          total === null ? null : (among(total)[at] ?? 0),
          among(registered)[at] ?? 0,
          among(recognised)[at] ?? 0,
        ),
      ),
    ),
    2024,
  ).totals.family;

const percent = ({ count, of }: TownShare): string => ((count * 100) / of).toFixed(2);

describe('published figures come out with their published percentages, over the denominator they were made with', () => {
  test.each`
    what                                 | total     | registered | recognised | ofTotal
    ${'Quảng Trị 2024, gia đình'}        | ${180026} | ${143203}  | ${125950}  | ${'69.96'}
    ${'Quảng Trị 2024, dòng họ'}         | ${2324}   | ${1312}    | ${1197}    | ${'51.51'}
    ${'Nam Định 2021, thôn, tổ dân phố'} | ${3725}   | ${3495}    | ${3046}    | ${'81.77'}
    ${'Nam Định 2021, đơn vị'}           | ${1051}   | ${1043}    | ${1005}    | ${'95.62'}
  `('$what: $ofTotal % of all', ({ total, registered, recognised, ofTotal }) => {
    const town = folded(total, registered, recognised);
    expect(town).toMatchObject({ total, registered, recognised });
    expect(percent(town.ofTotal)).toBe(ofTotal);
    expect(percent(town.ofRegistered)).not.toBe(ofTotal);
  });

  test('Hoà Khánh Bắc: 2 of 5 registered is 40 %; without the total there is no share of it', () => {
    const one = foldTown([wards[0]!], [read(wards[0]!, counts(null, 5, 2))], 2024).totals.family;
    expect(percent(one.ofRegistered)).toBe('40.00');
    expect(one.ofTotal).toEqual({ count: 0, of: 0, wards: 0 });
  });
});

describe('counts are compared, not rounded percentages', () => {
  test.each([
    [125950, 180026, 70, '125.950/180.026 (69,96%)'],
    [2998, 5000, 60, '2.998/5.000 (59,96%)'],
    [3000, 5000, 60, '3.000/5.000 (60,0%)'],
  ])('%i of %i against %i %% is shown as %s', (count, of, line, shown) => {
    expect(showShare(count, of, line)).toBe(shown);
  });
});
