import { identityOf, mayBeSame } from '../../../src/domain/scorecards/identity';

test.each([
  ['0900 000 001', '', 'tel:900000001'],
  ['+84 900.000.001', '', 'tel:900000001'],
  ['84900000001', '', 'tel:900000001'],
  ['900000001', '', 'tel:900000001'],
  ['0900000001; 0900000002', '', 'tel:900000001 tel:900000002'],
  ['0900000001 - 0900000002', '', 'tel:900000001 tel:900000002'],
  ['0900000001 0900000002', '', 'tel:900000001 tel:900000002'],
  ['không rõ', 'tổ 3', ''],
  ['113', '', ''],
  ['', '5/2/1961', 'born:1961-02-05'],
  ['', ' 1961', 'year:1961'],
  ['0900000001', '05/02/1961', 'tel:900000001 born:1961-02-05'],
])('the telephone “%s” and birth “%s” say “%s”', (phone, birth, identity) => {
  expect(identityOf(phone, birth)).toBe(identity);
});

test.each([
  ['', 'tel:900000001', true],
  ['tel:900000001', 'tel:900000002', false],
  ['tel:900000001 tel:900000002', 'tel:900000002', true],
  ['year:1961', 'year:1970', false],
  ['year:1961', 'born:1961-02-05', true],
  ['tel:900000001', 'year:1961', true],
])('“%s” and “%s” may be one person: %p', (one, other, may) => {
  expect([mayBeSame(one, other), mayBeSame(other, one)]).toEqual([may, may]);
});
