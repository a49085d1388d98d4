import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface SoRun {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the built command line as a user would, from `cwd`. */
export function so(args: string[], cwd = process.cwd(), env: NodeJS.ProcessEnv = {}): SoRun {
  const run = spawnSync(process.execPath, [path.resolve('dist/local/so.cjs'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, TZ: 'Asia/Ho_Chi_Minh', SO_CWD: cwd, ...env },
    maxBuffer: 1 << 28,
  });
  return { status: run.status, stdout: run.stdout, stderr: run.stderr };
}

/** The one JSON document of a `--json` run; fails on anything else on stdout. */
export function soJson<T>(
  args: string[],
  cwd?: string,
): { status: number | null; document: T; stderr: string } {
  const run = so([...args, '--json'], cwd);
  return { status: run.status, document: JSON.parse(run.stdout) as T, stderr: run.stderr };
}

/** A fresh folder with a space and Vietnamese letters in its name. */
export const newFolder = (): string => fs.mkdtempSync(path.join(os.tmpdir(), 'thư mục mới '));

/** Copies sample files into a folder. */
export function copySamples(folder: string, files: string[]): void {
  for (const file of files)
    fs.copyFileSync(path.join('samples', file), path.join(folder, path.basename(file)));
}
