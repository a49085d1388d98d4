import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const PROGRAMS = ['soffice', 'libreoffice'];

/** Where LibreOffice is on this machine; undefined when it is not there. */
export function libreOffice(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders
    .flatMap((folder) => PROGRAMS.map((name) => join(folder, name)))
    .find((file) => existsSync(file));
}

/** The workbook as LibreOffice saves it after opening it. */
export function savedByLibreOffice(program: string, bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  try {
    writeFileSync(join(folder, 'so.xlsx'), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const outcome = [
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      join(folder, 'ra'),
    ];
    execFileSync(program, [profile, ...outcome, join(folder, 'so.xlsx')], {
      stdio: 'pipe',
      timeout: 120_000,
    });
    return readFileSync(join(folder, 'ra', 'so.xlsx'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
