import { readWardBook } from '../../../src/domain/scorecards/wardBook';
import { calendarDate } from '../../../src/domain/text/date';
import { drawnGrid } from '../../support/grids';
import { told } from './told';

const head = 'Danh hiệu | Đối tượng | Số quyết định | Ngày quyết định | Ngày đánh giá | Mức độ | Tình trạng';
const register = (rows: string, name = 'QĐ') =>
  drawnGrid(name, `THEO DÕI QUYẾT ĐỊNH CÔNG NHẬN\n${head}\n${rows}`);

describe('a decision has a number and a date, not before the assessment', () => {
  test.each`
    row                                                                     | codes                                                       | because
    ${'GĐHT | Tổ 1 | 12/QĐ-UBND | 20/12/2024 | 01/12/2024'}                 | ${[]}                                                       | ${'all is there'}
    ${'GĐHT | Tổ 1 | | 20/12/2024 | 01/12/2024'}                            | ${['decision.numberMissing C3']}                            | ${'no number'}
    ${'GĐHT | Tổ 1 | …/QĐ-UBND | 20/12/2024 |'}                             | ${['decision.numberMissing C3']}                            | ${'the form’s own dots'}
    ${'GĐHT | Tổ 1 | 12 | | 01/12/2024'}                                    | ${['decision.dateMissing D3']}                              | ${'no date'}
    ${'GĐHT | Tổ 1 | 12 | …/…/2024 |'}                                      | ${['decision.dateMissing D3']}                              | ${'the form’s own dots'}
    ${'GĐHT | Tổ 1 | | | |  | Đang trình'}                                  | ${[]}                                                       | ${'still to come'}
    ${'GĐHT | Tổ 1 | | | |  |'}                                             | ${[]}                                                       | ${'a list made ready'}
    ${'GĐHT | Tổ 1 | | | |  |\nGĐHT | Tổ 2 | 12 | 01/12/2024 |'}            | ${['decision.numberMissing C3', 'decision.dateMissing D3']} | ${'others were decided'}
    ${'GĐHT | Tổ 1 | | | | |\nDòng họ học tập | Họ Lý | 12 | 01/12/2024 |'} | ${[]}                                                       | ${'only another title was decided'}
    ${'GĐHT | Tổ 1 | 12 | 01/12/2024 | 01/12/2024'}                         | ${[]}                                                       | ${'on the day itself'}
    ${'GĐHT | Tổ 1 | 12 | 30/11/2024 | 01/12/2024'}                         | ${['decision.beforeAssessment D3']}                         | ${'a day before'}
    ${'GĐHT | Tổ 1 | 12 | "30/11/2024" | 01/12/2024'}                       | ${['date.asText D3', 'decision.beforeAssessment D3']}       | ${'text of a day counts'}
    ${'GĐHT | Tổ 1 | 12 | "12/25/2024" | 01/12/2024'}                       | ${['date.monthFirst D3']}                                   | ${'not swapped silently'}
  `('$row: $because', ({ row, codes }) => {
    expect(told([register(row)])).toEqual(codes);
  });
});

describe('a recognition holds 36 months after its year (TT 24/2023, TT 25/2023)', () => {
  test.each`
    title                         | date            | claim                   | year    | codes                      | because
    ${'Cộng đồng học tập cấp xã'} | ${'10/02/2020'} | ${'Còn hiệu lực'}       | ${2024} | ${['decision.expired D3']} | ${'until 31/12/2023'}
    ${'Cộng đồng học tập cấp xã'} | ${'10/02/2021'} | ${'Còn hiệu lực'}       | ${2024} | ${[]}                      | ${'until 31/12/2024'}
    ${'Cộng đồng học tập cấp xã'} | ${'10/02/2021'} | ${'Còn hiệu lực'}       | ${2025} | ${['decision.expired D3']} | ${'a year later'}
    ${'Cộng đồng học tập cấp xã'} | ${'10/02/2020'} | ${'Hết hiệu lực'}       | ${2024} | ${[]}                      | ${'nobody claims it'}
    ${'Cộng đồng học tập cấp xã'} | ${'10/02/2020'} | ${'Không còn hiệu lực'} | ${2024} | ${[]}                      | ${'nobody claims it'}
    ${'Cộng đồng học tập cấp xã'} | ${'10/02/2020'} | ${''}                   | ${2024} | ${[]}                      | ${'nothing is claimed'}
    ${'Cộng đồng học tập cấp xã'} | ${'10/02/2020'} | ${'Còn hiệu lực'}       | ${null} | ${[]}                      | ${'the year is not known'}
    ${'Cộng đồng học tập cấp xã'} | ${'10/02/2018'} | ${'Còn hiệu lực'}       | ${2022} | ${[]}                      | ${'TT 44/2014 sets no term'}
    ${'Gia đình học tập'}         | ${'10/02/2018'} | ${'Còn hiệu lực'}       | ${2024} | ${[]}                      | ${'QĐ 448 sets no term'}
    ${'Đơn vị học tập cấp huyện'} | ${'10/02/2020'} | ${'Còn giá trị'}        | ${2024} | ${['decision.expired D3']} | ${'TT 24/2023'}
  `('$title of $date, $claim in $year: $because', ({ title, date, claim, year, codes }) => {
    expect(told([register(`${title} | Đông | 9 | ${date} | | 1 | ${claim}`)], year)).toEqual(codes);
  });
});

