import { shippedSets } from '../../../src/domain/criteria/catalogue';
import { indicatorsOf } from '../../../src/domain/criteria/criteriaSet';
import { isPointsCard, type Scorecard } from '../../../src/domain/scorecards/scorecard';
import { readWardBook } from '../../../src/domain/scorecards/wardBook';
import { drawnGrid } from '../../support/grids';

const line = (card: Scorecard): string => {
  const marks = isPointsCard(card)
    ? Object.values(card.marks).map((mark) => (mark.kind === 'points' ? mark.points : mark.kind))
    : [];
  return [card.title, card.subject.name, card.subject.group ?? '–', ...marks].join(' ');
};

const read = (picture: string) => {
  const { cards, groups, findings } = readWardBook([drawnGrid('Sheet1', picture)]);
  return {
    lines: cards.map(line),
    groups: groups.map(({ group, households }) => `${group} ${households.count}`),
    findings: findings.map(({ code }) => code),
  };
};

test('unmerged rows "I | Trường học" are sections and no offices', () => {
  const picture = `ĐƠN VỊ HỌC TẬP NĂM 2024
    STT | Tên đơn vị | TC1 | TC2
    I | Trường học | |
    1 | Trường THCS An Khê | 30 | 30
    II | Cơ quan | |
    1 | Trạm Y tế | 10 | 10`;
  expect(read(picture)).toEqual({
    lines: ['organisation Trường THCS An Khê Trường học 30 30', 'organisation Trạm Y tế Cơ quan 10 10'],
    groups: [],
    findings: [],
  });
});

test('a list that counts its rows in Roman numbers keeps them', () => {
  expect(read('STT | Chủ hộ | TC1 | TC2\nI | Lý Sao | |\nII | Mai Lá | 1 | 2').lines).toEqual([
    'family Lý Sao – blank blank',
    'family Mai Lá – 1 2',
  ]);
});

test.each(['', 'CỘNG ĐỒNG HỌC TẬP NĂM 2024\n'])('residential groups headed only "Đơn vị" (%j)', (heading) => {
  expect(
    read(`${heading}STT | Đơn vị | TC1 | TC2\n1 | Thôn Đông | 20 | 20\n2 | Thôn Đoài | 10 | 20`).lines,
  ).toEqual(['community Thôn Đông – 20 20', 'community Thôn Đoài – 10 20']);
});

test('a summary of residential groups headed only "Đơn vị"', () => {
  const picture =
    'STT | Đơn vị | Số hộ | Số hộ đạt\n1 | Thôn Đông | 20 | 20\n2 | Thôn Đoài | 30 | 20\n | Cộng | 50 | 40';
  expect(read(picture).groups).toEqual(['Thôn Đông 20', 'Thôn Đoài 30']);
});

test('households under "Hộ dân" with criteria by their bare numbers', () => {
  expect(read('STT | Hộ dân | 1 | 2 | 3 | 4\n1 | Lý Sao | 30 | 29 | 20 | 19').lines).toEqual([
    'family Lý Sao – 30 29 20 19',
  ]);
});

test('line breaks in the midst of heading words', () => {
  const tab = drawnGrid('Sheet1', 'S | H | T1 | T2 | TD\n1 | Lý Sao | 30 | 29 | 59');
  tab.shown[0] = ['S\nTT', 'Họ và tê\nn chủ hộ', 'Tiê\nu chí 1', 'T\nC2', 'Tổng đi\nểm'];
  const [card] = readWardBook([tab]).cards;
  expect(card && line(card)).toBe('family Lý Sao – 30 29');
  expect(card && isPointsCard(card) && card.typedTotal?.kind).toBe('points');
});

describe('a page under a heading that speaks of other titles', () => {
  const headings = [
    'Kế hoạch xây dựng Huyện học tập giai đoạn 2021-2030',
    'Xây dựng Gia đình học tập, Dòng họ học tập, Cộng đồng học tập',
    'Kế hoạch xây dựng Huyện học tập, Cộng đồng học tập cấp xã',
  ];
  const pages = shippedSets.flatMap((set) => {
    if (!['commune', 'district', 'province'].includes(set.title)) return [];
    const rows =
      set.kind === 'points'
        ? ['TT | Nội dung | Điểm tối đa | Điểm', ...set.criteria.map(({ id }) => `${id} | Nội dung | | 1`)]
        : [
            'Chỉ tiêu | Nội dung | Mức độ 1 | Mức độ 2',
            ...indicatorsOf(set).map(({ id }) => `"${id}" | … | Đạt | Đạt`),
          ];
    return headings.map((heading) => [set.id, heading, set.title, rows.join('\n')] as const);
  });

  test.each(pages)('%s under "%s"', (_, heading, title, rows) => {
    const { lines } = read(
      `${heading}\nHuyện: Sơn Thủy\nTỉnh: Sơn Thủy\nUBND xã Sơn Thủy\nNăm 2024\n${rows}`,
    );
    expect(lines.map((text) => text.split(' ')[0])).toEqual([title]);
  });

  test('stays what its heading says where its rows are those of no other', () => {
    const picture = `Huyện học tập\nHuyện: Sơn Thủy\nTT | Nội dung | Điểm tối đa | Điểm
      1 | A | 10 | 1\n2 | B | 10 | 2\n3 | C | 10 | 3`;
    expect(read(picture).lines).toEqual(['district Sơn Thủy – 1 2 3']);
  });
});
