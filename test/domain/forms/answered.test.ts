import { readWardBook } from '../../../src/domain/scorecards/wardBook';
import { drawnGrid } from '../../support/grids';

const head = 'STT | Chủ hộ | Tổ dân phố | TC1 | TC2 | TC3 | TC4';
const list = (...rows: string[]) => drawnGrid('Hộ', ['Năm 2026', head, ...rows].join('\n'));
const id = (at: number) => `2_ABaOnu-${String(at).padStart(20, '0')}`;
const netCalled = (sheet: string, ...rows: string[]) =>
  drawnGrid(
    sheet,
    ['Năm 2026', `${head} | Mã phiếu`, ...rows.map((row, at) => `${row} | ${id(at)}`)].join('\n'),
  );
const net = (...rows: string[]) => netCalled('Phiếu gửi qua mạng - Gia đình học tập 2026', ...rows);

const read = (...tabs: Parameters<typeof readWardBook>[0]) => {
  const { cards, findings, doubtful } = readWardBook(tabs);
  return {
    cards: cards.map(({ place, subject }) => `${place.sheet.slice(0, 2)} ${subject.name}`),
    findings: findings.map(({ code }) => code),
    doubtful,
  };
};

describe('a household in the list and over the net', () => {
  test.each`
    row                                    | sent                                   | cards            | findings                | because
    ${'1 | Lý Sao | Tổ 1 | | | |'}         | ${'1 | Lý Sao | Tổ 1 | 9 | 9 | 9 | 9'} | ${['Ph Lý Sao']} | ${[]}                   | ${'the blank row gives way'}
    ${'1 | Lý Sao | Tổ 1 | 8 | 8 | 8 | 8'} | ${'1 | Lý Sao | Tổ 1 | 9 | 9 | 9 | 9'} | ${['Hộ Lý Sao']} | ${['answer.listed']}    | ${"the ward's marks go first"}
    ${'1 | Mai Lá | Tổ 1 | 8 | 8 | 8 | 8'} | ${'1 | Lý Sao | Tổ 1 | 9 | 9 | 9 | 9'} | ${['Hộ Mai Lá']} | ${['answer.unmatched']} | ${'a person must look'}
    ${'1 | Lý Sao | Tổ 2 | | | |'}         | ${'1 | Lý Sao | Tổ 1 | 9 | 9 | 9 | 9'} | ${['Hộ Lý Sao']} | ${['answer.unmatched']} | ${'another group'}
  `('$because', ({ row, sent, cards, findings }) => {
    expect(read(list(row), net(sent))).toEqual({ cards, findings, doubtful: [] });
  });

  test('without a list every answer counts', () => {
    expect(read(net('1 | Lý Sao | Tổ 1 | 9 | 9 | 9 | 9', '2 | Mai Lá | Tổ 1 | 9 | 9 | 9 | 9'))).toEqual({
      ...{ cards: ['Ph Lý Sao', 'Ph Mai Lá'], findings: [], doubtful: [] },
    });
  });

  test('few answers to a long list leave no doubt about it', () => {
    const rows = Array.from({ length: 20 }, (_, at) => `${at + 1} | Hộ số ${at} | Tổ 1 | | | |`);
    const sent = [0, 1, 2].map((at) => `${at + 1} | Hộ số ${at} | Tổ 1 | 9 | 9 | 9 | 9`);
    const { cards, doubtful, findings } = read(list(...rows), net(...sent));
    expect([cards.length, doubtful, findings]).toEqual([20, [], []]);
  });

  test('the tab of answers is known by its ids, whatever people call it', () => {
    const sent = netCalled('Gửi lên tháng 11', '1 | Lý Sao | Tổ 1 | 9 | 9 | 9 | 9');
    expect(read(list('1 | Mai Lá | Tổ 1 | 8 | 8 | 8 | 8'), sent)).toMatchObject({
      ...{ cards: ['Hộ Mai Lá'], findings: ['answer.unmatched'] },
    });
  });

  test("a ward's list that numbers its own cards is no tab of answers", () => {
    const rows = `${head} | Mã phiếu\n1 | Lý Sao | Tổ 1 | 9 | 9 | 9 | 9 | GĐ-2026-0001`;
    const own = drawnGrid('Tổ 1', `Năm 2026\n${rows}`);
    expect(read(list('1 | Mai Lá | Tổ 1 | 8 | 8 | 8 | 8'), own)).toMatchObject({
      ...{ cards: ['Hộ Mai Lá', 'Tổ Lý Sao'], findings: [] },
    });
  });

  test.each([
    [['1 | Tổng cộng | Tổ 1 | 9 | 9 | 9 | 9', '2 | Lý Sao | Tổ 1 | 9 | 9 | 9 | 9'], ['Ph Lý Sao']],
    [['1 | Tổng cộng | Tổ 1 | 9 | 9 | 9 | 9'], []],
    [['1 | Lý Sao | Tổ 1 | 9 | 9 | 9 | 9', '2 | Điểm tối đa | Tổ 1 | 9 | 9 | 9 | 9'], ['Ph Lý Sao']],
  ])('an answer that reads like another row is told: %s', (rows, cards) => {
    const reading = read(net(...rows));
    expect(reading.cards).toEqual(cards);
    expect(reading.findings).toContain('row.unclear');
  });
});
