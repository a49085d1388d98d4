import { shippedSets } from '../../../src/domain/criteria/catalogue';
import type { Grid } from '../../../src/domain/layout/grid';
import type { PointsCard } from '../../../src/domain/scorecards/scorecard';
import { readWardBook } from '../../../src/domain/scorecards/wardBook';
import { drawnGrid } from '../../support/grids';

const read = (picture: string) => {
  const { cards, findings } = readWardBook([drawnGrid('Hộ', `Gia đình học tập năm 2024\n${picture}`)]);
  return { cards: cards as PointsCard[], findings };
};

/** What a card's cells say: the points, or what kind of cell it is. */
const told = (marks: PointsCard['marks']) =>
  Object.fromEntries(
    Object.entries(marks).map(([id, mark]) => [id, mark.kind === 'points' ? mark.points : mark.kind]),
  );

const plain = 'STT | Họ tên chủ hộ | Đăng ký | TC1 | TC2 | TC3 | TC4 | Tổng điểm | Kết quả';

describe('a row of a roster becomes a card', () => {
  test('with subject, marks, typed total and typed result, each with its cell', () => {
    const { cards, findings } = read(`${plain}\n1 | Lý  Văn Sao | x | 30 | 29.5 | 20 | 0 | 79.5 | Chưa đạt`);
    expect(findings).toEqual([]);
    expect(cards).toMatchObject([
      {
        kind: 'points',
        title: 'family',
        year: 2024,
        subject: { name: 'Lý Văn Sao', group: null, key: 'ly van sao|', identity: '' },
        place: { sheet: 'Hộ', row: 3, column: 2 },
        registered: true,
        typedTotal: { kind: 'points', points: 79.5, place: { row: 3, column: 8 } },
        typedResult: { shown: 'Chưa đạt', recognised: false, place: { row: 3, column: 9 } },
        evidence: null,
      },
    ]);
    expect(cards[0]?.marks['2']).toEqual({
      kind: 'points',
      points: 29.5,
      place: { sheet: 'Hộ', row: 3, column: 5 },
    });
  });

  test.each([
    ['20', 20],
    ['0', 0],
    ['', 'blank'],
    ['" "', 'blank'],
    ['"94,5"', 94.5],
    ['" 8.5 "', 8.5],
    ['20đ', 20],
    ['"30/30"', 30],
    ['"10/10"', 'unreadable'],
    ['10/10/2024', 'unreadable'],
    ['85%', 'unreadable'],
    ['nt', 'unreadable'],
    ['-', 'unreadable'],
    ['x', 'unreadable'],
    ['#REF!', 'unreadable'],
    ['=D9+1→7', 7],
    ['=D9+1→#REF!', 'unreadable'],
  ])('whose cell %s says %p', (cell, says) => {
    expect(told(read(`${plain}\n1 | Lý Sao | x | ${cell} | 30 | 20 | 20 | |`).cards[0]!.marks)['1']).toBe(
      says,
    );
  });

  test('a blank never is 0, not even in a total', () => {
    const { cards } = read(`${plain}\n1 | Lý Sao | x | | 30 | 20 | 20 | | `);
    expect(cards[0]).toMatchObject({ typedTotal: { kind: 'blank' }, typedResult: null });
    expect(told(cards[0]!.marks)['1']).toBe('blank');
  });

  test('the same name in the same group has the same key in every spelling', () => {
    const [first, second] = read(
      `STT | Tổ | Họ tên chủ hộ | SĐT | TC1 | TC2\n1 | Tổ 3 | Lý Sao | 0900 000 001 | 1 | 2\n2 | TDP 03 | LY SAO | 900000001 | 1 | 2`,
    ).cards;
    expect(second?.subject.key).toBe(first?.subject.key);
    expect(second?.subject.identity).toBe(first?.subject.identity);
  });
});

test('years of birth in a column for men and one for women tell namesakes apart', () => {
  const { cards, findings } = read(`STT | Chủ hộ | Năm sinh | < | TC1 | TC2
    ^ | ^ | Nam | Nữ | ^ | ^
    1 | Lý Sao | 1961 | | 1 | 2
    2 | Lý Sao | | 1970 | 1 | 2`);
  expect(cards.map(({ subject }) => subject.identity)).toEqual(['year:1961', 'year:1970']);
  expect(findings).toEqual([]);
});