describe('level 2 comes 12 months after level 1 (TT 24/2023, TT 25/2023)', () => {
  const commune = (subject: string, date: string, level: string, title = 'CĐHT cấp xã') =>
    `${title} | ${subject} | 9 | ${date} | | ${level}`;
  const first = commune('Xã Đông', '01/03/2024', '1');

  test.each`
    rows                                                                                     | codes                             | because
    ${[first, commune('Xã Đông', '01/03/2025', '2')]}                                        | ${[]}                             | ${'12 months to the day'}
    ${[first, commune('Xã Đông', '28/02/2025', '2')]}                                        | ${['decision.upgradeTooSoon D4']} | ${'a day less'}
    ${[first, commune('XÃ ĐÔNG', '01/02/2025', 'Mức độ 2')]}                                 | ${['decision.upgradeTooSoon D4']} | ${'11 months'}
    ${[commune('Xã Đông', '01/02/2025', 'II'), first]}                                       | ${['decision.upgradeTooSoon D3']} | ${'in any order'}
    ${[commune('Xã Đông', '29/02/2024', '1'), commune('Xã Đông', '28/02/2025', '2')]}        | ${[]}                             | ${'the month ends that day'}
    ${[first, commune('Xã Đoài', '01/02/2025', '2')]}                                        | ${[]}                             | ${'of another ward'}
    ${[first, commune('', '01/02/2025', '2')]}                                               | ${['decision.upgradeTooSoon D4']} | ${'nobody says of another ward'}
    ${[first, commune('Xã Đông', '01/02/2025', '2', 'Đơn vị học tập cấp huyện')]}            | ${[]}                             | ${'of another title'}
    ${[first, commune('Xã Đông', '01/02/2025', '1')]}                                        | ${[]}                             | ${'level 1 again'}
    ${[first, commune('Xã Đông', '01/02/2023', '2')]}                                        | ${[]}                             | ${'before it'}
    ${[commune('Xã Đông', '01/03/2023', '1'), first, commune('Xã Đông', '01/04/2024', '2')]} | ${[]}                             | ${'an earlier level 1 still held'}
    ${[commune('Xã Đông', '01/03/2019', '1'), first, commune('Xã Đông', '01/04/2024', '2')]} | ${['decision.upgradeTooSoon D5']} | ${'the earlier one had run out'}
  `('$because', ({ rows, codes }) => {
    expect(told([register(rows.join('\n'))])).toEqual(codes);
  });

  test('also where a year has a tab of its own', () => {
    const tabs = [register(first, 'QĐ 2024'), register(commune('Xã Đông', '01/02/2025', '2'), 'QĐ 2025')];
    expect(told(tabs)).toEqual(['decision.upgradeTooSoon D3']);
  });
});

