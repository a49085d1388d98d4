import { progressOver } from '../../../local/push/progress';

const ward = (name: string) => ({ name, spreadsheet: null, script: null, edition: 'ward' });

test('on a screen one line grows and is gone at the end', () => {
  let shown = '';
  const screen = { isTTY: true, write: (text: string) => (shown = text) } as unknown as NodeJS.WriteStream;
  const progress = progressOver(2, screen);
  progress(ward('Phường 1'));
  expect(shown).toBe(`\r\x1b[K[${'░'.repeat(24)}] 0/2 xong, đang làm: Phường 1`);
  progress(ward('Phường 2'));
  expect(shown).toBe(`\r\x1b[K[${'█'.repeat(12)}${'░'.repeat(12)}] 1/2 xong, đang làm: Phường 2`);
  progress(null);
  expect(shown).toBe('\r\x1b[K');
});