describe('who registered', () => {
  const ticks = (column: string[]) =>
    read(
      `${plain}\n${column.map((tick, at) => `${at + 1} | Hộ ${'ABC'[at]} | ${tick} | 1 | 1 | 1 | 1 | |`).join('\n')}`,
    ).cards.map(({ registered }) => registered);

  test.each([
    ['x marks those who did', ['x', '', 'X'], [true, false, true]],
    ['words', ['Có', 'Không', 'có'], [true, false, true]],
    ['numbers', ['1', '0', '1'], [true, false, true]],
    ['a column that nobody ticks says nothing', ['', '', ''], [null, null, null]],
  ])('%s', (_, column, registered) => {
    expect(ticks(column)).toEqual(registered);
  });

  test('is not known without a column', () => {
    expect(read('STT | Chủ hộ | TC1 | TC2\n1 | Lý Sao | 1 | 2').cards[0]?.registered).toBeNull();
  });
});

describe('parts of a criterion', () => {
  const withSum = `STT | Chủ hộ | Tiêu chí 1 | < | < | < | TC2
    ^ | ^ | 1a | 1b | 1c | Cộng | ^`;
  const withoutSum = `STT | Chủ hộ | Tiêu chí 1 | < | < | TC2
    ^ | ^ | a | b | c | ^`;

  test.each([
    ['a typed sum is taken as typed', withSum, '10 | 9 | 8 | 27', { '1': 27, '2': 30 }],
    ['a sum that differs too', withSum, '10 | 9 | 8 | 30', { '1': 30, '2': 30 }],
    ['without a column for the sum, the parts are added', withoutSum, '10 | 9 | 8.5', { '1': 27.5, '2': 30 }],
    ['a blank part leaves the sum unknown', withoutSum, '10 | | 8', { '1': 'blank', '2': 30 }],
    ['an unreadable part too', withoutSum, '10 | nt | 8', { '1': 'unreadable', '2': 30 }],
    ['a formula over blank parts gives no 0', withSum, '| | | =SUM(C3:E3)→0', { '1': 'blank', '2': 30 }],
    ['a formula over parts counts', withSum, '1 | 2 | 3 | =SUM(C3:E3)→6', { '1': 6, '2': 30 }],
    ['a typed 0 over blank parts is a 0', withSum, '| | | 0', { '1': 0, '2': 30 }],
  ])('%s', (_, header, cells, expected) => {
    const { cards } = read(`${header}\n1 | Lý Sao | ${cells} | 30`);
    expect(told(cards[0]!.marks)).toEqual(expected);
  });

  test('keep their own marks', () => {
    const { cards } = read(`${withSum}\n1 | Lý Sao | 10 | | 8 | 18 | 30`);
    expect(told(cards[0]!.partMarks)).toEqual({ '1a': 10, '1b': 'blank', '1c': 8 });
  });
});

describe('two columns that claim one meaning', () => {
  test('of a criterion: neither is trusted, and it is told at the second heading', () => {
    const { cards, findings } = read('STT | Chủ hộ | TC1 | Tiêu chí 1 | TC2\n1 | Lý Sao | 10 | 20 | 30');
    expect(told(cards[0]!.marks)).toEqual({ '1': 'doubled', '2': 30 });
    expect(findings).toEqual([
      {
        code: 'header.duplicateMeaning',
        place: { sheet: 'Hộ', row: 2, column: 4 },
        facts: { meaning: 'Tiêu chí 1', other: { sheet: 'Hộ', row: 2, column: 3 } },
      },
    ]);
  });

  test('of a part: the sum of the parts is not trusted either', () => {
    const { cards } = read('STT | Chủ hộ | TC1a | TC1a | TC2 | TC3\n1 | Lý Sao | 10 | 20 | 30 | 20');
    expect(told(cards[0]!.marks)['1']).toBe('doubled');
  });

  test.each([
    ['Họ và tên', 'Chủ hộ'],
    ['Tổng điểm', 'Tổng cộng'],
    ['Đăng ký', 'ĐK'],
  ])('%s and %s', (one, other) => {
    const name = one === 'Họ và tên' ? '' : 'Chủ hộ | ';
    const { findings } = read(`STT | ${name}TC1 | TC2 | ${one} | ${other}\n1 | Lý Sao | 1 | 2 | 3 | 4`);
    expect(findings.map(({ code }) => code)).toContain('header.duplicateMeaning');
  });
});

