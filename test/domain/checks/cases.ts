import { criterion } from '../../../src/domain/criteria/build';
import { shippedSets } from '../../../src/domain/criteria/catalogue';
import { type CriteriaSet, indicatorsOf, type PointsSet } from '../../../src/domain/criteria/criteriaSet';
import type { FindingCode, FindingFacts } from '../../../src/domain/finding';
import type { Grid } from '../../../src/domain/layout/grid';
import { calendarDate } from '../../../src/domain/text/date';
import { drawn, drawnGrid, grid } from '../../support/grids';
import { citizens, communeTt25, communeTt44, families } from '../verdicts/cards';

/** A workbook with one thing wrong: where it must be told and with which facts. */
export interface Case<C extends FindingCode> {
  tabs: Grid[];
  /** "Hộ!C3" */
  at: string;
  facts: FindingFacts[C];
  /** The sets to judge by, where not the filled ones. */
  sets?: CriteriaSet[];
}

/** QĐ 448 with our own figures, criterion 1 in three parts. */
const familiesInParts: PointsSet = {
  ...families,
  criteria: families.criteria.map((one) =>
    one.id === '1' ? { ...one, parts: ['1a', '1b', '1c'].map((id) => criterion(id, id, 10)) } : one,
  ),
};

export const filledSets: CriteriaSet[] = [familiesInParts, citizens, communeTt44, communeTt25];

const rosterHead = 'STT | Họ tên chủ hộ | TC1 | TC2 | TC3 | TC4 | Tổng điểm | Kết quả';

/** Answers of a form, each with the id that Google gave it. */
const answers = (row: string) =>
  drawnGrid(
    'Phiếu gửi qua mạng',
    `Năm 2024\nSTT | Họ tên chủ hộ | TC1 | TC2 | TC3 | TC4 | Mã phiếu\n${row} | 2_ABaOnudkX0001_mau_mau_mau`,
  );
const roster = (rows: string, head = rosterHead, title = 'Năm 2024'): Grid =>
  drawnGrid('Hộ', `${title}\n${head}\n${rows}`);

const ticked = (rows: string): Grid => roster(rows, 'STT | Chủ hộ | Đăng ký | TC1 | TC2 | TC3 | TC4');

/** A page by TT 44 of 2021 with these points; the maxima are 7 for ten criteria and 6 for five. */
function page44(points: number[], { rating = '', evidence = 'Báo cáo', year = 2021 } = {}): Grid {
  return grid('CĐHT', [
    [`CỘNG ĐỒNG HỌC TẬP CẤP XÃ NĂM ${year}`],
    ...drawn('Tiêu chí | Điểm tối đa | Tự chấm | Minh chứng'),
    ...points.map((one, at) => [at + 1, at < 10 ? 7 : 6, one, at === 0 ? evidence : 'Báo cáo']),
    ['Tổng', 100, points.reduce((sum, one) => sum + one, 0)],
    [rating === '' ? '' : `Xếp loại: ${rating}`],
  ]);
}

const full = [7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 6, 6, 6, 6, 6];
const with84Half = [7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 6, 6, 1.5, 0.5, 0.5];

/** A page by TT 25 of 2024 with every indicator met, but for one row typed as given. */
function page25(id: string, row: string): Grid {
  const figures: Record<string, string> = { '5.1': '4.200/5.000', '5.2': '3.100/5.000; 800/5.000' };
  const ids = communeTt25.groups.flatMap((group) => group.indicators.map((indicator) => indicator.id));
  const rows = ids.map(
    (one) => `"${one}" | ${one === id ? row : `Đạt | Đạt | ${figures[one] ?? ''} | Báo cáo`}`,
  );
  const head = 'Cộng đồng học tập cấp xã năm 2024\nChỉ tiêu | Mức độ 1 | Mức độ 2 | Số liệu | Minh chứng';
  return drawnGrid('Xã', `${head}\n${rows.join('\n')}`);
}

