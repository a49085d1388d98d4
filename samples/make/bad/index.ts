import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bytesOf } from '../bytes';
import { compoundFile } from './compoundFile';
import {
  type BadBook,
  bookAboveMax,
  bookWithBlankMaxima,
  bookWithFormulaName,
  bookWithLongCell,
  bookWithoutScorecards,
  bookWithRefError,
  bookWithTwinColumns,
  emptyBook,
  soundBook,
} from './workbooks';

/** Workbooks that open, with one thing wrong inside. */
const books: Record<string, () => BadBook> = {
  'empty.xlsx': emptyBook,
  'no-scorecard.xlsx': bookWithoutScorecards,
  'blank-maxima.xlsx': bookWithBlankMaxima,
  'two-columns-one-meaning.xlsx': bookWithTwinColumns,
  'score-above-max.xlsx': bookAboveMax,
  'ref-error.xlsx': bookWithRefError,
  'formula-name.xlsx': bookWithFormulaName,
  'long-cell.xlsx': bookWithLongCell,
};

const webPage =
  '<html><head><meta charset="utf-8"></head><body><table><tr><td>STT</td><td>Họ và tên chủ hộ</td></tr></table></body></html>\n';

/** Files that are no workbook at all, whatever their name says. */
const files: Record<string, () => Buffer> = {
  'old-excel.xls': () => compoundFile(['Workbook']),
  'password.xlsx': () => compoundFile(['EncryptionInfo', 'EncryptedPackage']),
  'web-page.xls': () => Buffer.from(webPage, 'utf8'),
};

/** Writes the files of bad input, and where the fault of each stands. */
export async function writeBadFiles(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const faults: { file: string; sheet?: string; cell?: string }[] = [];
  for (const [file, make] of Object.entries(books)) {
    const { workbook, ...place } = make();
    await writeFile(join(folder, file), await bytesOf(workbook));
    faults.push({ file, ...place });
  }
  for (const [file, make] of Object.entries(files)) {
    await writeFile(join(folder, file), make());
    faults.push({ file });
  }
  const whole = await bytesOf(soundBook());
  await writeFile(join(folder, 'corrupt.xlsx'), whole.subarray(0, Math.floor(whole.length / 2)));
  faults.push({ file: 'corrupt.xlsx' });
  await writeFile(join(folder, 'expected.json'), `${JSON.stringify(faults, null, 2)}\n`);
}