describe('the cell of the name', () => {
  test.each([
    ['blank beside marks', '', 0, 'subject.missingName'],
    ['an error', '#REF!', 0, 'subject.missingName'],
    ['a formula with an error', '=B9→#REF!', 0, 'subject.missingName'],
    ['a formula', '=B9→Lý Sao', 1, 'subject.formulaName'],
  ])('%s', (_, name, cards, code) => {
    const reading = read(`${plain}\n1 | ${name} | x | 1 | 2 | 3 | 4 | 10 |`);
    expect(reading.cards).toHaveLength(cards);
    const [first] = reading.findings;
    expect(first).toMatchObject({ code, place: { row: 3, column: 2 } });
  });
});

describe('the title of a roster', () => {
  const ten = Array.from({ length: 10 }, (_, index) => `CS${index + 1}`).join(' | ');
  const tens = Array.from({ length: 10 }, () => 8).join(' | ');

  test('is the citizens’ with ten indicators, whatever heading was copied over it', () => {
    const { cards } = read(`STT | Họ và tên | ${ten}\n1 | Lý Sao | ${tens}`);
    expect(cards[0]?.title).toBe('citizen');
  });

  const list = (heading: string, columns = 'Họ và tên') =>
    drawnGrid('Tab', `${heading}\nNăm 2024\nSTT | ${columns} | TC1 | TC2 | TC3\n1 | Họ Lý | 1 | 2 | 3`);

  test('is the families’ where nothing says otherwise', () => {
    expect(readWardBook([list('Bảng chấm điểm')]).cards[0]?.title).toBe('family');
  });

  test.each([
    ['Dòng họ học tập', 'Họ và tên', 'clan'],
    ['Bảng chấm DHHT', 'Họ và tên', 'clan'],
    ['Bảng chấm điểm', 'Họ và tên trưởng họ', 'clan'],
    ['Đơn vị học tập', 'Họ và tên', 'organisation'],
    ['Bảng chấm ĐVHT', 'Họ và tên', 'organisation'],
    ['Bang cham DVHT', 'Ho va ten', 'organisation'],
    ['Bảng chấm điểm', 'Họ và tên thủ trưởng', 'organisation'],
    ['Cộng đồng học tập', 'Họ và tên', 'community'],
    ['CĐHT các thôn', 'Họ và tên', 'community'],
    ['Bảng chấm điểm', 'Tên dòng họ', 'clan'],
    ['Bảng chấm điểm', 'Tên đơn vị', 'organisation'],
    ['Đơn vị học tập cấp huyện', 'Đơn vị', 'districtOrganisation'],
    ['Bảng chấm điểm', 'Tổ dân phố', 'community'],
  ])('under “%s” with “%s” is %3$s', (heading, columns, title) => {
    const { cards } = readWardBook([list(heading, columns)]);
    expect(cards).toMatchObject([{ title, subject: { name: 'Họ Lý' } }]);
  });

  const readTab = (heading: string, columns: string, rows: string) =>
    readWardBook([drawnGrid('Tab', `${heading}\nSTT | ${columns} | TC1 | TC2 | TC3 | TC4\n${rows}`)]);

  test.each(['Hộ dân', 'Gia đình', 'Tên', 'Hộ', 'Đại diện hộ', 'Người đại diện hộ', 'Tên người'])(
    'is the families’ beside a column of groups where the names are headed “%s”',
    (names) => {
      const rows =
        '1 | Nguyễn Văn An | Tổ 1 | x | 28 | 27 | 18 | 18\n2 | Lý Sao | Tổ 1 | x | 28 | 27 | 18 | 18';
      const heading = 'BẢNG ĐIỂM GIA ĐÌNH HỌC TẬP NĂM 2024';
      expect(readTab(heading, `${names} | Tổ dân phố | Đăng ký`, rows).cards).toMatchObject([
        { title: 'family', subject: { name: 'Nguyễn Văn An', group: 'Tổ 1' } },
        { title: 'family', subject: { name: 'Lý Sao', group: 'Tổ 1' } },
      ]);
    },
  );

  test('takes the given name beside the family name', () => {
    const { cards } = readTab('CÔNG DÂN HỌC TẬP NĂM 2024', 'Họ | Tên', '1 | Lý Văn | Sao | 8 | 8 | 8 | 8');
    expect(cards).toMatchObject([{ subject: { name: 'Lý Văn Sao' } }]);
  });

  test.each([
    ['names under a heading of the sheet’s own', 'GIA ĐÌNH HỌC TẬP NĂM 2024', 'Người nhận | Tổ dân phố'],
    ['names without any heading', 'GIA ĐÌNH HỌC TẬP NĂM 2024', ' | Tổ dân phố'],
    ['families by offices', 'GIA ĐÌNH HỌC TẬP NĂM 2024', 'Người nhận | Đơn vị'],
    ['families by clans', 'GIA ĐÌNH HỌC TẬP NĂM 2024', 'Người nhận | Dòng họ'],
    ['clans under a heading of the sheet’s own', 'DÒNG HỌ HỌC TẬP NĂM 2024', 'Tên gọi | Thôn'],
  ])('is not guessed from a column of groups: %s', (_, heading, columns) => {
    const { cards, findings } = readTab(heading, columns, '1 | Lý Sao | Tổ 1 | 28 | 27 | 18 | 18');
    expect(cards).toEqual([]);
    expect(findings.map(({ code }) => code)).toContain('tab.notUnderstood');
  });

  test.each([
    ['names of the sheet’s own, no title above', 'BẢNG ĐIỂM NĂM 2024', 'Người nhận | Tổ dân phố'],
    ['families that have only their group', 'GIA ĐÌNH HỌC TẬP NĂM 2024', 'Tổ dân phố | Ghi chú'],
  ])('gives no group for a subject: %s', (_, heading, columns) => {
    expect(readTab(heading, columns, '1 | Tổ 1 | Tổ 1 | 28 | 27 | 18 | 18').cards).toEqual([]);
  });

  test('goes by the first line that names one, and so does its subject', () => {
    const heading = 'GIA ĐÌNH HỌC TẬP NĂM 2024\n(Theo bộ tiêu chí của cộng đồng học tập)';
    const { cards } = readTab(heading, 'Họ và tên | Thôn', '1 | Lý Sao | Thôn Đông | 28 | 27 | 18 | 18');
    expect(cards).toMatchObject([{ title: 'family', subject: { name: 'Lý Sao', group: 'Thôn Đông' } }]);
  });

  test('and its subject go by the lines of its own where another list stands above', () => {
    const families = '1 | Lý Sao | Thôn Đông | 28 | 27 | 18 | 18';
    const communities =
      'CỘNG ĐỒNG HỌC TẬP NĂM 2024\nSTT | Họ và tên trưởng thôn | Thôn | TC1 | TC2 | TC3 | TC4';
    const rows = `${families}\n\n${communities}\n1 | Mai Lá | Thôn Hạ | 28 | 27 | 18 | 18`;
    const { cards } = readTab('GIA ĐÌNH HỌC TẬP NĂM 2024', 'Họ và tên | Thôn', rows);
    expect(cards).toMatchObject([
      { title: 'family', subject: { name: 'Lý Sao' } },
      { title: 'community', subject: { name: 'Thôn Hạ' } },
    ]);
  });

  test.each([
    ['Tổ', ['Tổ 1', 'Tổ 2']],
    ['Tên thôn', ['Thôn 1', 'Thôn 2']],
    ['Thôn/Tổ', ['Tổ 1', 'Tổ 2']],
  ])('is the communities’ where “%s” is numbered without its kind', (column, names) => {
    const { cards } = readTab(
      'CỘNG ĐỒNG HỌC TẬP',
      column,
      '1 | 1 | 38 | 28 | 28 | 1\n2 | 2 | 38 | 28 | 28 | 2',
    );
    expect(cards.map(({ title, subject }) => [title, subject.name])).toEqual(
      names.map((name) => ['community', name]),
    );
  });

  test.each([
    ['CỘNG ĐỒNG HỌC TẬP', 'Thôn | Họ và tên trưởng thôn', 'Thôn Đông | Lý Sao', 'community', 'Thôn Đông'],
    ['CỘNG ĐỒNG HỌC TẬP', 'Họ và tên trưởng thôn | Thôn', 'Lý Sao | Thôn Đông', 'community', 'Thôn Đông'],
    ['Bảng chấm CĐHT', 'Thôn | Họ và tên trưởng thôn', 'Thôn Đông | Lý Sao', 'community', 'Thôn Đông'],
    ['CỘNG ĐỒNG HỌC TẬP', 'Tổ dân phố | Tên', 'Tổ 1 | Lý Sao', 'community', 'Tổ 1'],
    ['DÒNG HỌ HỌC TẬP', 'Dòng họ | Họ và tên trưởng ban khuyến học', 'Họ Lý | Lý Sao', 'clan', 'Họ Lý'],
    ['DÒNG HỌ HỌC TẬP', 'Dòng họ, chi họ | Thôn', 'Họ Lý | Thôn Đông', 'clan', 'Họ Lý'],
    ['DÒNG HỌ HỌC TẬP', 'Họ | Thôn', 'Lý Văn | Thôn Đông', 'clan', 'Lý Văn'],
    ['Bảng chấm DHHT', 'Họ | Họ và tên trưởng họ', 'Lý Văn | Lý Sao', 'clan', 'Lý Văn'],
    ['ĐƠN VỊ HỌC TẬP', 'Đơn vị | Họ và tên thủ trưởng', 'Trạm Y tế | Lý Sao', 'organisation', 'Trạm Y tế'],
    ['Bảng chấm ĐVHT', 'Họ và tên | Cơ quan, đơn vị', 'Lý Sao | Trạm Y tế', 'organisation', 'Trạm Y tế'],
    ['CỘNG ĐỒNG HỌC TẬP', 'Họ tên chủ hộ | Thôn', 'Lý Sao | Thôn Đông', 'community', 'Lý Sao'],
    ['CỘNG ĐỒNG HỌC TẬP', 'Hộ dân | Thôn', 'Lý Sao | Thôn Đông', 'community', 'Lý Sao'],
    ['ĐƠN VỊ HỌC TẬP', 'Đối tượng | Thôn', 'Trạm Y tế | Thôn Đông', 'organisation', 'Trạm Y tế'],
  ])('under “%s” with “%s”: %s is %s “%s”', (heading, columns, cells, title, name) => {
    const { cards } = readTab(`${heading} NĂM 2024`, columns, `1 | ${cells} | 28 | 27 | 18 | 18`);
    expect(cards).toMatchObject([{ title, subject: { name } }]);
  });

  test('is the heading’s where the workbook has a set of that form', () => {
    const own = Array.from({ length: 10 }, (_, at) => `${at + 1} | Tiêu chí ${at + 1} | 10`).join('\n');
    const sets = drawnGrid(
      'Bộ tiêu chí',
      `Bộ | GDHT-RIENG\nDanh hiệu | Gia đình học tập\nĐiểm công nhận | 80\nMã | Tiêu chí | Điểm tối đa\n${own}\nTổng | | 100`,
    );
    const rosterOf = (heading: string) =>
      drawnGrid('Tab', `${heading}\nNăm 2024\nSTT | Họ và tên | ${ten}\n1 | Lý Sao | ${tens}`);
    const titleOf = (...tabs: Grid[]) => readWardBook(tabs).cards[0]?.title;
    expect(titleOf(sets, rosterOf('GIA ĐÌNH HỌC TẬP'))).toBe('family');
    expect(titleOf(rosterOf('GIA ĐÌNH HỌC TẬP'))).toBe('citizen');
    expect(titleOf(sets, rosterOf('CÔNG DÂN HỌC TẬP'))).toBe('citizen');
  });
});

