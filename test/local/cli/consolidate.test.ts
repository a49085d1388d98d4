import fs from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import type { TownLine, WardLine } from '../../../src/district/calls';
import { copySamples, newFolder, so, soJson } from './so';

interface Counts {
  total: number | null;
  registered: number | null;
  recognised: number | null;
}

interface ExpectedWard {
  code: string;
  name: string;
  state: string;
  clean: boolean;
  titles: { family: Counts; citizen: Counts; commune: { outcome: string; level: number | null } | null };
}

const expected: { year: number; wards: ExpectedWard[] } = JSON.parse(
  fs.readFileSync('samples/expected.json', 'utf8'),
);

const counts = (line: Counts) => ({
  total: line.total,
  registered: line.registered,
  recognised: line.recognised,
});

const wardOf = (town: TownLine, code: string): WardLine =>
  town.wards.find((candidate) => candidate.code === code)!;

describe('so consolidate samples', () => {
  const { status, document } = soJson<TownLine>(['consolidate', 'samples']);

  test('accounts for every ward of the year, in the order of the list', () => {
    expect(document.wards.map((ward) => [ward.code, ward.state])).toEqual(
      expected.wards.map((ward) => [ward.code, ward.state]),
    );
    expect(document.wards).toHaveLength(24);
  });

  test.each(
    expected.wards
      .filter((ward) => ward.clean && ward.state === 'consolidated')
      .map((ward) => [ward.name, ward] as const),
  )('counts %s as the town made it', (_, truth) => {
    const ward = wardOf(document, truth.code);
    expect(counts(ward.titles!.family)).toEqual(counts(truth.titles.family));
    expect(counts(ward.titles!.citizen)).toEqual(counts(truth.titles.citizen));
    expect({ outcome: ward.commune?.verdict, level: ward.commune?.level }).toEqual(truth.titles.commune);
    expect(ward.errors).toBe(0);
  });

  test('leaves a ward without figures blank, never 0', () => {
    const blank = document.wards.filter((ward) => ward.state !== 'consolidated');
    expect(blank.length).toBeGreaterThan(0);
    for (const ward of blank) expect(ward.titles).toBeNull();
  });

  test('says which file failed, why and what to do, and ends with 1', () => {
    expect(document.failed).toHaveLength(1);
    expect(document.failed[0]?.reason).toContain(document.failed[0]?.file);
    expect(document.failed[0]?.fix).toMatch(/\.$/);
    expect(status).toBe(1);
  });

  test('finds the person declared in two wards, without telling the name', () => {
    expect(document.duplicates).toHaveLength(1);
    expect(Object.keys(document.duplicates[0] ?? {})).toEqual(['title', 'places']);
  });

  test('sums only what is known, with the number of wards behind each share', () => {
    const { family } = document.totals;
    const known = document.wards.flatMap((ward) => (ward.titles === null ? [] : [ward.titles.family]));
    const sum = (what: keyof Counts) => known.reduce((all, line) => all + (line[what] ?? 0), 0);
    expect(family.recognised).toBe(sum('recognised'));
    expect(family.registered).toBe(sum('registered'));
    expect(family.ofTotal.wards).toBe(known.filter((line) => line.total !== null).length);
  });
});

describe('the folder of a district', () => {
  test('gives the same master however often it is consolidated', async () => {
    const folder = newFolder();
    copySamples(
      folder,
      fs.readdirSync('samples').filter((file) => file.endsWith('.xlsx')),
    );
    const master = path.join(folder, 'tong-hop-hoa-mai.xlsx');
    so(['consolidate', '.', '-o', 'tong-hop-hoa-mai.xlsx'], folder);
    const first = await cellsOf(master);
    so(['consolidate', '.', '-o', 'tong-hop-hoa-mai.xlsx'], folder);
    expect(await cellsOf(master)).toEqual(first);
    expect([...first.keys()].some((cell) => cell.startsWith('Tổng hợp!'))).toBe(true);
  });

  test('needs no master: every file is a ward, and the year is the one most of them name', () => {
    const folder = newFolder();
    copySamples(folder, ['phuong-hoa-mai-01-mai-trung.xlsx', 'xa-hoa-mai-22-van-hoa.xlsx']);
    const { document } = soJson<TownLine>(['consolidate', folder]);
    expect(document.year).toBe(2024);
    expect(document.wards.map((ward) => ward.name)).toEqual(['Phường Mai Trung', 'Xã Vạn Hoà']);
  });

  test('is judged by the sets of the year that was asked for', () => {
    const folder = newFolder();
    copySamples(folder, ['phuong-hoa-mai-09-go-vang.xlsx']);
    const { document } = soJson<TownLine>(['consolidate', folder, '--year', '2023']);
    expect(document.wards[0]?.commune?.set).toBe('CDHT-XA-TT44');
  });

  test.each([
    ['no folder', ['consolidate'], /Chưa ghi tên thư mục/],
    ['a folder that is not there', ['consolidate', 'khong-co'], /Không tìm thấy thư mục/],
    ['a file in its place', ['consolidate', 'samples/tong-hop-hoa-mai.xlsx'], /không phải thư mục/],
    ['an empty folder', ['consolidate', newFolder()], /không có tệp \.xlsx/],
    ['a year that is none', ['consolidate', 'samples', '--year', 'hai nghìn'], /ví dụ --year 2024/],
  ])('ends with 2 and one sentence for %s', (_, args, sentence) => {
    const run = so(args);
    expect(run.status).toBe(2);
    expect(run.stdout).toBe('');
    expect(run.stderr.trim()).toMatch(sentence);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
  });

  test('names the file that failed, not another whose name begins alike', () => {
    const folder = newFolder();
    const wards = ['phuong-an-khe.xlsx', 'phuong-an-khe_2.xlsx'].map((file) => path.join(folder, file));
    fs.copyFileSync('samples/phuong-hoa-mai-01-mai-trung.xlsx', wards[0]!);
    fs.copyFileSync('samples/bad/corrupt.xlsx', wards[1]!);
    const { document } = soJson<TownLine>(['consolidate', folder]);
    expect(document.failed.map(({ file }) => file)).toEqual(['phuong-an-khe_2.xlsx']);
  });

  test('refuses to count a ward and its edited copy both', () => {
    const folder = newFolder();
    for (const name of ['Phường Mai Trung.xlsx', 'Phường Mai Trung (bản sửa ở đây).xlsx'])
      fs.copyFileSync('samples/phuong-hoa-mai-01-mai-trung.xlsx', path.join(folder, name));
    const run = so(['consolidate', folder]);
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/Chỉ để lại một tệp/);
  });

  test('refuses two masters, naming both', () => {
    const folder = newFolder();
    copySamples(folder, ['tong-hop-hoa-mai.xlsx']);
    fs.copyFileSync('samples/tong-hop-hoa-mai.xlsx', path.join(folder, 'ban-sao-tong-hop.xlsx'));
    const run = so(['consolidate', folder]);
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/ban-sao-tong-hop.*tong-hop-hoa-mai/);
  });
});

/** Every cell that people see: a file forgets by what its hidden store was keyed. */
async function cellsOf(file: string): Promise<Map<string, unknown>> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const cells = new Map<string, unknown>();
  for (const sheet of workbook.worksheets.filter(({ state }) => state === 'visible')) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        cells.set(`${sheet.name}!${cell.address}`, cell.value);
      }),
    );
  }
  return cells;
}
