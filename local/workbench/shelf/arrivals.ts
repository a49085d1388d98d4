import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { replaceFile } from '../../files/replaceFile';

/** With its number and ending a name must fit into the 255 bytes a file system allows, drafts beside it included. */
const STEM_BYTES = 200;

/** Windows takes these for devices, whatever follows the first dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/**
 * The name under which a file that somebody brings may stand in the folder: the last part of a path, without signs that
 * systems forbid and without leading dots. Null when it is no workbook by its ending, or a lock file of Excel.
 */
export function arrivalName(offered: string): string | null {
  const last = offered.normalize('NFC').split(/[/\\]/).at(-1)!;
  const clean = last
    .replace(/[<>:"|?*\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const found = /^(?<stem>.+)\.(?<ending>xlsx|xls|xlsm)$/i.exec(clean.replace(/^[.\s]+/, ''))?.groups;
  const stem = found && shortened(found.stem!).replace(/[.\s]+$/, '');
  return !stem || stem.startsWith('~$') ? null : `${stem.replace(DEVICE, '$& tệp')}.${found.ending}`;
}

/** Takes files that people bring into a folder, one after the other. */
export class Arrivals {
  #last: Promise<unknown> = Promise.resolve();

  constructor(readonly folder: string) {}

  /**
   * Writes a file under a name of {@link arrivalName}, or with a number when that is taken; nothing is ever
   * overwritten. Returns the name. Throws what the system says.
   */
  add(name: string, bytes: Uint8Array): Promise<string> {
    const turn = this.#last.then(async () => {
      const free = await this.#freeName(name);
      await replaceFile(path.join(this.folder, free), bytes);
      return free;
    });
    this.#last = turn.catch(() => {});
    return turn;
  }

  async #freeName(wanted: string): Promise<string> {
    const { name, ext } = path.parse(wanted);
    for (let number = 1; ; number++) {
      const candidate = number === 1 ? wanted : `${name} ${number}${ext}`;
      if (!(await isTaken(path.join(this.folder, candidate)))) return candidate;
    }
  }
}

function shortened(stem: string): string {
  let short = stem;
  while (Buffer.byteLength(short) > STEM_BYTES) short = [...short].slice(0, -1).join('');
  return short;
}

/** A link counts as well, even one that leads nowhere. */
const isTaken = (file: string): Promise<boolean> =>
  lstat(file).then(
    () => true,
    () => false,
  );
