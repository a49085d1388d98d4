import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readBundle } from '../../../local/push/bundle';
import { StandIn } from './standIn';

export interface Run {
  /** Null when it was ended from outside. */
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Secrets of the made-up login; none of them may be shown or written anywhere. */
export const secrets = ['LOCAL-ACCESS', 'LOCAL-REFRESH', 'LOCAL-SECRET'];

/** Somebody who pushes: a home with a login, a table of wards, and the stand-in instead of Google. */
export class Helper {
  readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), 'người giúp '));
  readonly table = path.join(this.folder, 'wards.json');
  readonly ledger = path.join(this.folder, 'state.json');
  readonly google = new StandIn();
  #address = '';

  async start(loggedIn = true): Promise<this> {
    this.#address = await this.google.start();
    if (loggedIn) this.#login();
    return this;
  }

  writeTable(wards: object[], more: object = {}): void {
    fs.writeFileSync(this.table, JSON.stringify({ ...more, wards }));
  }

  /** Runs the built program with clasp as it is, over the stand-in. */
  push(...options: string[]): Promise<Run> {
    const preload = pathToFileURL(path.resolve('test/local/push/toStandIn.mjs')).href;
    const child = spawn(
      process.execPath,
      ['--import', preload, 'dist/local/push.cjs', this.table, ...options],
      {
        env: { ...process.env, HOME: this.folder, USERPROFILE: this.folder, SCRIPT_API: this.#address },
      },
    );
    this.google.stopCaller = () => child.kill('SIGKILL');
    const run: Run = { status: null, stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text) => {
      run.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      run.stderr += text;
    });
    return new Promise((resolve) => child.once('close', (status) => resolve({ ...run, status })));
  }

  readLedger(): { creations: string[]; wards: Record<string, Record<string, string>> } {
    return JSON.parse(fs.readFileSync(this.ledger, 'utf8'));
  }

  end(): void {
    this.google.stop();
    fs.rmSync(this.folder, { recursive: true, force: true });
  }

  #login(): void {
    const login = {
      type: 'authorized_user',
      client_id: 'local',
      client_secret: 'LOCAL-SECRET',
      refresh_token: 'LOCAL-REFRESH',
      access_token: 'LOCAL-ACCESS',
      expiry_date: Date.UTC(2099, 0, 1),
    };
    fs.writeFileSync(path.join(this.folder, '.clasprc.json'), JSON.stringify({ tokens: { default: login } }));
  }
}

/** Made-up ids of the length that Google's have. */
export const sheetId = (ward: string): string => `bang-tinh-cua-phuong-${ward}`;
export const scriptId = (ward: string): string => `ma-script-cua-phuong-${ward}`;

export const built = readBundle('dist/ward');