describe('a maximum in a heading', () => {
  const heading = (first: string) =>
    read(`STT | Chủ hộ | ${first} | TC2 (30đ)\n1 | Lý Sao | 10 | 20`).findings;

  test('that differs from the set is told at the heading', () => {
    expect(heading('TC1 (25đ)')).toEqual([
      {
        code: 'header.maxDiffers',
        place: { sheet: 'Hộ', row: 2, column: 3 },
        facts: { criterion: '1', header: 25, set: 30 },
      },
    ]);
  });

  test('that agrees, or that the set does not know, is no finding', () => {
    expect(shippedSets.find(({ id }) => id === 'GDHT-448')).toMatchObject({ criteria: { 2: { max: null } } });
    expect(heading('TC1 (30đ)')).toEqual([]);
    expect(heading('TC3 (25đ)')).toEqual([]);
  });

  test('over parts is not the maximum of a part', () => {
    const { findings } = read(
      'STT | Chủ hộ | Tiêu chí 1 (30đ) | < | TC2\n^ | ^ | a | b | ^\n1 | Lý Sao | 10 | 10 | 30',
    );
    expect(findings).toEqual([]);
  });
});

describe('a name in two columns', () => {
  test.each([
    ['under one merged heading', 'STT | Họ và tên | < | TC1 | TC2\n'],
    ['under one heading with two below', 'STT | Họ và tên | < | TC1 | TC2\n^ | Họ đệm | Tên | ^ | ^\n'],
    ['under two headings', 'STT | Họ và tên đệm | Tên | TC1 | TC2\n'],
  ])('%s is one name', (_, header) => {
    const { cards, findings } = read(`${header}1 | Lý Văn | Sao | 10 | 20\n2 | Lý Văn | Lá | 10 | 20`);
    expect(cards.map(({ subject }) => subject.name)).toEqual(['Lý Văn Sao', 'Lý Văn Lá']);
    expect(findings.map(({ code }) => code)).not.toContain('header.duplicateMeaning');
  });
});
