import { readWardBook } from '../../../src/domain/scorecards/wardBook';
import { drawnGrid } from '../../support/grids';
import { told } from './told';

describe('a clan counted in two groups is told at the later line', () => {
  const clans = (rows: string, head = 'STT | Dòng họ | Tổ dân phố | Số hộ') =>
    drawnGrid('Dòng họ', `DANH SÁCH DÒNG HỌ HỌC TẬP\n${head}\n${rows}`);

  test.each`
    one                | oneGroup       | other                   | otherGroup     | codes                          | because
    ${'Họ Nguyễn Hữu'} | ${'Tổ 1'}      | ${'Họ Nguyễn Hữu'}      | ${'Tổ 4'}      | ${['clan.inSeveralGroups B4']} | ${'the same words'}
    ${'Họ Nguyễn Hữu'} | ${'Tổ 1'}      | ${'DÒNG HỌ NGUYỄN HỮU'} | ${'Tổ 4'}      | ${['clan.inSeveralGroups B4']} | ${'with another word for clan'}
    ${'Họ Nguyễn Hữu'} | ${'Tổ 1'}      | ${'Ho Nguyen Huu'}      | ${'Tổ 4'}      | ${['clan.inSeveralGroups B4']} | ${'typed without accents'}
    ${'Họ Nguyễn Hữu'} | ${'Tổ 1'}      | ${'Họ Nguyễn Hưu'}      | ${'Tổ 4'}      | ${[]}                          | ${'accents matter'}
    ${'Họ Nguyễn Hữu'} | ${'Tổ 1'}      | ${'Họ Nguyễn Hữu'}      | ${'TDP 01'}    | ${[]}                          | ${'one group spelled twice'}
    ${'Họ Nguyễn Hữu'} | ${'Thôn Hạ'}   | ${'Họ Nguyễn Hữu'}      | ${'Thôn Hà'}   | ${['clan.inSeveralGroups B4']} | ${'two villages'}
    ${'Họ Nguyễn Hữu'} | ${'Thôn Đông'} | ${'Họ Nguyễn Hữu'}      | ${'Thon Dong'} | ${[]}                          | ${'may be one village'}
    ${'Họ Nguyễn Hữu'} | ${'1'}         | ${'Họ Nguyễn Hữu'}      | ${'4'}         | ${['clan.inSeveralGroups B4']} | ${'groups by their numbers'}
    ${'Họ Nguyễn Hữu'} | ${'Tổ 1'}      | ${'Họ Nguyễn Hữu'}      | ${''}          | ${[]}                          | ${'nobody says which group'}
    ${'3'}             | ${'Tổ 1'}      | ${'3'}                  | ${'Tổ 4'}      | ${[]}                          | ${'counts are no names'}
  `('$one, $oneGroup – $other, $otherGroup: $because', ({ one, oneGroup, other, otherGroup, codes }) => {
    expect(told([clans(`1 | ${one} | ${oneGroup} | 9\n2 | ${other} | ${otherGroup} | 9`)])).toEqual(codes);
  });

  test('under the names of the groups', () => {
    const tab = clans(
      'I | Tổ dân phố số 1 |\n1 | Họ Lý | 9\n2 | Họ Mai | 8\nII | Tổ dân phố số 2 |\n1 | Họ Lý | 9',
      'STT | Dòng họ | Số hộ',
    );
    expect(told([tab])).toEqual(['clan.inSeveralGroups B7']);
  });

  test('in the tabs of two groups', () => {
    const tab = (sheet: string) =>
      drawnGrid(sheet, 'DÒNG HỌ HỌC TẬP\nSTT | Tên dòng họ | Số hộ\n1 | Họ Lý | 9');
    expect(told([tab('Tổ 1'), tab('Tổ 2')])).toEqual(['clan.inSeveralGroups B3']);
  });

  test('but not in a list of people with their clans', () => {
    const tab = drawnGrid(
      'Họp',
      'STT | Họ và tên | Dòng họ | Tổ\n1 | Lý Sao | Họ Lý | Tổ 1\n2 | Lý Gió | Họ Lý | Tổ 2',
    );
    expect(told([tab])).toEqual([]);
  });

  test('an older name of the title is understood and told', () => {
    const tab = drawnGrid('Họ', 'DÒNG HỌ HIẾU HỌC\nDòng họ | Tổ\nHọ Lý | Tổ 1');
    expect(readWardBook([tab]).findings).toMatchObject([
      { code: 'title.variant', place: { sheet: 'Họ', row: 1, column: 1 }, facts: { title: 'clan' } },
      { code: 'tab.noScorecards' },
    ]);
  });
});

