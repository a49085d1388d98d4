import fs from 'node:fs';
import path from 'node:path';
import { Desk, loadScript, Workspace } from '../../local/host';
import { readBook } from '../../local/xlsx';
import type { CheckReport } from '../../src/ward/calls';

interface Expected {
  planted: { file: string; sheet: string; cell: string; kind: string; family: number }[];
  wards: { files: string[]; state: string }[];
}

const { planted, wards }: Expected = JSON.parse(fs.readFileSync('samples/expected.json', 'utf8'));
const script = loadScript('dist/ward');

/** The finding that each planted kind must give. */
const codes: Record<string, string> = {
  '7-clanInTwoGroups': 'clan.inSeveralGroups',
  '7-schoolAtTwoLevels': 'organisation.atTwoLevels',
  '12-unitDong': 'fund.unitMixed',
  '12-unitNghin': 'fund.unitMixed',
  '12-unitTy': 'fund.unitMixed',
  '12-textDate': 'date.asText',
  '12-monthDay': 'date.monthFirst',
  '13-missingNumber': 'decision.numberMissing',
  '13-missingDate': 'decision.dateMissing',
  '13-beforeAssessment': 'decision.beforeAssessment',
  '13-expired36': 'decision.expired',
  '13-upgradeUnder12': 'decision.upgradeTooSoon',
  '14-councilOfFour': 'council.tooFew',
  '14-councilEven': 'council.even',
};

const ofRegisters = /^(?:fund|date|decision|council|clan|organisation)\./;

/** What the check tells of a file's registers: "Hội đồng!B7 council.tooFew". */
async function toldOf(file: string): Promise<string[]> {
  const workspace = new Workspace();
  const book = await readBook(fs.readFileSync(path.join('samples', file)), { id: file, name: file });
  workspace.drive.add(book);
  const { value, error } = new Desk({ workspace, book, script }).run('checkScorecards');
  expect(error).toBeUndefined();
  return (value as CheckReport).findings
    .filter(({ code }) => ofRegisters.test(code))
    .map(({ sheet, cell, code }) => `${sheet}!${cell} ${code}`)
    .sort();
}

const wanted = planted.filter(({ kind, family }) => kind in codes || [12, 13, 14].includes(family));
const files = wards.filter(({ state }) => state === 'consolidated').flatMap((ward) => ward.files);

describe.each([...new Set(wanted.map(({ file }) => file))])('the registers of the error ward %s', (file) => {
  const errors = wanted.filter((error) => error.file === file);

  test('tell every planted error at its cell, and nothing else', async () => {
    expect(errors.length).toBeGreaterThan(0);
    expect(await toldOf(file)).toEqual(
      errors.map(({ sheet, cell, kind }) => `${sheet}!${cell} ${codes[kind]}`).sort(),
    );
  });
});

test('no other ward is told anything of registers', async () => {
  const others = files.filter((file) => wanted.every((error) => error.file !== file));
  expect(others).toHaveLength(21);
  for (const file of others) expect([file, await toldOf(file)]).toEqual([file, []]);
});
