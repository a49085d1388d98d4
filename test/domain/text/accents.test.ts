import { accented, hasAccents, mayBeSameWords } from '../../../src/domain/text/accents';

describe('two names', () => {
  test.each([
    ['Hùng', 'HÙNG', true],
    ['Hùng', 'Hung', true],
    ['hung', 'Hưng', true],
    ['Hoà', 'Hòa', true],
    ['Ðỗ Cúc', 'Đỗ  Cúc', true],
    ['Hùng', 'Hưng', false],
    ['Thôn Hạ', 'Thôn Hà', false],
    ['Nguyễn Văn Hung', 'Nguyễn Văn Hùng', false],
    ['Hùng', 'Hoa', false],
  ])('%j and %j may be the same: %s', (one, other, same) => {
    expect(mayBeSameWords(one, other)).toBe(same);
    expect(mayBeSameWords(other.normalize('NFD'), one)).toBe(same);
  });
});

test('a key keeps accents, whatever way they were typed', () => {
  expect(accented('Khóm  THỦY-Tạ')).toBe(accented('khóm thuỷ tạ'));
  expect(accented('Khóm')).not.toBe(accented('Khom'));
});

test.each([
  ['Thôn', true],
  ['Đa', true],
  ['TDP 3', false],
  ['', false],
])('%j has accents: %s', (text, has) => {
  expect(hasAccents(text)).toBe(has);
});
