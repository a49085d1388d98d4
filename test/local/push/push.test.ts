import fs from 'node:fs';
import path from 'node:path';
import type { ScriptFile } from '../../../local/push/bundle';
import { built, Helper, scriptId, secrets, sheetId } from './helper';
import { type Fault, untouched } from './standIn';

let helper: Helper;
beforeEach(async () => {
  helper = await new Helper().start();
});
afterEach(() => helper.end());

/** Three wards with scripts of their own, the first of which is the canary. */
function threeWards(): void {
  helper.writeTable(
    ['1', '2', '3'].map((ward) => {
      helper.google.add(scriptId(ward));
      return { name: `Phường ${ward}`, spreadsheet: sheetId(ward), script: scriptId(ward) };
    }),
  );
}

const filesOf = (script: string) => helper.google.projects.get(script)!.files;
const sorted = (files: ScriptFile[]) => [...files].sort((one, other) => (one.name < other.name ? -1 : 1));
const scriptsHolding = (files: ScriptFile[]) =>
  [...helper.google.projects].filter(
    ([, project]) => JSON.stringify(sorted(project.files)) === JSON.stringify(sorted(files)),
  );
const wardsCalled = (verb: string) =>
  helper.google.calls.filter((call) => call.verb === verb).map(({ id }) => id);

test('every ward gets, byte for byte, the files that the host runs', async () => {
  threeWards();
  const run = await helper.push();
  expect(run.stderr).not.toContain('lỗi');
  expect(run.status).toBe(0);
  for (const ward of ['1', '2', '3']) {
    const pushed = filesOf(scriptId(ward));
    expect(pushed.map(({ name }) => name).sort()).toEqual(
      fs
        .readdirSync('dist/ward')
        .map((file) => path.parse(file).name)
        .sort(),
    );
    for (const file of fs.readdirSync('dist/ward')) {
      const { source } = pushed.find(({ name }) => name === path.parse(file).name)!;
      expect(Buffer.from(source).equals(fs.readFileSync(path.join('dist/ward', file)))).toBe(true);
    }
    expect(helper.readLedger().wards[sheetId(ward)]).toMatchObject({
      script: scriptId(ward),
      edition: 'ward',
      version: built.version,
      sha256: built.sha256,
      outcome: 'done',
    });
  }
  expect(run.stdout).toContain('3 phường xong, 0 chưa được, 0 bỏ qua.');
});

test('a spreadsheet without a script gets one, bound to it, and keeps it', async () => {
  helper.writeTable([
    { name: 'Phường 1', spreadsheet: `https://docs.google.com/spreadsheets/d/${sheetId('1')}/edit#gid=0` },
  ]);
  expect((await helper.push()).status).toBe(0);
  expect([...helper.google.projects.values()]).toEqual([
    expect.objectContaining({ title: 'Sổ Khuyến học – Phường 1', parent: sheetId('1') }),
  ]);
  expect(scriptsHolding(built.files)).toHaveLength(1);
  expect((await helper.push('--verify')).status).toBe(0);
  expect(helper.google.projects.size).toBe(1);
});

test('a second run trusts the ledger, and --verify mends what somebody changed since', async () => {
  threeWards();
  await helper.push();
  const calls = helper.google.calls.length;
  const second = await helper.push();
  expect([second.status, helper.google.calls.length]).toEqual([0, calls]);
  expect(second.stdout).toContain('Đã có đúng bản này từ lần trước.');

  const code = filesOf(scriptId('2')).find(({ name }) => name === 'Code')!;
  code.source += '\n// sửa tay';
  expect((await helper.push('--verify')).status).toBe(0);
  expect(wardsCalled('write')).toEqual([...['1', '2', '3'].map(scriptId), scriptId('2')]);
  expect(scriptsHolding(built.files)).toHaveLength(3);
});

