import { districtKeys } from '../../../src/domain/units/districtName';

describe('one key for every spelling of a district', () => {
  test.each`
    one                    | other                          | because
    ${'Huyện Đông'}        | ${'Đông'}                      | ${'the page says “Huyện: Đông”'}
    ${'Huyện Đông'}        | ${'H. Đông'}                   | ${'shortened'}
    ${'Huyện Tây'}         | ${'UBND huyện Tây'}            | ${'the authority for the place'}
    ${'Huyện Tây'}         | ${'Ủy ban nhân dân huyện Tây'} | ${'the authority in full'}
    ${'Huyện Tây'}         | ${'Uỷ ban nhân dân H.Tây'}     | ${'the older tone place'}
    ${'Quận 1'}            | ${'Q.1'}                       | ${'numbered'}
    ${'Quận 1'}            | ${'quan 1'}                    | ${'numbered, without accents'}
    ${'Thị xã Hoa Mai'}    | ${'TX. HOA MAI'}               | ${'shortened, capitals'}
    ${'Thành phố Hoa Mai'} | ${'TP Hoa Mai'}                | ${'shortened'}
    ${'Thành phố Hoa Mai'} | ${'thanh pho hoa mai'}         | ${'without accents'}
    ${'Quận Ba Đình'}      | ${'QUAN BA DINH'}              | ${'without accents, the other tells what "quan" is'}
    ${'Huyện Quan Hóa'}    | ${'Quan Hóa'}                  | ${'"Quan" is part of the name'}
    ${'Huyện Quan Hóa'}    | ${'Quan Hoa'}                  | ${'also without accents'}
    ${'Huyện Tĩnh Gia'}    | ${'Tĩnh Gia'}                  | ${'"Tĩnh" is no "tỉnh"'}
  `('$one is $other: $because', ({ one, other }) => {
    const key = districtKeys([one, other]);
    expect(key(other)).toBe(key(one));
  });

  test.each`
    one                | other             | because
    ${'Huyện Đông'}    | ${'Huyện Tây'}    | ${'two names'}
    ${'Thị xã Kỳ Anh'} | ${'Huyện Kỳ Anh'} | ${'two kinds of one name'}
    ${'TX Kỳ Anh'}     | ${'H. Kỳ Anh'}    | ${'two kinds, shortened'}
    ${'Quan Hóa'}      | ${'Quan Sơn'}     | ${'two names that begin alike'}
    ${'Huyện'}         | ${'Thị xã'}       | ${'the kind is all there is'}
  `('$one is not $other: $because', ({ one, other }) => {
    const key = districtKeys([one, other]);
    expect(key(other)).not.toBe(key(one));
  });

  test('a bare name is neither of two kinds that bear it', () => {
    const key = districtKeys(['Thị xã Kỳ Anh', 'Huyện Kỳ Anh', 'Kỳ Anh', 'TX Kỳ Anh']);
    expect(new Set(['Thị xã Kỳ Anh', 'Huyện Kỳ Anh', 'Kỳ Anh'].map(key)).size).toBe(3);
    expect(key('TX Kỳ Anh')).toBe(key('Thị xã Kỳ Anh'));
  });
});
