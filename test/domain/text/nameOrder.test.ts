import fc from 'fast-check';
import { dictionaryKey, givenNameKey, inOrder } from '../../../src/domain/text/nameOrder';

describe('people stand by their given names', () => {
  test.each`
    names                                                               | because
    ${['Trần Văn An', 'Nguyễn Thị Bình', 'Lê Văn Cường']}               | ${'the last word goes first'}
    ${['Lê Thị An', 'Nguyễn Văn An', 'Trần Thị An']}                    | ${'then the family name'}
    ${['Lê Thị An', 'Lê Văn An']}                                       | ${'then what stands between'}
    ${['Lê An', 'Lê Ăn', 'Lê Ân', 'Lê Bình']}                           | ${'a ă â b'}
    ${['Lê Dung', 'Lê Duyên', 'Lê Đông']}                               | ${'đ after d'}
    ${['Lê Em', 'Lê Én', 'Lê Ên']}                                      | ${'ê after e, whatever the tone'}
    ${['Lê Oanh', 'Lê Ông', 'Lê Ơn', 'Lê Phú']}                         | ${'o ô ơ p'}
    ${['Lê Tun', 'Lê Từ', 'Lê Vân']}                                    | ${'ư after u'}
    ${['Lê Ma', 'Lê Mà', 'Lê Mả', 'Lê Mã', 'Lê Má', 'Lê Mạ', 'Lê Mai']} | ${'tones within one word'}
    ${['Lê Thị Hoà', 'Trần Hòa']}                                       | ${'wherever the tone is typed'}
    ${['Lê An', 'Lê Anh']}                                              | ${'the shorter word first'}
    ${['', 'An', 'Lê An']}                                              | ${'no name and one word'}
    ${['Trần An (con bà Bình)', 'Lê Ánh']}                              | ${'brackets are no name'}
    ${['lê AN', 'Trần an']}                                             | ${'capitals do not matter'}
  `('$names: $because', ({ names }) => {
    expect(inOrder([...names].reverse(), givenNameKey)).toEqual(names);
  });
});

test.each([
  [['Tổ dân phố 2', 'Tổ dân phố 3', 'Tổ dân phố 03', 'Tổ dân phố 10', 'Xóm Đoài', 'Xóm Đông']],
  [['Tổ 2', 'Tổ 2A', 'Tổ 3']],
  [['Trường Mầm non Sao', 'Trường THCS Bình', 'Trường Tiểu học An']],
])('other names stand word by word: %s', (names) => {
  expect(inOrder(names, dictionaryKey)).toEqual(names);
});

test('items of one key keep their order, and nothing is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (names) => {
      const items = names.map((name, at) => ({ name, at }));
      const sorted = inOrder(items, ({ name }) => givenNameKey(name));
      expect(new Set(sorted)).toEqual(new Set(items));
      for (const [at, one] of sorted.slice(1).entries()) {
        const before = sorted[at]!;
        expect(givenNameKey(before.name) <= givenNameKey(one.name)).toBe(true);
        if (givenNameKey(before.name) === givenNameKey(one.name)) expect(before.at).toBeLessThan(one.at);
      }
    }),
  );
});
