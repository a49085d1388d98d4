import fs from 'node:fs';
import path from 'node:path';
import { readFolder, readWorkbookFile } from '../../../local/files/folder';
import { copySamples, newFolder } from '../cli/so';

const good = 'phuong-hoa-mai-01-mai-trung.xlsx';

test('a file that the machine will not read is one file with its reason', async () => {
  const folder = newFolder();
  fs.mkdirSync(path.join(folder, 'khoa.xlsx'));
  expect(await readWorkbookFile(path.join(folder, 'khoa.xlsx'))).toMatchObject({
    book: null,
    reason: 'noAccess',
  });
});

test('files that share a name are all read, each under its own id', async () => {
  const folder = newFolder();
  copySamples(folder, [good]);
  fs.copyFileSync(path.join(folder, good), path.join(folder, good.replace('.xlsx', '.xlsm')));
  const files = await readFolder(folder);
  expect(files.map(({ book }) => book?.id)).toEqual(files.map(({ id }) => id));
  expect(new Set(files.map(({ id }) => id)).size).toBe(2);
});
