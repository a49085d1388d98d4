import type { RecogniseReport } from '../../../src/ward/calls';
import { oneOrList, runOnEach } from '../files';
import { saveOutput } from '../output';
import { print, printJson } from '../streams';
import { Unusable } from '../unusable';
import { words } from '../words';

/** `recognise FILE… [-o OUT.xlsx]`: verdicts of each file; `output` keeps the workbook with its result tabs. */
export async function recognise(names: string[], json: boolean, output: string | undefined): Promise<number> {
  if (output !== undefined && names.length > 1) throw new Unusable(words.oneOutput);
  const { reports, unusable } = await runOnEach<RecogniseReport>(names, 'recogniseTitles');
  if (output !== undefined) await saveOutput(reports[0]!.book, output);
  if (json) {
    const documents = reports.map(({ file, verdicts, findings }) => ({ file, verdicts, findings }));
    printJson(oneOrList(documents, names));
  } else for (const report of reports) printReport(report);
  const clean = reports.every(({ findings }) => findings.every(({ severity }) => severity !== 'error'));
  return clean && unusable === 0 ? 0 : 1;
}

function printReport({ file, verdicts }: RecogniseReport & { file: string }): void {
  for (const verdict of verdicts) {
    if (verdict.verdict === 'recognised') continue;
    const why = verdict.reasons.map(({ message }) => message).join(' ');
    print(`${file} · ${verdict.sheet} · hàng ${verdict.row} · ${verdict.subject}: ${why}`);
  }
  const having = (outcome: string) => verdicts.filter(({ verdict }) => verdict === outcome).length;
  const counts = [having('recognised'), having('notRecognised'), having('insufficient')] as const;
  print(words.recognise.summary(file, verdicts.length, ...counts));
}
