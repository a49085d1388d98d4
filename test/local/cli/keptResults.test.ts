import fs from 'node:fs';
import path from 'node:path';
import { takePlaceOf } from '../../../local/cli/keptResults';
import { newFolder } from './so';

let place: string;
beforeEach(() => {
  place = newFolder();
});

/** A new result, told from others by its text. */
const run = async (text: string): Promise<string | null> => {
  const fresh = fs.mkdtempSync(path.join(place, 'moi-'));
  fs.writeFileSync(path.join(fresh, 'a.xlsx'), text);
  return takePlaceOf(path.join(place, 'out'), fresh);
};
const results = () =>
  Object.fromEntries(
    fs.readdirSync(place).map((name) => [name, fs.readFileSync(path.join(place, name, 'a.xlsx'), 'utf8')]),
  );

test('the first result keeps nothing', async () => {
  expect(await run('1')).toBeNull();
  expect(results()).toEqual({ out: '1' });
});

test('three earlier results are kept, the newest first', async () => {
  for (const text of ['1', '2', '3', '4', '5']) await run(text);
  expect(results()).toEqual({ out: '5', 'out-truoc': '4', 'out-truoc-2': '3', 'out-truoc-3': '2' });
});

test('a name that was freed is filled before anything goes', async () => {
  for (const text of ['1', '2', '3', '4']) await run(text);
  fs.rmSync(path.join(place, 'out-truoc-2'), { recursive: true });
  await run('5');
  expect(results()).toEqual({ out: '5', 'out-truoc': '4', 'out-truoc-2': '3', 'out-truoc-3': '1' });
});

test('what cannot be renamed is one sentence that says where the new result is', async () => {
  await expect(takePlaceOf(path.join(place, 'out'), path.join(place, 'moi'))).rejects.toMatchObject({
    name: 'Error',
    message: expect.stringContaining('kết quả mới đang ở'),
  });
});