test('when the first ward fails nobody else gets the bundle', async () => {
  threeWards();
  helper.google.fault = ({ id }) =>
    id === scriptId('1') ? { status: 403, message: 'The caller does not have permission' } : undefined;
  const run = await helper.push();
  expect(run.status).toBe(1);
  expect(run.stdout).toContain('Tài khoản này không được sửa');
  expect(run.stdout).toContain('0 phường xong, 1 chưa được, 2 bỏ qua.');
  expect(wardsCalled('write')).toEqual([]);
});

test('what is read back unlike the bundle is a failure', async () => {
  threeWards();
  helper.google.fault = ({ verb }) =>
    verb === 'write' ? { keep: (files) => files.filter(({ name }) => name !== 'GuideSidebar') } : undefined;
  const run = await helper.push();
  expect(run.status).toBe(1);
  expect(run.stdout).toContain('Đọc lại thấy khác bản đã dựng (GuideSidebar)');
  expect(helper.readLedger().wards[sheetId('1')]).not.toHaveProperty('sha256');
  expect(wardsCalled('write')).toEqual([scriptId('1')]);

  helper.google.fault = () => undefined;
  expect((await helper.push()).status).toBe(0);
  expect(scriptsHolding(built.files)).toHaveLength(3);
});

const faults: [what: string, verb: string, fault: Fault, says: string][] = [
  ['nobody logged in', 'read', { status: 401, message: 'Invalid Credentials' }, 'npx clasp login'],
  [
    'not an editor',
    'write',
    { status: 403, message: 'The caller does not have permission' },
    'Người chỉnh sửa',
  ],
  [
    'the API is off',
    'read',
    { status: 403, message: 'User has not enabled the Apps Script API.' },
    'usersettings',
  ],
  ['no such script', 'read', { status: 404, message: 'Not found.' }, 'Kiểm tra lại đường liên kết'],
  ['too many calls', 'read', { status: 429, message: 'Quota exceeded' }, 'gọi quá nhiều lần'],
  ['a fault at Google', 'write', { status: 503, message: 'Unavailable' }, 'Máy chủ của Google'],
  [
    'a script that Google refuses',
    'write',
    { status: 400, message: 'Syntax error' },
    'từ chối (Syntax error)',
  ],
  ['no connection', 'read', { drop: 'before' }, 'Mất kết nối'],
  ['a connection that ends half-way', 'write', { drop: 'after' }, 'Mất kết nối'],
  [
    'no new script allowed',
    'create',
    { status: 403, message: 'The caller does not have permission' },
    'Người chỉnh sửa',
  ],
  ['an answer about a new script that is lost', 'create', { drop: 'after' }, 'Mất kết nối'],
];

test('wards that are refused stop no other, each says why, and a second run brings all to the end', async () => {
  const wards = faults.map(([what], index) => ({ name: what, spreadsheet: sheetId(String(index)) }));
  const scripted = wards.map((ward, index) => {
    const id = scriptId(String(index));
    if (faults[index]![1] === 'create') return ward;
    helper.google.add(id);
    return { ...ward, script: id };
  });
  const [good, alsoGood] = ['a', 'z'].map((ward) => {
    helper.google.add(scriptId(ward));
    return { name: `Phường ${ward}`, spreadsheet: sheetId(ward), script: scriptId(ward) };
  });
  helper.writeTable([good!, ...scripted, alsoGood!]);
  helper.google.fault = ({ verb, id }) =>
    faults.find(
      ([, at], index) => at === verb && [scriptId, sheetId].some((idOf) => idOf(String(index)) === id),
    )?.[2];

  const run = await helper.push();
  expect(run.status).toBe(1);
  for (const [what, , , says] of faults) {
    const line = run.stdout.split('\n').find((each) => each.startsWith(`Chưa được: ${what},`));
    expect(line).toContain(says);
  }
  expect(run.stdout).toContain(`2 phường xong, ${faults.length} chưa được, 0 bỏ qua.`);

  helper.google.fault = () => undefined;
  const second = await helper.push();
  expect(second.stdout).toContain(`${faults.length} phường xong, 0 chưa được, 2 bỏ qua.`);
  expect(second.status).toBe(0);
  expect(scriptsHolding(built.files)).toHaveLength(wards.length + 2);
  expect(second.stdout.match(/dự án trống/g)).toHaveLength(2);
  for (const secret of secrets)
    expect(run.stdout + run.stderr + fs.readFileSync(helper.ledger, 'utf8')).not.toContain(secret);
});

