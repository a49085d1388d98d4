import { titlesPage } from '../../src/district/pages/titlesPage';
import type { CountedTitle, TitleCounts } from '../../src/domain/returns/wardReturn';
import { foldTown } from '../../src/domain/town/townReport';
import { counts, read, unit, wardReturn } from '../domain/town/wards';

const wards = ['A', 'B', 'C'].map((code) => unit(code));

/** Splits a published figure among three wards, as their returns would give it. */
const among = (figure: number): [number, number, number] => {
  const third = Math.floor(figure / 3);
  return [third, third + 1, figure - 2 * third - 1];
};

type Published = Partial<
  Record<CountedTitle, [total: number | null, registered: number, recognised: number]>
>;

/** The page of a town whose wards add up to the published figures. */
function pageOf(
  year: number,
  published: Published,
  targets: { title: CountedTitle; atLeast: number }[] = [],
) {
  const nothing = counts(null, null, null);
  const part = (at: number): Partial<Record<CountedTitle, TitleCounts>> =>
    Object.fromEntries(
      Object.entries(published).map(([title, [total, registered, recognised]]) => [
        title,
        counts(total === null ? null : among(total)[at]!, among(registered)[at]!, among(recognised)[at]!),
      ]),
    );
  const sources = wards.map((of, at) =>
    read(of, nothing, { year, titles: { ...wardReturn(nothing).titles, ...part(at) } }),
  );
  return titlesPage(
    foldTown(wards, sources, year),
    targets.map(({ title, atLeast }) => ({ programme: 'QĐ 387', title, shown: String(atLeast), atLeast })),
  );
}

/** The sum of a title as the page has it, with each share to two decimals, and the label of its denominator. */
function summed({ columns, rows }: ReturnType<typeof titlesPage>, title: string) {
  const at = rows.findIndex((row) => row[0] === title && row[2] === 'Cộng các phường, xã có số liệu');
  const column = (heading: string) => columns.findIndex((one) => one.heading === heading);
  const percent = (heading: string): string | null => {
    const cell = rows[at]?.[column(heading)] ?? null;
    return cell !== null && typeof cell === 'object' && 'count' in cell
      ? ((cell.count * 100) / cell.of).toFixed(2)
      : null;
  };
  return {
    ofTotal: percent('Công nhận / tổng số'),
    ofRegistered: percent('Công nhận / đăng ký'),
    denominator: rows[at + 1]?.[column('So với chỉ tiêu')],
    target: rows[at]?.[column('So với chỉ tiêu')],
  };
}

describe('published totals come out with their own percentages and the denominator they were made with', () => {
  const quangTri = pageOf(2024, { family: [180026, 143203, 125950], clan: [2324, 1312, 1197] });
  const namDinh = pageOf(2021, { community: [3725, 3495, 3046], organisation: [1051, 1043, 1005] });

  test.each`
    where               | page        | title                  | ofTotal    | denominator
    ${'Quảng Trị 2024'} | ${quangTri} | ${'Gia đình học tập'}  | ${'69.96'} | ${'Mẫu số của tổng số: 180.026 hộ'}
    ${'Quảng Trị 2024'} | ${quangTri} | ${'Dòng họ học tập'}   | ${'51.51'} | ${'Mẫu số của tổng số: 2.324 dòng họ'}
    ${'Nam Định 2021'}  | ${namDinh}  | ${'Cộng đồng học tập'} | ${'81.77'} | ${'Mẫu số của tổng số: 3.725 thôn, tổ dân phố'}
    ${'Nam Định 2021'}  | ${namDinh}  | ${'Đơn vị học tập'}    | ${'95.62'} | ${'Mẫu số của tổng số: 1.051 đơn vị'}
  `('$where, $title: $ofTotal %', ({ page, title, ofTotal, denominator }) => {
    const sum = summed(page, title);
    expect(sum).toMatchObject({ ofTotal, denominator });
    expect(sum.ofRegistered).not.toBe(ofTotal);
  });

  test('Hoà Khánh Bắc: 2 of 5 registered is 40 %, and without the total there is no share of it', () => {
    expect(summed(pageOf(2024, { family: [null, 5, 2] }), 'Gia đình học tập')).toEqual({
      ofTotal: null,
      ofRegistered: '40.00',
      denominator: null,
      target: null,
    });
  });
});

test('125.950 of 180.026 (69,96 %) does not reach 70 %: counts are compared', () => {
  const page = pageOf(2024, { family: [180026, 143203, 125950] }, [{ title: 'family', atLeast: 70 }]);
  expect(summed(page, 'Gia đình học tập').target).toBe('QĐ 387 70%: còn thiếu 69 hộ');
});
