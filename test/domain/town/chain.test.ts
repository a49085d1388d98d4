import { shippedSets } from '../../../src/domain/criteria/catalogue';
import { indicatorsOf } from '../../../src/domain/criteria/criteriaSet';
import { examineWard } from '../../../src/domain/returns/examineWard';
import { wardReturn } from '../../../src/domain/returns/wardReturn';
import { readWardBook } from '../../../src/domain/scorecards/wardBook';
import { followChain } from '../../../src/domain/town/chain';
import { foldTown, type WardSource } from '../../../src/domain/town/townReport';
import { drawnGrid } from '../../support/grids';
import { read, silent, unit } from './wards';

const year = 2024;
const tenIndicators = Array.from({ length: 10 }, (_, at) => `CS${at + 1}`).join(' | ');

/** A list of citizens, `passing` of whom get 90 points and the others 60. */
function citizens(passing: number, all: number) {
  const rows = Array.from({ length: all }, (_, at) => {
    const points = Array<number>(10).fill(at < passing ? 9 : 6);
    return `${at + 1} | Công dân số ${at + 1} | ${points.join(' | ')}`;
  });
  return drawnGrid('CDHT', `Năm ${year}\nSTT | Họ và tên | ${tenIndicators}\n${rows.join('\n')}`);
}

/** A page with every indicator met at both levels, but for those that other tabs count. */
function page(id: string, heading: string, counted: string) {
  const set = shippedSets.find((one) => one.id === id);
  if (set?.kind !== 'checklist') throw new Error(`no checklist ${id}`);
  const rows = indicatorsOf(set).map((indicator) => {
    const figures = indicator.id === '5.2' ? '3.500/5.000; 900/5.000' : '';
    return `"${indicator.id}" | ${indicator.id === counted ? '|' : 'Đạt | Đạt'} | ${figures} | Báo cáo`;
  });
  const head = `${heading} NĂM ${year}\nChỉ tiêu | Mức độ 1 | Mức độ 2 | Số liệu | Minh chứng`;
  return drawnGrid(heading.slice(0, 60), `${head}\n${rows.join('\n')}`);
}

const settings = drawnGrid(
  'Bộ tiêu chí',
  'Công dân trong xã (TT 25) tính theo | người có tên trong danh sách',
);

/** What a commune hands up whose citizens hold the title in that share; its own page leaves that share blank. */
function commune(code: string, parent: string, passing: number, all = 10): WardSource {
  const grids = [settings, citizens(passing, all), page('CDHT-XA-TT25', 'CỘNG ĐỒNG HỌC TẬP CẤP XÃ', '5.1')];
  const { reading, judged, findings } = examineWard(grids);
  const counted = wardReturn(reading, judged, findings, year);
  return { ...read(unit(code, { parent }), counted.titles.family), wardReturn: counted };
}

function chainOf(sources: WardSource[], pages = [provincePage, ...['Đông', 'Tây'].map(districtPage)]) {
  const units = sources.map((source) => source.unit);
  const { wards } = foldTown(units, sources, year);
  const { cards } = readWardBook(pages);
  return followChain(wards, { town: 'Huyện Đông', cards, sets: shippedSets, year });
}

const districtPage = (name: string) =>
  page('CDHT-HUYEN-TT25', `Huyện: Huyện ${name}\nCỘNG ĐỒNG HỌC TẬP CẤP HUYỆN`, '4.1');
/** The district's page with what stands on it before the heading. */
const headed = (line: string) => page('CDHT-HUYEN-TT25', `${line}\nCỘNG ĐỒNG HỌC TẬP CẤP HUYỆN`, '4.1');
const provincePage = page('CDHT-TINH-TT25', 'CỘNG ĐỒNG HỌC TẬP CẤP TỈNH', '4.1');

const eight = (parent: string, code: string) =>
  Array.from({ length: 9 }, (_, at) => commune(`${code}${at}`, parent, 8));