test('a slow answer is waited for', async () => {
  threeWards();
  helper.google.fault = ({ verb }) => (verb === 'write' ? { waitMs: 400 } : undefined);
  expect((await helper.push()).status).toBe(0);
});

test('what somebody else wrote is left as it is, and so is the edition of another office', async () => {
  threeWards();
  const theirs = [
    ...untouched,
    { name: 'Thưởng', type: 'SERVER_JS', source: 'function thuong() { return 1; }' },
  ];
  const master = [
    { name: 'Code', type: 'SERVER_JS', source: '// Sổ Khuyến học 0.1.0 (district)\nvar a = 1;' },
  ];
  helper.google.add(scriptId('2'), theirs);
  helper.google.add(scriptId('3'), master);
  const run = await helper.push();
  expect(run.status).toBe(1);
  expect(run.stdout).toContain('mã của người khác (Thưởng)');
  expect(run.stdout).toContain('bản “district”');
  expect([filesOf(scriptId('2')), filesOf(scriptId('3'))]).toEqual([theirs, master]);
});

test('no more than fifty scripts are made in a day; the others wait', async () => {
  helper.writeTable(['1', '2', '3'].map((ward) => ({ name: `Phường ${ward}`, spreadsheet: sheetId(ward) })));
  const at = (hoursAgo: number) => new Date(Date.now() - hoursAgo * 3_600_000).toISOString();
  const creations = [...Array(48).fill(at(2)), ...Array(9).fill(at(25))];
  fs.writeFileSync(helper.ledger, JSON.stringify({ creations, wards: {} }));
  const dry = await helper.push('--dry-run');
  expect(dry.stdout.match(/sẽ tạo dự án/g)).toHaveLength(2);
  expect(dry.stdout).toContain('Phường 3: chờ ngày mai');

  const run = await helper.push();
  expect(run.status).toBe(1);
  expect(run.stdout).toContain('Bỏ qua: Phường 3: Google chỉ cho tạo 50 dự án');
  expect(helper.google.projects.size).toBe(2);
});

test('--first stops after the first ward', async () => {
  threeWards();
  const run = await helper.push('--first');
  expect(run.status).toBe(0);
  expect(wardsCalled('write')).toEqual([scriptId('1')]);
  expect((await helper.push()).status).toBe(0);
  expect(wardsCalled('write')).toEqual(['1', '2', '3'].map(scriptId));
});

test('--dry-run calls nothing and writes nothing', async () => {
  threeWards();
  const run = await helper.push('--dry-run');
  expect(run.status).toBe(0);
  expect(run.stdout.match(/sẽ gửi vào dự án đang có/g)).toHaveLength(3);
  expect(helper.google.calls).toEqual([]);
  expect(fs.existsSync(helper.ledger)).toBe(false);
});

test('each edition goes to its own wards, and to its own first ward before', async () => {
  threeWards();
  helper.writeTable([
    { name: 'Phường 1', script: scriptId('1') },
    { name: 'Nơi tổng hợp', script: scriptId('2'), edition: 'district' },
    { name: 'Phường 3', script: scriptId('3') },
  ]);
  expect((await helper.push()).status).toBe(0);
  expect(wardsCalled('write')).toEqual(['1', '3', '2'].map(scriptId));
  expect(filesOf(scriptId('2')).find(({ name }) => name === 'Code')!.source).toBe(
    fs.readFileSync('dist/district/Code.js', 'utf8'),
  );
});

test('without a login nothing is tried', async () => {
  fs.rmSync(path.join(helper.folder, '.clasprc.json'));
  threeWards();
  const run = await helper.push();
  expect(run.status).toBe(2);
  expect(run.stderr).toContain('npx clasp login');
  expect(helper.google.calls).toEqual([]);
});