const summary = (rows: string): Grid =>
  drawnGrid('Tổng hợp', `Năm 2024\nTổ dân phố | Tổng số hộ | Số hộ đăng ký | Số hộ đạt | Tỷ lệ\n${rows}`);

const setsTab = (rows: string): Grid => drawnGrid('Bộ tiêu chí', rows);

const fundTab = (rows: string): Grid =>
  drawnGrid(
    'Quỹ',
    `Đơn vị tính: triệu đồng\nSTT | Tổ dân phố | Quỹ đầu kỳ | Thu | Chi | Dư | Ngày nộp\n${rows}`,
  );

const decisionsTab = (rows: string): Grid =>
  drawnGrid(
    'QĐ',
    `QUYẾT ĐỊNH CÔNG NHẬN\nDanh hiệu | Đối tượng | Số QĐ | Ngày QĐ | Ngày đánh giá | Mức độ | Tình trạng\n${rows}`,
  );

const councilTab = (members: string[]): Grid =>
  drawnGrid(
    'Hội đồng',
    `HỘI ĐỒNG ĐÁNH GIÁ NĂM 2024\nSTT | Thành viên | Nhiệm vụ\n${members.map((name, at) => `${at + 1} | ${name} | Uỷ viên`).join('\n')}`,
  );

const subject = 'Lý Sao';
const title = 'family';
const household = (marks: string): Grid => roster(`1 | Lý Sao | ${marks} |  |`);

/** A page by TT 24 of 2024 with every indicator met, but for one row typed as given. */
function pageTt24(name: string, id: string, row: string): Grid {
  const set = shippedSets.find((one) => one.id === 'DVHT-HUYEN-TT24');
  const ids = set?.kind === 'checklist' ? indicatorsOf(set).map((one) => one.id) : [];
  const rows = ids.map((one) => `"${one}" | ${one === id ? row : 'Đạt | Đạt | | Báo cáo'}`);
  const head = `Đơn vị học tập cấp huyện năm 2024\nTên đơn vị: ${name}\nChỉ tiêu | Mức độ 1 | Mức độ 2 | Số liệu | Minh chứng`;
  return drawnGrid('Đơn vị', `${head}\n${rows.join('\n')}`);
}

const tenIndicators = Array.from({ length: 10 }, (_, at) => `CS${at + 1}`).join(' | ');
const tens = Array.from({ length: 10 }, () => 9).join(' | ');

