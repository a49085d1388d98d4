import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { build } from 'esbuild';
import type { Fixture } from './fixture';

/** A workbench in a process of its own, to be killed. */
export interface Killable {
  address: string;
  /** Ends the process as a power cut would: nothing is finished, nobody is asked. */
  kill(): Promise<void>;
}

/** Bundles the server once for {@link serveApart}. */
export async function bundleServer(fixture: Fixture): Promise<string> {
  const outfile = path.join(fixture.root, 'server.cjs');
  await build({
    stdin: {
      contents: `import { serve } from './local/workbench/server';
        const [folder, ward, district, page, threadProgram] = process.argv.slice(2);
        void serve({ folder, scripts: { ward, district }, page, threadProgram, port: 0 }).then(({ address }) => console.log(address));`,
      resolveDir: path.resolve('.'),
      loader: 'ts',
    },
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['exceljs', '@ironcalc/wasm/wasm_bg.wasm'],
    define: { 'import.meta.url': 'undefined' },
    logLevel: 'error',
  });
  return outfile;
}

/** Starts the bundled server on the fixture's folder. */
export async function serveApart(
  bundle: string,
  { folder, scripts, page, threadProgram }: Fixture,
): Promise<Killable> {
  const child = spawn(
    process.execPath,
    [bundle, folder, scripts.ward, scripts.district, page, threadProgram],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_PATH: path.resolve('node_modules') },
    },
  );
  return { address: await firstLine(child), kill: () => killed(child) };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout!.setEncoding('utf8').on('data', (more: string) => {
      text += more;
      if (text.includes('\n')) resolve(text.trim());
    });
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
}

function killed(child: ChildProcess): Promise<void> {
  if (child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.removeAllListeners('exit').once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
