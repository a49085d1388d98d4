import { isPointsCard } from '../../../src/domain/scorecards/scorecard';
import { readWardBook } from '../../../src/domain/scorecards/wardBook';
import { drawnGrid } from '../../support/grids';

function read(picture: string) {
  const { cards, findings, doubtful } = readWardBook([drawnGrid('Sheet1', picture)]);
  return {
    people: cards.map(({ title, year, subject }) => [title, year, subject.name]),
    marks: cards
      .filter(isPointsCard)
      .map(({ marks }) => Object.values(marks).map((mark) => (mark.kind === 'points' ? mark.points : '?'))),
    findings: findings.map(({ code }) => code),
    doubtful,
  };
}

describe('families and citizens side by side', () => {
  const lists = `STT | Họ tên chủ hộ | TC1 | TC2 | TC3 | TC4 | | STT | Họ và tên | TC1 | TC2 | TC3 | TC4
    1 | Hà Mây | 25 | 25 | 15 | 15 | | 1 | Lý Sao | 8 | 8 | 8 | 8
    2 | Mai Lá | 25 | 25 | 15 | 15 | | 2 | Lê Nắng | 8 | 8 | 8 | 8`;
  const above = (left: string, right: string, column = 7) => `${left} ${'|'.repeat(column)} ${right}`;
  const [family, citizen] = ['GIA ĐÌNH HỌC TẬP', 'CÔNG DÂN HỌC TẬP'];

  test.each`
    how                                        | lines                                                            | years
    ${'no year'}                               | ${[above(family, citizen)]}                                      | ${[null, null]}
    ${'the year once, on the left'}            | ${[above(family, citizen), 'NĂM 2024']}                          | ${[2024, 2024]}
    ${'the year once, on the right'}           | ${[above(family, citizen), above('', 'NĂM 2024')]}               | ${[2024, 2024]}
    ${'the year over each'}                    | ${[above(family, citizen), above('NĂM 2024', 'NĂM 2024')]}       | ${[2024, 2024]}
    ${'a year of its own over each'}           | ${[above(family, citizen), 'NĂM 2023', above('', 'NĂM 2024')]}   | ${[2023, 2024]}
    ${'the year in the titles'}                | ${[above(`${family} NĂM 2023`, `${citizen} NĂM 2024`)]}          | ${[2023, 2024]}
    ${'the year in one title'}                 | ${[above(`${family} NĂM 2024`, citizen)]}                        | ${[2024, 2024]}
    ${'titles in rows of their own'}           | ${[`${family} NĂM 2024`, above('', `${citizen} NĂM 2024`)]}      | ${[2024, 2024]}
    ${'a title that begins over the gap'}      | ${[above(family, citizen, 6), 'NĂM 2024']}                       | ${[2024, 2024]}
    ${'a title that begins left of its table'} | ${[above(family, citizen, 4), 'NĂM 2024']}                       | ${[2024, 2024]}
    ${'titles merged over their tables'}       | ${[`${family} |<|<|<|<|<| | ${citizen} |<|<|<|<|<`, 'NĂM 2024']} | ${[2024, 2024]}
    ${'lines of the ward above'}               | ${['HỘI KHUYẾN HỌC PHƯỜNG AN KHÊ', above(family, citizen)]}      | ${[null, null]}
    ${'a title on the right only'}             | ${[above('', `${citizen} NĂM 2024`)]}                            | ${[2024, 2024]}
  `('are told apart with $how', ({ lines, years: [left, right] }) => {
    expect(read([...lines, lists].join('\n')).people).toEqual([
      ['family', left, 'Hà Mây'],
      ['family', left, 'Mai Lá'],
      ['citizen', right, 'Lý Sao'],
      ['citizen', right, 'Lê Nắng'],
    ]);
  });

  test('are both counted where heads of households are citizens in the same rows', () => {
    const same = lists.replace('Lý Sao', 'Hà Mây').replace('Lê Nắng', 'Mai Lá');
    expect(read(`${above(family, citizen)}\nNĂM 2024\n${same}`)).toMatchObject({
      people: [
        ['family', 2024, 'Hà Mây'],
        ['family', 2024, 'Mai Lá'],
        ['citizen', 2024, 'Hà Mây'],
        ['citizen', 2024, 'Mai Lá'],
      ],
      findings: [],
      doubtful: [],
    });
  });

  test('a title said once, far on the right, is that of both halves of one list', () => {
    const halves = lists.replaceAll('Họ tên chủ hộ', 'Họ và tên');
    const { people } = read(`${above('', `${citizen} NĂM 2024`, 9)}\n${halves}`);
    expect(people.map(([title]) => title)).toEqual(Array(4).fill('citizen'));
  });

  test('a title said once, on the left, is that of both halves', () => {
    const halves = lists.replaceAll('Họ và tên', 'Họ tên chủ hộ');
    const titles = read(`CÔNG DÂN HỌC TẬP NĂM 2024\n${lists.replaceAll('Họ tên chủ hộ', 'Họ và tên')}`);
    expect(titles.people.map(([title]) => title)).toEqual(Array(4).fill('citizen'));
    expect(read(`GIA ĐÌNH HỌC TẬP NĂM 2024\n${halves}`).people.map(([title]) => title)).toEqual(
      Array(4).fill('family'),
    );
  });
});