/** One case for every code; the type asks for a new case with every new code. */
export const cases: { [C in FindingCode]: Case<C> } = {
  'score.aboveMax': {
    tabs: [household('35 | 20 | 20 | 20')],
    at: 'Hộ!C3',
    facts: { title, subject, criterion: '1', points: 35, max: 30 },
  },
  'score.negative': {
    tabs: [household('30 | -1 | 20 | 20')],
    at: 'Hộ!D3',
    facts: { title, subject, criterion: '2', points: -1 },
  },
  'score.blank': {
    tabs: [household('30 | 20 | | 20')],
    at: 'Hộ!E3',
    facts: { title, subject, criterion: '3' },
  },
  'score.unreadable': {
    tabs: [household('30 | 20 | 20 | nt')],
    at: 'Hộ!F3',
    facts: { title, subject, criterion: '4', shown: 'nt' },
  },
  'score.asDate': {
    tabs: [household('10/10/2024 | 20 | 20 | 20')],
    at: 'Hộ!C3',
    facts: { title, subject, criterion: '1', shown: '10/10/2024' },
  },
  'score.otherScale': {
    tabs: [household('"10/10" | 20 | 20 | 20')],
    at: 'Hộ!C3',
    facts: { title, subject, criterion: '1', shown: '10/10', max: 30 },
  },
  'score.offStep': {
    tabs: [household('7.3 | 20 | 20 | 20')],
    at: 'Hộ!C3',
    facts: { title, subject, criterion: '1', points: 7.3, step: 0.5 },
    sets: [{ ...familiesInParts, step: 0.5 }],
  },
  'score.notApplicable': {
    tabs: [household('KAD | 20 | 20 | 20')],
    at: 'Hộ!C3',
    facts: { title, subject, criterion: '1', shown: 'KAD', policy: null },
  },
  'score.errorValue': {
    tabs: [household('=C9+1→#REF! | 20 | 20 | 20')],
    at: 'Hộ!C3',
    facts: { title, subject, criterion: '1', shown: '#REF!' },
  },
  'score.zeroRated': {
    tabs: [page44([0, ...full.slice(1)], { rating: 'Tốt' })],
    at: 'CĐHT!A19',
    facts: { title: 'commune', criterion: '1', rated: 'Tốt' },
  },
  'score.noEvidence': {
    tabs: [page44(full, { evidence: '' })],
    at: 'CĐHT!C3',
    facts: { title: 'commune', criterion: '1', points: 7 },
  },
  'part.sumDiffers': {
    tabs: [
      roster(
        '1 | Lý Sao | 10 | 9 | 8 | 28 | 30 | 20 | 20',
        'STT | Chủ hộ | Tiêu chí 1 | < | < | < | TC2 | TC3 | TC4\n^ | ^ | 1a | 1b | 1c | Cộng | ^ | ^ | ^',
      ),
    ],
    at: 'Hộ!F4',
    facts: { title, subject, criterion: '1', typed: 28, sum: 27 },
  },
  'total.differs': {
    tabs: [roster('1 | Lý Sao | "27,1" | "27,2" | 20 | 20 | 94 | ')],
    at: 'Hộ!G3',
    facts: { subject, typed: 94, sum: 94.3, mayMend: true },
  },
  'total.betweenBands': {
    tabs: [page44(with84Half)],
    at: 'CĐHT!C18',
    facts: { total: 84.5, lower: 'Khá', upper: 'Tốt' },
  },
  'result.contradicts': {
    tabs: [roster('1 | Lý Sao | 20 | 20 | 15 | 20 | 75 | Đạt')],
    at: 'Hộ!H3',
    facts: { title: 'family', subject, typed: 'Đạt', computed: 'notRecognised', total: 75, line: 80 },
  },
  'subject.missingName': {
    tabs: [roster('1 | | 30 | 20 | 20 | 20 | |')],
    at: 'Hộ!B3',
    facts: { shown: '' },
  },
  'subject.formulaName': {
    tabs: [roster('1 | =Z9→Lý Sao | 30 | 20 | 20 | 20 | |')],
    at: 'Hộ!B3',
    facts: { shown: 'Lý Sao' },
  },
  'subject.duplicate': {
    tabs: [
      roster(
        '1 | Lý Sao | 0900000001 | 30 | 20 | 20 | 20\n2 | LÝ  SAO | 900.000.001 | 30 | 20 | 20 | 20',
        'STT | Chủ hộ | SĐT | TC1 | TC2 | TC3 | TC4',
      ),
    ],
    at: 'Hộ!B4',
    facts: { subject: 'LÝ SAO', other: { sheet: 'Hộ', row: 3, column: 2 } },
  },
  'subject.namesake': {
    tabs: [roster('1 | Lý Sao | 30 | 20 | 20 | 20 | |\n2 | LÝ  SAO | 30 | 20 | 20 | 20 | |')],
    at: 'Hộ!B4',
    facts: { subject: 'LÝ SAO', other: { sheet: 'Hộ', row: 3, column: 2 } },
  },
  'answer.unmatched': {
    tabs: [roster('1 | Mai Lá | 30 | 20 | 20 | 20 | |'), answers('1 | Lý Sao | 30 | 20 | 20 | 20')],
    at: 'Phiếu gửi qua mạng!B3',
    facts: { subject },
  },
  'answer.listed': {
    tabs: [
      roster('1 | Lý Sao | 30 | 20 | 20 | 20 | |\n2 | Mai Lá | 30 | 20 | 20 | 20 | |'),
      answers('1 | Lý Sao | 30 | 20 | 20 | 19'),
    ],
    at: 'Phiếu gửi qua mạng!B3',
    facts: { subject, other: { sheet: 'Hộ', row: 3, column: 2 } },
  },
  'registered.unclear': {
    tabs: [ticked('1 | Lý Sao | đã ĐK | 30 | 20 | 20 | 20')],
    at: 'Hộ!C3',
    facts: { subject, shown: 'đã ĐK' },
  },
  'registered.scoredUnticked': {
    tabs: [ticked('1 | Mai Lá | x | 30 | 20 | 20 | 20\n2 | Lý Sao | | 30 | 20 | 20 | 20')],
    at: 'Hộ!C4',
    facts: { subject },
  },
  'text.tooLong': {
    tabs: [roster(`1 | Lý Sao | 30 | 20 | 20 | 20 | | ${'dài '.repeat(500).trim()}`)],
    at: 'Hộ!H3',
    facts: { length: 1999 },
  },
  'text.damaged': {
    tabs: [roster('1 | Nguy?n V?n An | 30 | 20 | 20 | 20 | |')],
    at: 'Hộ!B3',
    facts: { shown: 'Nguy?n V?n An' },
  },
  'text.legacyFont': {
    tabs: [roster('1 | NguyÔn V¨n An | 30 | 20 | 20 | 20 | |')],
    at: 'Hộ!B3',
    facts: { shown: 'NguyÔn V¨n An' },
  },
  'header.duplicateMeaning': {
    tabs: [
      roster('1 | Lý Sao | 30 | 20 | 20 | 20 | 20', 'STT | Chủ hộ | TC1 | TC2 | TC3 | TC4 | Tiêu chí 4'),
    ],
    at: 'Hộ!G2',
    facts: { meaning: 'Tiêu chí 4', other: { sheet: 'Hộ', row: 2, column: 6 } },
  },
  'header.criterionMissing': {
    tabs: [roster('1 | Lý Sao | 30 | 20 | 20', 'STT | Chủ hộ | TC1 | TC2 | TC3')],
    at: 'Hộ!B3',
    facts: { title, criterion: '4', set: 'GDHT-448' },
  },
  'header.maxDiffers': {
    tabs: [roster('1 | Lý Sao | 25 | 20 | 20 | 20', 'STT | Chủ hộ | TC1 (25đ) | TC2 | TC3 | TC4')],
    at: 'Hộ!C2',
    facts: { criterion: '1', header: 25, set: 30 },
  },
  'set.wrongYear': {
    tabs: [page44(full, { year: 2024 })],
    at: 'CĐHT!A2',
    facts: { set: 'CDHT-XA-TT25', year: 2024 },
  },
  'set.incomplete': {
    tabs: [household('30 | 20 | 20 | 20')],
    at: 'Hộ!B3',
    facts: { set: 'GDHT-448', missing: '3, 4, threshold' },
    sets: shippedSets,
  },
  'set.sumDiffers': {
    tabs: [
      setsTab(
        'Bộ | GDHT-448\nMã | Tiêu chí | Điểm tối đa\n3 | Điều kiện | 20\n4 | Tác động | 10\nTổng | | 100',
      ),
    ],
    at: 'Bộ tiêu chí!C5',
    facts: { set: 'GDHT-448', sum: 90, expected: 100 },
    sets: shippedSets,
  },
  'set.unreadable': {
    tabs: [setsTab('Bộ | GDHT-448\nĐiểm công nhận | tám mươi')],
    at: 'Bộ tiêu chí!B2',
    facts: { shown: 'tám mươi', expected: 'points' },
  },
  'set.contradicts': {
    tabs: [setsTab('Bộ | GDHT-448\nĐiểm công nhận | 120')],
    at: 'Bộ tiêu chí!B2',
    facts: { set: 'GDHT-448', problem: { code: 'thresholdAboveSum', threshold: 120, sum: 100 } },
  },
  'set.regionUnknown': {
    tabs: [setsTab('Xã vùng khó khăn (TT 25) | vùng 3')],
    at: 'Bộ tiêu chí!B1',
    facts: { label: 'Xã vùng khó khăn (TT 25)', shown: 'vùng 3' },
  },
  'set.againstText': {
    tabs: [setsTab('Bộ | DVHT-HUYEN-TT22\nMã | Tiêu chí | Điểm tối đa\n3b | Tập thể | 12')],
    at: 'Bộ tiêu chí!C3',
    facts: {
      set: 'DVHT-HUYEN-TT22',
      figure: { kind: 'max', criterion: '3b' },
      typed: '12',
      text: '10',
    },
    sets: shippedSets,
  },
  'set.otherThanRead': {
    tabs: [setsTab('Bộ | CONGDAN-324\nĐiểm công nhận | 85')],
    at: 'Bộ tiêu chí!B2',
    facts: { set: 'CONGDAN-324', figure: { kind: 'ordinary' }, typed: '85', text: '80' },
    sets: shippedSets,
  },
  'set.twice': {
    tabs: [setsTab('Bộ | GDHT-448\nĐiểm công nhận | 80\nBộ | GDHT-448\nĐiểm công nhận | 70')],
    at: 'Bộ tiêu chí!B3',
    facts: { set: 'GDHT-448', other: { sheet: 'Bộ tiêu chí', row: 1, column: 2 } },
  },
  'year.unknown': {
    tabs: [roster('1 | Lý Sao | 30 | 20 | 20 | 20 | |', rosterHead, 'Phường An Khê')],
    at: 'Hộ!B3',
    facts: {},
  },
  'year.differs': {
    tabs: [
      setsTab('Năm đánh giá | 2024'),
      roster('1 | Lý Sao | 30 | 20 | 20 | 20 | |', rosterHead, 'Năm 2023'),
    ],
    at: 'Hộ!B3',
    facts: { year: 2023, expected: 2024 },
  },
  'title.unknown': {
    tabs: [drawnGrid('Tự chấm', 'Năm 2024\nTiêu chí | Điểm tối đa | Tự chấm\n1 | 30 | 20\n2 | 30 | 20')],
    at: 'Tự chấm!A2',
    facts: {},
  },
  'title.variant': {
    tabs: [roster('1 | Lý Sao | 30 | 20 | 20 | 20 | |', rosterHead, 'Gia đình hiếu học năm 2024')],
    at: 'Hộ!A1',
    facts: { shown: 'Gia đình hiếu học năm 2024', title },
  },
  'page.nameless': {
    tabs: [
      drawnGrid(
        'Đơn vị',
        'Đơn vị học tập cấp huyện năm 2024\nChỉ tiêu | Mức độ 1 | Mức độ 2 | Minh chứng\n"1.1" | Đạt | Đạt | KH',
      ),
    ],
    at: 'Đơn vị!A2',
    facts: { title: 'districtOrganisation' },
  },
  'page.several': {
    tabs: [
      page25('1.1', 'Đạt | | | Báo cáo'),
      { ...page25('1.1', 'Không đạt | | | Báo cáo'), sheet: 'Xã (2)' },
    ],
    at: 'Xã (2)!A2',
    facts: { title: 'commune', year: 2024, other: { sheet: 'Xã', row: 2, column: 1 } },
  },
  'indicator.noEvidence': {
    tabs: [page25('1.2', 'Đạt | Đạt | |')],
    at: 'Xã!B4',
    facts: { indicator: '1.2' },
  },
  'indicator.notProven': {
    tabs: [pageTt24('Trường Tiểu học Hoa Mai', '1.2', 'Đạt | Đạt | |')],
    at: 'Đơn vị!B5',
    facts: { indicator: '1.2' },
    sets: shippedSets,
  },
  'page.kindUnknown': {
    tabs: [pageTt24('Nhà Bè', '3.4', '| | | Báo cáo')],
    at: 'Đơn vị!A3',
    facts: { subject: 'Nhà Bè', indicator: '3.4' },
    sets: shippedSets,
  },
  'indicator.blank': {
    tabs: [page25('1.3', ' | | | ')],
    at: 'Xã!B5',
    facts: { indicator: '1.3', typed: '' },
  },
  'indicator.twice': {
    tabs: [page25('1.3', 'Đạt | Đạt | | Báo cáo\n1.3 | Không đạt | | | Báo cáo')],
    at: 'Xã!B5',
    facts: { indicator: '1.3', other: { sheet: 'Xã', row: 6, column: 2 } },
  },
  'indicator.countsNeeded': {
    tabs: [page25('5.1', 'Đạt | | 62% | Báo cáo')],
    at: 'Xã!D16',
    facts: { indicator: '5.1', shown: '62%' },
  },
  'indicator.countAboveTotal': {
    tabs: [page25('5.1', 'Đạt | | 6.000/5.000 | Báo cáo')],
    at: 'Xã!B16',
    facts: { indicator: '5.1', count: 6000, total: 5000 },
  },
  'indicator.countDiffers': {
    tabs: [
      setsTab('Công dân trong xã (TT 25) tính theo | 5000'),
      page25('5.1', 'Đạt | Đạt | 4.200/5.000 | Báo cáo'),
      drawnGrid('CDHT', `Năm 2024\nSTT | Họ và tên | ${tenIndicators}\n1 | Lý Sao | ${tens}`),
    ],
    at: 'Xã!B16',
    facts: { indicator: '5.1', typed: 4200, ofTyped: 5000, count: 1, total: 5000 },
  },
  'indicator.figureContradicts': {
    tabs: [page25('5.1', 'Đạt | | 2.998/5.000 | Báo cáo')],
    at: 'Xã!B16',
    facts: { indicator: '5.1', level: 1, typed: 'Đạt', count: 2998, total: 5000, atLeast: 60 },
  },
  'count.recognisedAboveRegistered': {
    tabs: [summary('Tổ 1 | 40 | 30 | 35 |')],
    at: 'Tổng hợp!D3',
    facts: { group: 'Tổ 1', heading: 'Số hộ đạt', recognised: 35, registered: 30 },
  },
  'count.registeredAboveTotal': {
    tabs: [summary('Tổ 1 | 40 | 45 | 35 |')],
    at: 'Tổng hợp!C3',
    facts: { group: 'Tổ 1', heading: 'Số hộ đăng ký', registered: 45, total: 40 },
  },
  'count.blank': {
    tabs: [summary('Tổ 1 | 40 | | 35 |')],
    at: 'Tổng hợp!C3',
    facts: { group: 'Tổ 1', heading: 'Số hộ đăng ký' },
  },
  'count.unreadable': {
    tabs: [summary('Tổ 1 | bốn mươi | 40 | 35 |')],
    at: 'Tổng hợp!B3',
    facts: { group: 'Tổ 1', heading: 'Tổng số hộ', shown: 'bốn mươi' },
  },
  'count.differs': {
    tabs: [
      summary('Tổ 1 | 40 | 30 | 2 |'),
      roster('1 | Lý Sao | TDP 01 | 30 | 30 | 20 | 20', 'STT | Chủ hộ | Tổ | TC1 | TC2 | TC3 | TC4'),
    ],
    at: 'Tổng hợp!D3',
    facts: { group: 'Tổ 1', heading: 'Số hộ đạt', typed: 2, computed: 1 },
  },
  'count.twice': {
    tabs: [
      summary('Tổ 1 | 40 | 30 | 20 |'),
      drawnGrid('Số hộ', 'Năm 2024\nTổ dân phố | Tổng số hộ | Số hộ đăng ký\nTDP 01 | 41 | 30'),
    ],
    at: 'Số hộ!B3',
    facts: {
      group: 'TDP 01',
      heading: 'Tổng số hộ',
      typed: 41,
      other: { sheet: 'Tổng hợp', row: 3, column: 2 },
      otherTyped: 40,
    },
  },
  'group.unlisted': {
    tabs: [
      summary('Tổ 1 | 40 | 30 | 1 |'),
      roster(
        '1 | Lý Sao | TDP 01 | 30 | 30 | 20 | 20\n2 | Mai Lá | TDP 02 | 30 | 30 | 20 | 20\n3 | Hà Mây | Tổ 2 | 30 | 30 | 20 | 20',
        'STT | Chủ hộ | Tổ | TC1 | TC2 | TC3 | TC4',
      ),
    ],
    at: 'Hộ!B4',
    facts: { group: 'TDP 02' },
  },
  'count.percentScale': {
    tabs: [summary('Tổ 1 | 40 | 40 | 30 | 75%\nTổ 2 | 40 | 40 | 30 | 75%\nTổ 3 | 40 | 40 | 30 | "0,75"')],
    at: 'Tổng hợp!E5',
    facts: { group: 'Tổ 3', heading: 'Tỷ lệ', shown: '0,75' },
  },
  'tab.noScorecards': { tabs: [drawnGrid('Sheet1', 'Thu chi quỹ')], at: 'Sheet1!A1', facts: {} },
  'tab.notUnderstood': {
    tabs: [drawnGrid('Sheet1', 'Phiếu Công dân học tập\nCâu hỏi | Điểm trả lời')],
    at: 'Sheet1!A1',
    facts: { title: 'citizen' },
  },
  'tab.noMarks': {
    tabs: [drawnGrid('Họ', 'Dòng họ học tập năm 2024\nSTT | Tên dòng họ | Số hộ')],
    at: 'Họ!A1',
    facts: { title: 'clan' },
  },
  'tab.copy': {
    tabs: [
      roster(
        ['An', 'Bình', 'Cúc', 'Duyên']
          .map((name, at) => `${at + 1} | Lý ${name} | 30 | 20 | 20 | 20`)
          .join('\n'),
      ),
      drawnGrid(
        'Lọc',
        `Năm 2024\n${rosterHead}\n${['An', 'Bình', 'Cúc'].map((name, at) => `${at + 1} | Lý ${name} | 30 | 20 | 20 | 20`).join('\n')}`,
      ),
    ],
    at: 'Lọc!A1',
    facts: { of: 'Hộ' },
  },
  'list.mayRepeat': {
    tabs: [
      drawnGrid(
        'Hộ',
        `Gia đình học tập năm 2024
        STT | Họ tên chủ hộ | TC1 | TC2 | TC3 | TC4 | | Họ tên chủ hộ | TC1 | TC2 | Ghi chú
        1 | Lý An | 30 | 20 | 20 | 20 | | Lý Bình | 30 | 20 |
        2 | Lý Bình | 30 | 20 | 20 | 20 | | Lý An | 30 | 20 |`,
      ),
    ],
    at: 'Hộ!H2',
    facts: { other: { sheet: 'Hộ', row: 2, column: 1 }, repeated: 2 },
  },
  'tab.mayRepeat': {
    tabs: [
      roster(
        '1 | Lý An | 30 | 20 | 20 | 20\n2 | Lý Bình | 30 | 20 | 20 | 20\n3 | Lý Cúc | 30 | 20 | 20 | 20',
      ),
      drawnGrid(
        'Khen',
        `Năm 2024\n${rosterHead}\n1 | Lý An | 30 | 20 | 20 | 20\n2 | Lý Bình | 30 | 20 | 20 | 15`,
      ),
    ],
    at: 'Khen!A1',
    facts: { of: 'Hộ', repeated: 2, rows: 2 },
  },
  'row.unclear': {
    tabs: [
      roster(
        '1 | Lý Sao | 30 | 20 | 20 | 20 | |\n | chờ họp lại | | | | | |\n2 | Mai Lá | 30 | 20 | 20 | 20 | |',
      ),
    ],
    at: 'Hộ!A4',
    facts: { shown: 'chờ họp lại' },
  },
  'fund.unitMixed': {
    tabs: [fundTab('1 | Tổ 1 | 4.5 | 6 | 3.5 | 7\n2 | Tổ 2 | 3 | 8.500 nghìn | 2 | 9.5')],
    at: 'Quỹ!D4',
    facts: { shown: '8.500 nghìn', unit: 'million' },
  },
  'fund.balanceDiffers': {
    tabs: [fundTab('1 | Tổ 1 | 4.5 | 6 | 3.5 | 8')],
    at: 'Quỹ!F3',
    facts: { typed: 8, computed: 7 },
  },
  'fund.unitUnknown': {
    tabs: [drawnGrid('Quỹ', 'Thu chi quỹ\nSTT | Nội dung | Thu | Chi\n1 | Hội phí | 500 | 0')],
    at: 'Quỹ!C2',
    facts: {},
  },
  'date.asText': {
    tabs: [fundTab('1 | Tổ 1 | 4.5 | 6 | 3.5 | 7 | "15/3/2024"')],
    at: 'Quỹ!G3',
    facts: { shown: '15/3/2024' },
  },
  'date.monthFirst': {
    tabs: [fundTab('1 | Tổ 1 | 4.5 | 6 | 3.5 | 7 | "12/25/2024"')],
    at: 'Quỹ!G3',
    facts: { shown: '12/25/2024' },
  },
  'decision.numberMissing': {
    tabs: [decisionsTab('Dòng họ học tập | Họ Lý | | 20/12/2024 | 01/12/2024')],
    at: 'QĐ!C3',
    facts: {},
  },
  'decision.dateMissing': {
    tabs: [decisionsTab('Dòng họ học tập | Họ Lý | 12/QĐ-UBND | | 01/12/2024')],
    at: 'QĐ!D3',
    facts: {},
  },
  'decision.beforeAssessment': {
    tabs: [decisionsTab('Dòng họ học tập | Họ Lý | 12/QĐ-UBND | 30/11/2024 | 01/12/2024')],
    at: 'QĐ!D3',
    facts: { date: calendarDate(2024, 11, 30), assessed: calendarDate(2024, 12, 1) },
  },
  'decision.expired': {
    tabs: [
      setsTab('Năm đánh giá | 2024'),
      decisionsTab('CĐHT cấp xã | Xã Đông | 12/QĐ | 10/02/2020 | 05/12/2019 | 1 | Còn hiệu lực'),
    ],
    at: 'QĐ!D3',
    facts: { until: calendarDate(2023, 12, 31), months: 36 },
  },
  'decision.upgradeTooSoon': {
    tabs: [
      decisionsTab(
        'CĐHT cấp xã | Xã Đông | 12/QĐ | 01/03/2024 | 20/01/2024 | 1\nCĐHT cấp xã | Xã Đông | 58/QĐ | 01/02/2025 | 20/01/2025 | 2',
      ),
    ],
    at: 'QĐ!D4',
    facts: { first: calendarDate(2024, 3, 1), second: calendarDate(2025, 2, 1), months: 12 },
  },
  'council.tooFew': {
    tabs: [councilTab(['Lý Sao', 'Mai Lá', 'Hà Mây'])],
    at: 'Hội đồng!B5',
    facts: { members: 3, atLeast: 5 },
  },
  'council.even': {
    tabs: [councilTab(['Lý Sao', 'Mai Lá', 'Hà Mây', 'Ngô Gió', 'Tạ Nắng', 'Lê Mưa'])],
    at: 'Hội đồng!B8',
    facts: { members: 6 },
  },
  'clan.inSeveralGroups': {
    tabs: [drawnGrid('Họ', 'Dòng họ | Tổ dân phố | Số hộ\nHọ Lý | Tổ 1 | 9\nHọ Lý | TDP 02 | 9')],
    at: 'Họ!A3',
    facts: { subject: 'Họ Lý', other: { sheet: 'Họ', row: 2, column: 1 } },
  },
  'organisation.atTwoLevels': {
    tabs: [
      drawnGrid(
        'Đơn vị',
        'STT | Đơn vị | Cấp | Đăng ký | Kết quả\n1 | Trường Sao | xã | x | Đạt\n2 | Trường Sao | huyện | x | Đạt',
      ),
    ],
    at: 'Đơn vị!B3',
    facts: { subject: 'Trường Sao', other: { sheet: 'Đơn vị', row: 2, column: 2 } },
  },
};
