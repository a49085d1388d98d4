import path from 'node:path';
import type { CheckReport, FindingLine } from '../../../src/ward/calls';
import { driveOf } from '../../files/folder';
import { oneOrList, readGivenFiles } from '../files';
import { print, printJson } from '../output';
import { runScript } from '../script';
import { words } from '../words';

/** `check FILE…`: findings of each file. Exit status 1 when one is an error or a file could not be read. */
export async function check(names: string[], json: boolean): Promise<number> {
  const { usable, unusable } = await readGivenFiles(names);
  const reports = usable.map(({ file, book }) => ({
    file: path.basename(file),
    ...runScript<CheckReport>(driveOf(usable), book, 'checkScorecards'),
  }));
  if (json) printJson(oneOrList(reports.map(({ file, findings }) => ({ file, findings }))));
  else for (const report of reports) printReport(report);
  const clean = reports.every(({ findings }) => count(findings, 'error') === 0);
  return clean && unusable === 0 ? 0 : 1;
}

const count = (findings: FindingLine[], severity: FindingLine['severity']): number =>
  findings.filter((finding) => finding.severity === severity).length;

function printReport({ file, cards, findings }: CheckReport & { file: string }): void {
  for (const finding of findings) {
    print(`${file} · ${finding.sheet} · ${finding.cell}: ${finding.message} ${finding.fix}`);
  }
  print(words.check.summary(file, cards, count(findings, 'error'), count(findings, 'warning')));
}
