import { existsSync, readFileSync } from 'node:fs';
import { Unusable } from '../cli/unusable';
import { replaceFile } from '../files/replaceFile';
import type { Bundle } from './bundle';
import type { Ward } from './table';
import { words } from './words';

/** What is known of one spreadsheet's script. */
export interface Entry {
  name?: string;
  /** The script, once it is known or was made here. */
  script?: string;
  /** A script was asked for and no answer kept: one may be there that nobody knows of. */
  creatingSince?: string;
  /** What was read back last, to the byte. */
  edition?: string;
  version?: string;
  sha256?: string;
  at?: string;
  outcome?: 'done' | 'failed';
  step?: string;
  reason?: string;
}

interface Kept {
  /** When scripts were asked for; Google allows so many a day. */
  creations: string[];
  wards: Record<string, Entry>;
}

const dayMs = 24 * 3_600_000;

/** What became of every ward so far, in a file that is written after each step: a run that stops is taken up again. */
export class Ledger {
  constructor(
    readonly file: string,
    private readonly kept: Kept,
  ) {}

  entryOf(ward: Ward): Entry {
    return this.kept.wards[keyOf(ward)] ?? {};
  }

  /** The script to push to; null where one must be made first. */
  scriptOf(ward: Ward): string | null {
    return ward.script ?? this.entryOf(ward).script ?? null;
  }

  /** Whether the ward's script was read back and found equal to the bundle. */
  holds(ward: Ward, { sha256 }: Bundle): boolean {
    const entry = this.entryOf(ward);
    return entry.sha256 === sha256 && entry.script === this.scriptOf(ward);
  }

  /** Scripts asked for in the last 24 hours. */
  creationsUntil(now: Date): number {
    return this.kept.creations.filter((at) => now.getTime() - Date.parse(at) < dayMs).length;
  }

  /** Changes what is known of a ward, and is on disk when it returns. */
  async note(ward: Ward, change: Entry): Promise<void> {
    this.kept.wards[keyOf(ward)] = { ...this.entryOf(ward), ...change, name: ward.name };
    await this.save();
  }

  async noteCreation(ward: Ward, now: Date): Promise<void> {
    this.kept.creations.push(now.toISOString());
    await this.note(ward, { creatingSince: now.toISOString() });
  }

  /** Google refused: nothing was made. */
  async forgetCreation(ward: Ward, before: Entry): Promise<void> {
    this.kept.creations.pop();
    await this.note(ward, { creatingSince: before.creatingSince });
  }

  private save(): Promise<void> {
    return replaceFile(this.file, Buffer.from(`${JSON.stringify(this.kept, null, 2)}\n`));
  }
}

const keyOf = (ward: Ward): string => (ward.spreadsheet ?? ward.script)!;

/** Throws Unusable when the file is there and cannot be read. */
export function openLedger(file: string): Ledger {
  if (!existsSync(file)) return new Ledger(file, { creations: [], wards: {} });
  try {
    const { creations, wards } = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    if (!Array.isArray(creations) || typeof wards !== 'object') throw new Error('not a ledger');
    return new Ledger(file, { creations, wards });
  } catch (cause) {
    throw new Unusable(words.badLedger(file), { cause });
  }
}
