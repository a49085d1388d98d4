import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { main, makeTown } from '../../samples/make';
import { MASTER } from '../../samples/make/master';

const committed = join(__dirname, '../../samples');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samples-'));
  await main(folder);
}, 60_000);

afterAll(() => rm(folder, { recursive: true }));

async function filesUnder(root: string): Promise<string[]> {
  const names = [
    ...(await readdir(root)),
    ...(await readdir(join(root, 'bad'))).map((name) => `bad/${name}`),
  ];
  return names.filter((name) => /\.(xlsx|xls|json)$/.test(name)).sort();
}

describe('the sample files', () => {
  test('are the same bytes when made twice', async () => {
    const second = await mkdtemp(join(tmpdir(), 'samples-'));
    await main(second);
    for (const name of await filesUnder(folder)) {
      const same = (await readFile(join(folder, name))).equals(await readFile(join(second, name)));
      expect([name, same]).toEqual([name, true]);
    }
    await rm(second, { recursive: true });
  }, 60_000);

  test('in the repository are those that the generator makes', async () => {
    expect(await filesUnder(committed)).toEqual(await filesUnder(folder));
    for (const name of await filesUnder(folder)) {
      const same = (await readFile(join(folder, name))).equals(await readFile(join(committed, name)));
      expect([name, same]).toEqual([name, true]);
    }
  });

  test('take less than 6 MB', async () => {
    const names = await filesUnder(folder);
    const sizes = await Promise.all(names.map(async (name) => (await readFile(join(folder, name))).length));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(6_000_000);
  });

  test('open as workbooks, all but the corrupt one', async () => {
    for (const { plan } of makeTown().books) {
      const opening = new Workbook().xlsx.readFile(join(folder, `${plan.name}.xlsx`));
      if (plan.trouble === 'corrupt') await expect(opening).rejects.toThrow();
      else
        expect((await opening).getWorksheet('Bộ tiêu chí')?.getCell('A1').value).toBe(
          'BỘ TIÊU CHÍ ĐANG DÙNG',
        );
    }
  }, 60_000);

  test('keep separate accents, non-breaking spaces and results of formulas', async () => {
    const textual = await new Workbook().xlsx.readFile(join(folder, 'phuong-hoa-mai-07-dong-sen.xlsx'));
    const sheet = textual.getWorksheet('Chấm điểm'.normalize('NFD'));
    expect(sheet?.getCell('D5').value).toBe('Đăng\u00a0ký'.normalize('NFD'));
    expect(sheet?.getCell('B5').value).toBe('Họ và tên chủ hộ '.normalize('NFD'));
    const formulas = await new Workbook().xlsx.readFile(join(folder, 'xa-hoa-mai-25-yen-binh.xlsx'));
    expect(formulas.getWorksheet('Zoom 50%')?.getCell('B16').value).toEqual({ formula: 'B15+1', result: 2 });
  });

  test('list 27 units in the district file and leave its office notes a formula', async () => {
    const master = await new Workbook().xlsx.readFile(join(folder, `${MASTER}.xlsx`));
    const list = master.getWorksheet('Danh sách phường');
    expect(list?.getCell('A3').value).toBe('Năm: 2024');
    expect(list?.getCell('A6').value).toBe('HM01');
    expect(list?.getCell('A32').value).toBe('HM27');
    expect(list?.getCell('E9').value).toEqual(new Date(Date.UTC(2023, 11, 31)));
    const notes = master.getWorksheet('Ghi chú của Thường trực');
    expect(notes?.getCell('B9').value).toEqual({ formula: 'SUM(B6:B8)', result: 2610 });
  });
});
