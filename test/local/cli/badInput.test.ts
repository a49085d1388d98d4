import fs from 'node:fs';
import path from 'node:path';
import type { TownLine } from '../../../src/district/calls';
import type { FindingLine } from '../../../src/ward/calls';
import { copySamples, newFolder, so, soJson } from './so';

interface BadFile {
  file: string;
  sheet?: string;
  cell?: string;
}

interface Checked {
  file: string;
  findings: FindingLine[];
}

const badFiles: BadFile[] = JSON.parse(fs.readFileSync('samples/bad/expected.json', 'utf8'));
const unreadable = ['corrupt.xlsx', 'old-excel.xls', 'password.xlsx', 'web-page.xls'];

describe('a file that is no workbook', () => {
  test.each(unreadable)('%s gives one sentence with its name and the step, and status 2', (file) => {
    const run = so(['check', path.join('samples/bad', file)]);
    expect(run.status).toBe(2);
    expect(run.stdout).toBe('');
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
    expect(run.stderr).toContain(file);
    expect(run.stderr).toMatch(/(?:Mở bằng Excel|Nhờ nơi gửi)/);
  });

  test('does not keep the other files from being checked', () => {
    const { status, document, stderr } = soJson<Checked[]>([
      'check',
      'samples/bad/corrupt.xlsx',
      'samples/bad/ref-error.xlsx',
    ]);
    expect(document.map(({ file }) => file)).toEqual(['ref-error.xlsx']);
    expect(stderr).toContain('corrupt.xlsx');
    expect(status).toBe(1);
  });
});

describe('a workbook with something wrong in it', () => {
  const readable = badFiles.filter(({ file }) => !unreadable.includes(file));

  test.each(readable.map((bad) => [bad.file, bad] as const))('%s is told at its place', (file, bad) => {
    const { document } = soJson<Checked>(['check', path.join('samples/bad', file)]);
    const { findings } = document;
    expect(findings.length).toBeGreaterThan(0);
    const [first] = findings;
    expect(first?.message).not.toMatch(/undefined|NaN|\[object/);
    expect(first?.fix).toMatch(/\.$/);
    if (bad.sheet !== undefined) expect(first?.sheet).toBe(bad.sheet);
    if (bad.cell !== undefined) expect(first?.cell).toBe(bad.cell);
  });

  test('is one finding, not one for every row', () => {
    for (const { file } of readable) {
      const { document } = soJson<Checked>(['check', path.join('samples/bad', file)]);
      expect([file, document.findings.length]).toEqual([file, 1]);
    }
  });
});

describe('a folder with bad files among good ones', () => {
  const folder = newFolder();
  copySamples(folder, ['phuong-hoa-mai-01-mai-trung.xlsx', ...badFiles.map(({ file }) => `bad/${file}`)]);
  const { status, document } = soJson<TownLine>(['consolidate', folder, '--year', '2024']);

  test('still consolidates the good ones', () => {
    const good = document.wards.find((ward) => ward.name === 'Phường Mai Trung');
    expect(good?.state).toBe('consolidated');
    expect(good?.titles?.family.recognised).toBe(309);
  });

  test('accounts for every bad one', () => {
    expect(document.wards).toHaveLength(badFiles.length + 1);
    const failed = document.failed.map(({ file }) => file).sort();
    expect(failed).toEqual([...unreadable, 'empty.xlsx', 'no-scorecard.xlsx'].sort());
    expect(status).toBe(1);
  });
});
