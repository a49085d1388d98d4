import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { CriteriaSet } from '../../../src/domain/criteria/criteriaSet';
import type { FindingLine, RecogniseReport } from '../../../src/ward/calls';
import { withParts } from '../../support/zip';
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
    for (const { repair, typed, group, who, ...finding } of document.findings) {
      expect(['undefined', 'string', 'number']).toContain(typeof repair);
      expect(typed === undefined).toBe(repair === undefined);
      for (const text of [group, who]) expect(['undefined', 'string']).toContain(typeof text);
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

  test('never writes a copy that lacks something over a file, and says what it lacks', () => {
    const folder = newFolder();
    const file = path.join(folder, 'phuong.xlsx');
    const theirs = withParts(fs.readFileSync(clean), { 'xl/charts/chart1.xml': '<c:chartSpace/>' });
    fs.writeFileSync(file, theirs);
    const run = so(['recognise', 'phuong.xlsx', '-o', 'phuong.xlsx'], folder);
    expect(run.stderr).toMatch(/“?phuong \(bản sửa ở đây\)\.xlsx”? không có: biểu đồ/);
    expect(fs.readFileSync(file).equals(theirs)).toBe(true);
    expect(fs.readdirSync(folder).sort()).toEqual(['phuong (bản sửa ở đây).xlsx', 'phuong.xlsx']);
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
    expect(document.map(({ id, verified }) => `${id} ${verified}`)).toEqual([
      'GDHT-448 template',
      'DHHT-448 template',
      'CDHT-THON-448 template',
      'DVHT-XA-448 template',
      'CONGDAN-244 partial',
      'CONGDAN-324 partial',
      'CDHT-XA-TT44 template',
      'CDHT-XA-TT25 full',
      'DVHT-HUYEN-TT22 full',
      'DVHT-TINH-TT22 full',
      'DVHT-HUYEN-TT24 full',
      'DVHT-TINH-TT24 full',
      'CDHT-HUYEN-TT25 full',
      'CDHT-TINH-TT25 full',
    ]);
    for (const set of document) {
      expect(set.basis.number).toMatch(/\d+/);
      expect(['full', 'partial', 'template']).toContain(set.verified);
    }
  });

  test('prints one set whole, and knows which exist when it does not', () => {
    const { document } = soJson<CriteriaSet>(['criteria', 'CDHT-XA-TT25']);
    expect(document.kind === 'checklist' && document.groups.length).toBe(5);
    expect(so(['criteria', 'DVHT-HUYEN-TT22']).stdout).toContain('Loại Khá: từ 70 đến dưới 85 điểm');
    expect(so(['criteria', 'GDHT-448']).stdout).toContain('3. Điều kiện học tập của gia đình: …');
    const run = so(['criteria', 'KHONG-CO']);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('CDHT-XA-TT25');
  });
});

describe('so', () => {
  test.each([
    ['an unknown command', ['xoa-het'], /Không có lệnh “xoa-het”/],
    ['an unknown option', ['check', clean, '--mau'], /^Không có tùy chọn “--mau”/],
    ['an option without its value', ['recognise', clean, '-o'], /^Sau -o phải có giá trị/],
    ['an option with a value it does not take', ['check', clean, '--json=1'], /^Tùy chọn --json không nhận/],
    ['a result that is no .xlsx', ['recognise', clean, '-o', 'x.xlsm'], /phải có đuôi \.xlsx/],
    ['a folder in place of a file', ['check', 'samples'], /“samples” là thư mục/],
    ['a file in place of a folder to serve', ['serve', clean], /không phải thư mục/],
    ['no file', ['check'], /Chưa ghi tên tệp/],
    ['a file that is not there', ['check', 'khong-co.xlsx'], /Không tìm thấy tệp/],
  ])('answers %s with one sentence and status 2', (_, args, sentence) => {
    const run = so(args);
    expect(run.status).toBe(2);
    expect(run.stderr.trim()).toMatch(sentence);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
  });

  test.each([[[]], [['--help']], [['check', '-h']]])('%j says what there is', (args) => {
    const run = so(args);
    expect(run.stdout).toContain('consolidate');
    expect(run.status).toBe(0);
  });

  test('says an error of its own in one sentence, with the stack only for who asks', () => {
    const crash = (env: NodeJS.ProcessEnv) => {
      const preload = path.join(newFolder(), 'hong.cjs');
      fs.writeFileSync(
        preload,
        "require('node:fs/promises').readFile = () => null;require('node:fs').statSync = () => { throw new Error('hỏng có chủ ý'); };",
      );
      return so(['check', clean], undefined, { ...env, NODE_OPTIONS: `--require "${preload}"` });
    };
    const run = crash({});
    expect(run.status).toBe(2);
    expect(run.stderr.trim()).toBe(
      'Chương trình gặp lỗi (hỏng có chủ ý). Chạy lại; nếu vẫn vậy, báo người bảo trì.',
    );
    expect(crash({ SO_DEBUG: '1' }).stderr).toMatch(/\n\s+at /);
  });

  test('ends quietly when its reader has seen enough', () => {
    const run = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" dist/local/so.cjs criteria --json | head -c 1`],
      {
        encoding: 'utf8',
      },
    );
    expect(run.stdout).toBe('[');
    expect(run.stderr).toBe('');
  });
});
