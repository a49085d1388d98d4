import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes beside the file and renames, so that a crash leaves either the old file or the new one, never half of one.
 * Who could read the old file can read the new one, and nobody else.
 * Throws what the system says when the folder cannot be written.
 */
export async function replaceFile(file: string, bytes: Uint8Array): Promise<void> {
  // Not named after the file: its name may be as long as names can be.
  const draft = path.join(path.dirname(file), `.${randomBytes(8).toString('hex')}.tmp`);
  const mode = await modeOf(file);
  try {
    const handle = await open(draft, 'wx', 0o644);
    try {
      if (mode !== null) await handle.chmod(mode);
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (failure) {
    await rm(draft, { force: true });
    throw failure;
  }
}

/** Whether somebody marked the file as not to be written; renaming over it would pass over that. */
export async function isReadOnly(file: string): Promise<boolean> {
  const mode = await modeOf(file);
  return mode !== null && (mode & 0o222) === 0;
}

/** The rights on a file; null for one that is not there. */
const modeOf = (file: string): Promise<number | null> =>
  stat(file).then(
    ({ mode }) => mode & 0o777,
    () => null,
  );

/** What the name of a copy says that stands in for a file which must not be written over. */
const copyMark = ' (bản sửa ở đây';

/** A name for such a copy beside the file that nothing has yet; always an .xlsx. */
export function freeNameBeside(file: string): string {
  const stem = path.join(path.dirname(file), path.parse(file).name);
  for (let number = 1; ; number++) {
    const name = `${stem}${copyMark}${number > 1 ? ` ${number}` : ''}).xlsx`;
    if (!existsSync(name)) return name;
  }
}

/** The name without its ending of the file that a copy stands in for; null for any other file. */
export function originalOf(copy: string): string | null {
  const { name } = path.parse(copy);
  const at = name.lastIndexOf(copyMark);
  return at < 0 ? null : name.slice(0, at);
}