describe('a register of decisions as wards keep it', () => {
  test('hands back every line with its places', () => {
    const { decisions } = readWardBook([
      register('CĐHT cấp xã | Xã Đông | 9/QĐ-PGDĐT | 10/02/2024 | 05/01/2024 | 1 | Còn hiệu lực'),
    ]);
    const place = (column: number) => ({ sheet: 'QĐ', row: 3, column });
    expect(decisions).toEqual([
      {
        title: 'commune',
        subject: 'Xã Đông',
        group: null,
        year: null,
        number: '9/QĐ-PGDĐT',
        date: calendarDate(2024, 2, 10),
        authority: null,
        assessed: calendarDate(2024, 1, 5),
        level: 1,
        standing: 'decided',
        claimsValid: true,
        places: {
          title: place(1),
          subject: place(2),
          number: place(3),
          date: place(4),
          assessed: place(5),
          level: place(6),
          status: place(7),
        },
      },
    ]);
  });

  test('in another order, under a title that names the title, without the columns that it does not need', () => {
    const { decisions, findings } = readWardBook([
      drawnGrid(
        'Sheet3',
        `UBND XÃ ĐÔNG | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
         DANH SÁCH ĐƠN VỊ HỌC TẬP CẤP HUYỆN ĐƯỢC CÔNG NHẬN
         Ngày QĐ | Số QĐ | Tên đơn vị | Ghi chú
         10/02/2024 | 9/QĐ | Trường Sao |
         | Tổng cộng: 1 | |`,
      ),
    ]);
    expect(decisions).toMatchObject([
      { title: 'districtOrganisation', subject: 'Trường Sao', number: '9/QĐ', level: null },
    ]);
    expect(findings.map(({ code }) => code)).toEqual(['tab.noScorecards']);
  });

  test('with number and date in one cell, merged over the lines of one decision', () => {
    const tab = drawnGrid(
      'QĐ',
      `DANH SÁCH CÔNG NHẬN
       STT | Danh hiệu | Đối tượng | Số, ngày quyết định | Ngày đánh giá
       1 | Dòng họ học tập | Họ Lý | 12/QĐ-UBND ngày 20/12/2024 | 01/12/2024
       2 | ^ | Họ Mai | ^ | 21/12/2024
       3 | ^ | Họ Hà | QĐ ngày 20/12/2024 |
       4 | ^ | Họ Ngô | QĐ số 15 |
       5 | ^ | Họ Tạ | |
       6 | ^ | Họ Lê | 12/QĐ, 12/25/2024 |`,
    );
    expect(told([tab])).toEqual([
      'decision.numberMissing D5',
      'decision.dateMissing D6',
      'decision.numberMissing D7',
      'decision.dateMissing D7',
      'date.monthFirst D8',
      'decision.beforeAssessment D3',
    ]);
  });

  test('with two rows of headings, marks of repetition and pre-numbered rows', () => {
    const tab = drawnGrid(
      'Theo dõi',
      `Quyết định công nhận Gia đình học tập
       STT | Họ và tên | Quyết định | < | Ngày chấm
       ^ | ^ | Số | Ngày, tháng, năm | ^
       1 | Lý Sao | 12/QĐ | 20/12/2024 | 01/12/2024
       2 | Mai Lá | nt | -nt- | 01/12/2024
       3 | Hà Mây | " | " | 25/12/2024
       4 | | | |
       … | … | … | … | …
       Người lập
       Lý Sao | | | |`,
    );
    expect(told([tab])).toEqual(['decision.beforeAssessment D6']);
    expect(readWardBook([tab]).decisions.map(({ number }) => number)).toEqual(['12/QĐ', '12/QĐ', '12/QĐ']);
  });

  test('with no other word of recognition than the titles in its rows', () => {
    const rows =
      'GĐHT | Lý Sao | 12/QĐ ngày 20 tháng 12 năm 2024\nGĐHT | Mai Lá | 13/QĐ ngày 25 tháng 12 năm 2024';
    const tab = drawnGrid('Sổ', `Danh hiệu | Chủ hộ | Số, ngày QĐ\n${rows}\nGĐHT | Hà Mây |`);
    expect(told([tab])).toEqual(['decision.numberMissing C4', 'decision.dateMissing C4']);
  });

  test('is none where it tells of rewards', () => {
    const tab = drawnGrid('Khen', `DANH SÁCH KHEN THƯỞNG\n${head}\nLao động tiên tiến | Lý Sao | | |`);
    expect(told([tab])).toEqual([]);
  });

  test('is none where it tells of rewards for those who bear a title', () => {
    const rows = '1 | Lý Sao | | 100.000\n2 | Mai Lá | 3/QĐ | 100.000';
    const heading = 'KHEN THƯỞNG GIA ĐÌNH HỌC TẬP TIÊU BIỂU';
    const tab = drawnGrid('Khen', `${heading}\nSTT | Chủ hộ | Số quyết định | Tiền thưởng\n${rows}`);
    expect(told([tab])).toEqual([]);
  });
});