describe('an organisation counted at two levels is told at the later line (TT 24/2023 Điều 2)', () => {
  const organisations = (rows: string) =>
    drawnGrid('Đơn vị', `DANH SÁCH ĐƠN VỊ HỌC TẬP\nSTT | Đơn vị | Cấp | Kết quả\n${rows}`);

  test.each`
    one             | oneLevel | other           | otherLevel      | codes
    ${'Trường Sao'} | ${'xã'}  | ${'TRƯỜNG SAO'} | ${'huyện'}      | ${['organisation.atTwoLevels B4']}
    ${'Trường Sao'} | ${'xã'}  | ${'Trường Sao'} | ${'Cấp tỉnh'}   | ${['organisation.atTwoLevels B4']}
    ${'Trường Sao'} | ${'xã'}  | ${'Trường Sao'} | ${'thị xã'}     | ${['organisation.atTwoLevels B4']}
    ${'Trường Sao'} | ${'xã'}  | ${'Trường Sao'} | ${'Cấp phường'} | ${[]}
    ${'Trường Sao'} | ${'xã'}  | ${'Trường Sào'} | ${'huyện'}      | ${[]}
    ${'Trường Sao'} | ${'xã'}  | ${'Trường Sao'} | ${''}           | ${[]}
  `('$one, $oneLevel – $other, $otherLevel: $codes', ({ one, oneLevel, other, otherLevel, codes }) => {
    expect(
      told([organisations(`1 | ${one} | ${oneLevel} | Đạt\n2 | ${other} | ${otherLevel} | Đạt`)]),
    ).toEqual(codes);
  });

  test('under the names of the levels', () => {
    const tab = drawnGrid(
      'Đơn vị',
      'ĐƠN VỊ HỌC TẬP\nSTT | Tên đơn vị | Kết quả\nI | Cấp xã |\n1 | Trường Sao | Đạt\nII | Cấp huyện |\n1 | Trường Sao | Đạt',
    );
    expect(told([tab])).toEqual(['organisation.atTwoLevels B6']);
  });

  test('in two lists of one tab, each of a level', () => {
    const tab = drawnGrid(
      'Đơn vị',
      'ĐƠN VỊ HỌC TẬP THUỘC XÃ QUẢN LÝ\nSTT | Tên đơn vị | Kết quả\n1 | UBND xã Đông | Đạt\n2 | Trường Sao | Đạt\n | |\nĐƠN VỊ HỌC TẬP CẤP HUYỆN\nSTT | Tên đơn vị | Kết quả\n1 | Trường Sao | Đạt',
    );
    expect(told([tab])).toEqual(['organisation.atTwoLevels B8']);
  });

  test('but not where levels are those of rewards', () => {
    const tab = drawnGrid(
      'Khen',
      'STT | Đơn vị | Cấp | Hình thức\n1 | Trường Sao | xã | Giấy khen\n2 | Trường Sao | huyện | Giấy khen',
    );
    expect(told([tab])).toEqual([]);
  });
});

describe('a tab with registers of several kinds', () => {
  test('is read register by register', () => {
    const tab = drawnGrid(
      'Sổ',
      `Đơn vị tính: triệu đồng
       STT | Tổ | Đầu kỳ | Thu | Chi | Dư
       1 | Tổ 1 | 4 | 6 | 3 | 8
       2 | Tổ 2 | 4 | 6 | 3 | 7
        | Cộng | 8 | 12 | 6 | 15

       HỘI ĐỒNG ĐÁNH GIÁ
       STT | Họ và tên | Nhiệm vụ
       1 | Lý Sao | Chủ tịch
       2 | Mai Lá | Uỷ viên

       DÒNG HỌ HỌC TẬP
       Dòng họ | Tổ
       Họ Lý | Tổ 1
       Họ Lý | Tổ 2`,
    );
    expect(told([tab])).toEqual(['fund.balanceDiffers F3', 'council.tooFew B9', 'clan.inSeveralGroups A13']);
  });

  test('is read down to a table that nobody knows', () => {
    const tab = drawnGrid(
      'Sổ',
      'Đơn vị tính: triệu đồng\nSTT | Thu | Chi\n1 | 6 | 3\n | |\nSTT | Sách | Vở\n1 | 6 | 300000',
    );
    expect(told([tab])).toEqual([]);
  });

  test('is left alone where it holds scorecards', () => {
    const tab = drawnGrid(
      'Hộ',
      'Năm 2024\nSTT | Chủ hộ | TC1 | TC2\n1 | Lý Sao | 9 | 9\n |\nTổ | Thu | Chi\nTổ 1 | 5 | 4',
    );
    expect(readWardBook([tab]).findings.filter(({ code }) => code.startsWith('fund'))).toEqual([]);
  });
});