describe('people named again beside their list count once', () => {
  const heading = 'GIA ĐÌNH HỌC TẬP NĂM 2024\nSTT | Họ tên chủ hộ | ';

  test('in a wide list whose columns go on there', () => {
    const wide = `${heading}TC1 | TC2 | | STT | Họ tên | TC3 | TC4
      1 | Hà Mây | 25 | 24 | | 1 | Hà Mây | 15 | 14
      2 | Mai Lá | 23 | 22 | | 2 | Mai Lá | 13 | 12`;
    expect(read(wide)).toMatchObject({
      people: [
        ['family', 2024, 'Hà Mây'],
        ['family', 2024, 'Mai Lá'],
      ],
      marks: [
        [25, 24, 15, 14],
        [23, 22, 13, 12],
      ],
      findings: [],
    });
  });

  test('in a block beside it that repeats marks, which is asked about', () => {
    const helper = `${heading}TC1 | TC2 | TC3 | TC4 | | Họ tên chủ hộ | TC1 | TC2 | Ghi chú
      1 | Hà Mây | 25 | 25 | 15 | 15 | | Hà Mây | 25 | 25 |
      2 | Mai Lá | 25 | 25 | 15 | 15 | | Mai Lá | 25 | 25 | tốt`;
    const { people, findings } = read(helper);
    expect(people).toHaveLength(2);
    expect(findings).toEqual(['header.duplicateMeaning', 'header.duplicateMeaning']);
  });

  test.each([
    ['all of them', 'Mai Lá', 'Hà Mây'],
    ['one of two', 'Lý Sao', 'Hà Mây'],
  ])('or, in other rows (%s), are not counted until a person looked', (_, first, second) => {
    const sorted = `${heading}TC1 | TC2 | TC3 | TC4 | | Họ tên chủ hộ | TC1 | TC2 | Ghi chú
      1 | Hà Mây | 25 | 25 | 15 | 15 | | ${first} | 25 | 25 |
      2 | Mai Lá | 25 | 25 | 15 | 15 | | ${second} | 25 | 25 | tốt`;
    expect(read(sorted)).toMatchObject({
      findings: ['list.mayRepeat'],
      doubtful: [{ title: 'family', year: 2024 }],
    });
  });

  test('and two halves with other people are two halves, also where their totals stand in one row', () => {
    const halves = `${heading}TC1 | TC2 | TC3 | TC4 | | STT | Họ tên chủ hộ | TC1 | TC2 | TC3 | TC4
      1 | Hà Mây | 25 | 25 | 15 | 15 | | 3 | Lý Sao | 25 | 25 | 15 | 15
      2 | Mai Lá | 25 | 25 | 15 | 15 | | 4 | Lê Nắng | 25 | 25 | 15 | 15
      | Tổng cộng | 50 | 50 | 30 | 30 | | | Tổng cộng | 50 | 50 | 30 | 30`;
    const { people, findings, doubtful } = read(halves);
    expect(people.map(([, , name]) => name)).toEqual(['Hà Mây', 'Mai Lá', 'Lý Sao', 'Lê Nắng']);
    expect([findings, doubtful]).toEqual([[], []]);
  });
});