describe('the chain from citizens to the province, in one run (Thông tư 25/2023)', () => {
  test('8 of 10 citizens make a commune of level 2, nine of ten such communes a district, all districts a province', () => {
    const chain = chainOf([
      ...eight('Huyện Đông', 'D'),
      commune('D9', 'Huyện Đông', 5),
      ...eight('Huyện Tây', 'T'),
    ]);
    expect(chain.districts).toMatchObject([
      { name: 'Huyện Đông', units: { level2: { count: 9, total: 10, open: 0 } }, verdict: { level: 2 } },
      { name: 'Huyện Tây', units: { level2: { count: 9, total: 9, open: 0 } }, verdict: { level: 2 } },
    ]);
    expect(chain.province).toMatchObject({
      units: { level2: { count: 2, total: 2 } },
      verdict: { level: 2 },
    });
  });

  test('communes of level 1 and 2 count together for level 1', () => {
    const atLevel1 = Array.from({ length: 5 }, (_, at) => commune(`M${at}`, 'Huyện Đông', 6));
    const { districts } = chainOf([...eight('Huyện Đông', 'D'), ...atLevel1]);
    expect(districts[0]).toMatchObject({
      units: { level1: { count: 14, total: 14 }, level2: { count: 9, total: 14 } },
      verdict: { outcome: 'recognised', level: 1 },
    });
  });

  test('8 of 9 communes (88,9 %) do not make a district', () => {
    const { districts } = chainOf([...eight('Huyện Đông', 'D').slice(1), commune('D9', 'Huyện Đông', 5)]);
    expect(districts[0]?.verdict).toMatchObject({
      outcome: 'notRecognised',
      reasons: [{ code: 'shareNotReached', facts: { indicator: '4.1', count: 8, total: 9, atLeast: 90 } }],
    });
  });

  test('a ward that did not report leaves the district open where it would decide', () => {
    const nine = eight('Huyện Đông', 'D').slice(1);
    const { districts } = chainOf([...nine, silent(unit('D9', { parent: 'Huyện Đông' }))]);
    expect(districts[0]?.verdict).toMatchObject({
      outcome: 'insufficient',
      reasons: [{ code: 'countOpen', facts: { count: 8, total: 9, open: 1 } }],
    });
  });

  test('each indicator says whether it is counted from below or proven on the page', () => {
    const { districts } = chainOf(eight('Huyện Đông', 'D'), [districtPage('Đông')]);
    expect(districts[0]?.indicators).toHaveLength(13);
    const of = (id: string) => districts[0]?.indicators.find((one) => one.id === id);
    expect(of('4.1')).toMatchObject({
      counted: { level1: { count: 9, total: 9 } },
      level1: { met: true },
      level2: { met: true },
    });
    expect(of('1.1')).toMatchObject({ counted: null, level1: { met: true }, evidence: 'Báo cáo' });
    const [open] = chainOf(eight('Huyện Đông', 'D'), []).districts;
    expect(open?.indicators.filter(({ level1 }) => level1.met === null)).toHaveLength(12);
  });

  test('a district without a page leaves the province open', () => {
    const sources = [...eight('Huyện Đông', 'D'), ...eight('Huyện Tây', 'T')];
    const chain = chainOf(sources, [provincePage, districtPage('Đông')]);
    expect(chain.districts[1]?.verdict).toBeNull();
    expect(chain.province?.verdict).toMatchObject({
      outcome: 'insufficient',
      reasons: [{ code: 'countOpen', facts: { count: 1, total: 2, open: 1 } }],
    });
  });

  test('the only district’s page need not name it', () => {
    const own = page('CDHT-HUYEN-TT25', 'CỘNG ĐỒNG HỌC TẬP CẤP HUYỆN', '4.1');
    const { districts, province } = chainOf(
      Array.from({ length: 3 }, (_, at) => ({ ...commune(`A${at}`, '', 8), unit: unit(`A${at}`) })),
      [own],
    );
    expect(districts).toMatchObject([{ name: 'Huyện Đông', verdict: { level: 2 } }]);
    expect(province).toBeNull();
  });

  test.each`
    listed                       | written                      | because
    ${['Huyện Đông']}            | ${'Huyện: Đông'}             | ${'the label says the kind'}
    ${['Đông']}                  | ${'Huyện: Huyện Đông'}       | ${'the list leaves the kind out'}
    ${['Huyện Đông']}            | ${'Đơn vị: UBND huyện Đông'} | ${'the page names the authority'}
    ${['Huyện Đông', 'H. Đông']} | ${'Huyện: Đông'}             | ${'two spellings in the list'}
  `('a list of $listed knows the page “$written”: $because', ({ listed, written }) => {
    const east = (listed as string[]).map((parent, at) => commune(`D${at}`, parent, 8));
    const { districts } = chainOf([...east, commune('T0', 'Huyện Tây', 8)], [headed(written)]);
    expect(districts).toMatchObject([
      { units: { level2: { count: listed.length, total: listed.length } }, verdict: { level: 2 } },
      { name: 'Huyện Tây', verdict: null },
    ]);
  });

  test('a town and a district of one name each have their own page', () => {
    const sources = [commune('A0', 'Thị xã Đông', 8), commune('B0', 'Huyện Đông', 5)];
    const { districts } = chainOf(sources, [headed('Đơn vị: TX Đông'), headed('Đơn vị: UBND huyện Đông')]);
    expect(districts).toMatchObject([
      { name: 'TX Đông', verdict: { level: 2 } },
      { name: 'UBND huyện Đông', verdict: { outcome: 'notRecognised' } },
    ]);
  });

  test('two pages of one district decide nothing, and the reason says so', () => {
    const sources = [...eight('Huyện Đông', 'D'), ...eight('Huyện Tây', 'T')];
    const { districts, province } = chainOf(sources, [
      provincePage,
      headed('Huyện: Đông'),
      { ...headed('Huyện: Huyện Đông'), sheet: 'Phiếu thứ hai' },
      districtPage('Tây'),
    ]);
    expect(districts[0]?.verdict).toMatchObject({
      outcome: 'insufficient',
      level: null,
      reasons: [
        { code: 'severalPages', facts: { title: 'district', year, other: { sheet: 'Phiếu thứ hai' } } },
      ],
    });
    expect(province?.units.level2).toMatchObject({ count: 1, total: 2, open: 1 });
  });

  test('a district’s figure of one commune is not believed where the list has four (Điều 11 khoản 4 điểm a)', () => {
    const typed = districtPage('Đông');
    const at = typed.shown.findIndex((row) => row[0] === '4.1');
    typed.shown[at]![3] = '1/1; 1/1';
    typed.values[at]![3] = '1/1; 1/1';
    const others = ['D1', 'D2', 'D3'].map((code) => silent(unit(code, { parent: 'Huyện Đông' })));
    const { districts } = chainOf([commune('D0', 'Huyện Đông', 8), ...others], [typed]);
    expect(districts[0]).toMatchObject({
      units: { level2: { count: 1, total: 4, open: 3 } },
      verdict: {
        outcome: 'insufficient',
        reasons: [{ code: 'figuresContradict', facts: { count: 1, total: 1, knownCount: 1, knownTotal: 4 } }],
      },
    });
  });

  test('the commune’s share is computed on the base that the ward chose, and typed counts are compared with it', () => {
    const typed = page('CDHT-XA-TT25', 'CỘNG ĐỒNG HỌC TẬP CẤP XÃ', 'none');
    const at = typed.shown.findIndex((row) => row[0] === '5.1');
    typed.shown[at]![3] = '9/10';
    typed.values[at]![3] = '9/10';
    const { judged, findings } = examineWard([settings, citizens(5, 10), typed]);
    expect(judged.find(({ card }) => card.title === 'commune')?.verdict).toMatchObject({
      outcome: 'insufficient',
      reasons: [{ code: 'figuresContradict', facts: { count: 9, total: 10, knownCount: 5, knownTotal: 10 } }],
    });
    expect(findings.map(({ code }) => code)).toContain('indicator.countDiffers');
  });
});
