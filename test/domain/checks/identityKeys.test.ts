import { identityKeys } from '../../../src/domain/checks/identityKeys';
import type { Scorecard } from '../../../src/domain/scorecards/scorecard';
import type { Title } from '../../../src/domain/title';

const keys = (title: Title, name: string, identity = ''): string[] =>
  identityKeys({ title, year: 2024, subject: { name, group: null, key: '', identity } } as Scorecard);

const meet = (one: string[], other: string[]): boolean => one.some((key) => other.includes(key));

describe('a subject is found again in another ward', () => {
  const phone = 'tel:900000001';

  test.each<[string, boolean, string[], string[]]>([
    ['a household by telephone', true, keys('family', 'Lý Sao', phone), keys('family', 'LY SAO', phone)],
    ['not by name alone', false, keys('family', 'Lý Sao'), keys('family', 'Lý Sao')],
    [
      'not with a year of birth only',
      false,
      keys('citizen', 'Lý Sao', 'year:1961'),
      keys('citizen', 'Lý Sao', 'year:1961'),
    ],
    ['not under another title', false, keys('family', 'Lý Sao', phone), keys('citizen', 'Lý Sao', phone)],
    ['no clan by its name', false, keys('clan', 'Dòng họ Nguyễn'), keys('clan', 'Dòng họ Nguyễn')],
    [
      'a clan by the telephone of its head',
      true,
      keys('clan', 'Dòng họ Nguyễn', phone),
      keys('clan', 'Nguyễn', phone),
    ],
    ['two clans of one telephone', false, keys('clan', 'Họ Lê', phone), keys('clan', 'Họ Nguyễn', phone)],
    [
      'a school by its full name',
      true,
      keys('organisation', 'Trường Tiểu học Lê Lợi'),
      keys('organisation', 'TH Lê Lợi'),
    ],
    [
      'a school of the ward and of the district',
      true,
      keys('organisation', 'Trường THCS An Khê'),
      keys('districtOrganisation', 'Trường Trung học cơ sở An Khê'),
    ],
    [
      'a school of two levels',
      true,
      keys('organisation', 'Trường Tiểu học và THCS An Khê'),
      keys('organisation', 'TH&THCS An Khê'),
    ],
    [
      'not schools of two levels',
      false,
      keys('organisation', 'THCS An Khê'),
      keys('organisation', 'THPT An Khê'),
    ],
    [
      'not where an accent differs',
      false,
      keys('organisation', 'THCS An Khê'),
      keys('organisation', 'THCS An Khế'),
    ],
    [
      'an office by telephone',
      true,
      keys('organisation', 'Trạm Y tế', phone),
      keys('organisation', 'Trạm y tế', phone),
    ],
  ])('%s: %s', (_, isFound, one, other) => {
    expect(meet(one, other)).toBe(isFound);
  });

  test.each([
    'Trạm Y tế',
    'Trường Tiểu học',
    'Trường Tiểu học số 1',
    'Trường THCS xã Hoà Bình',
    'Trường THCS Hoà',
    'Trường Mầm non Hoa Sen',
    'Công an phường',
  ])('“%s” alone is of every ward', (name) => {
    expect(keys('organisation', name)).toEqual([]);
  });
});
