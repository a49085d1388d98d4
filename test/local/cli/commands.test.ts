import fs from 'node:fs';
import path from 'node:path';
import type { CriteriaSet } from '../../../src/domain/criteria/criteriaSet';
import type { FindingLine, RecogniseReport } from '../../../src/ward/calls';
import { newFolder, so, soJson } from './so';

interface Checked {
  file: string;
  findings: FindingLine[];
}

const clean = 'samples/phuong-hoa-mai-01-mai-trung.xlsx';
const faulty = 'samples/phuong-hoa-mai-10-hong-lac.xlsx';

describe('so check', () => {
  test('ends with 0 where nothing has to be mended', () => {
    const { status, document } = soJson<Checked>(['check', clean]);
    expect(document).toEqual({ file: path.basename(clean), findings: [] });
    expect(status).toBe(0);
  });

  test('ends with 1 where something has, and tells place, message and step', () => {
    const { status, document } = soJson<Checked>(['check', faulty]);
    expect(status).toBe(1);
    for (const finding of document.findings) {
      expect(Object.keys(finding).sort()).toEqual(['cell', 'code', 'fix', 'message', 'severity', 'sheet']);
    }
  });

  test('gives a list for several files', () => {
    const { document } = soJson<Checked[]>(['check', clean, faulty]);
    expect(document.map(({ file }) => file)).toEqual([clean, faulty].map((file) => path.basename(file)));
  });

  test('tells a person the same in sentences', () => {
    const run = so(['check', faulty]);
    expect(run.stdout).toMatch(/Điểm tối đa là 30/);
    expect(run.stdout).toMatch(/chỗ phải sửa/);
  });
});

describe('so recognise', () => {
  test('gives verdicts with their reasons and clauses, and keeps the workbook', () => {
    const folder = newFolder();
    const { document } = soJson<RecogniseReport>(
      ['recognise', path.resolve(clean), '-o', 'kết quả.xlsx'],
      folder,
    );
    expect(fs.existsSync(path.join(folder, 'kết quả.xlsx'))).toBe(true);
    const citizens = document.verdicts.filter(({ title }) => title === 'citizen');
    expect(citizens.length).toBe(65);
    for (const verdict of document.verdicts) {
      expect(verdict.reasons.length).toBeGreaterThan(0);
      expect(['recognised', 'notRecognised', 'insufficient']).toContain(verdict.verdict);
    }
  });

  test('writes one file for one file only', () => {
    const run = so(['recognise', clean, faulty, '-o', 'x.xlsx']);
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/một tệp/);
  });
});

describe('so criteria', () => {
  test('lists every shipped set with its basis and how far it was verified', () => {
    const { document } = soJson<CriteriaSet[]>(['criteria']);
    for (const set of document) {
      expect(set.basis.number).toMatch(/\d+/);
      expect(['full', 'partial', 'template']).toContain(set.verified);
    }
  });

  test('prints one set whole, and knows which exist when it does not', () => {
    const { document } = soJson<CriteriaSet>(['criteria', 'CDHT-XA-TT25']);
    expect(document.kind === 'checklist' && document.groups.length).toBe(5);
    const run = so(['criteria', 'KHONG-CO']);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('CDHT-XA-TT25');
  });
});

describe('so', () => {
  test.each([
    ['an unknown command', ['xoa-het'], /Không có lệnh “xoa-het”/],
    ['an unknown option', ['check', clean, '--mau'], /Tham số chưa đúng/],
    ['no file', ['check'], /Chưa ghi tên tệp/],
    ['a file that is not there', ['check', 'khong-co.xlsx'], /Không tìm thấy tệp/],
  ])('answers %s with one sentence and status 2', (_, args, sentence) => {
    const run = so(args);
    expect(run.status).toBe(2);
    expect(run.stderr.trim()).toMatch(sentence);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
  });

  test('without a command says what there is', () => {
    expect(so([]).stdout).toContain('consolidate');
  });
});
