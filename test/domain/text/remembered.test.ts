import { remembered } from '../../../src/domain/text/remembered';

test('a text is worked out once, and again after many others; a long one is not held', () => {
  const asked: string[] = [];
  const shout = remembered((text) => {
    asked.push(text);
    return text.toUpperCase();
  });
  const long = 'a'.repeat(201);
  for (const text of ['tổ', 'tổ', '', '', long, long]) expect(shout(text)).toBe(text.toUpperCase());
  expect(asked).toEqual(['tổ', '', long, long]);
  for (let number = 0; number < 20_000; number++) shout(String(number));
  expect(shout('tổ')).toBe('TỔ');
  expect(asked.filter((text) => text === 'tổ')).toHaveLength(2);
});
