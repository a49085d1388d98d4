import type { CheckReport, FindingLine } from '../../../src/ward/calls';
import { oneOrList, runOnEach } from '../files';
import { print, printJson } from '../streams';
import { words } from '../words';

/** `check FILE…`: findings of each file. Exit status 1 when one is an error or a file could not be read. */
export async function check(names: string[], json: boolean): Promise<number> {
  const { reports, unusable } = await runOnEach<CheckReport>(names, 'checkScorecards');
  if (json) {
    const documents = reports.map(({ file, findings }) => ({ file, findings }));
    printJson(oneOrList(documents, names));
  } else for (const report of reports) printReport(report);
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
