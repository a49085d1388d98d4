import { existsSync } from 'node:fs';
import { chmod, rename, rm } from 'node:fs/promises';
import { Unusable } from './unusable';
import { words } from './words';

const MOST_KEPT = 3;

/**
 * Puts a whole new folder in the place of the one before, which somebody may have worked in: it becomes
 * `<folder>-truoc`, the one before that `<folder>-truoc-2`, up to three. Gives the name under which the last one is kept,
 * null when there was none. Throws Unusable, with the new folder left as it is, when a folder cannot be renamed.
 */
export async function takePlaceOf(folder: string, fresh: string): Promise<string | null> {
  const kept = Array.from(
    { length: MOST_KEPT },
    (_, age) => `${folder}-truoc${age === 0 ? '' : `-${age + 1}`}`,
  );
  const had = existsSync(folder);
  try {
    // A folder made for drafts is its owner's alone.
    await chmod(fresh, 0o755);
    if (had) await moveOn([folder, ...kept]);
    await rename(fresh, folder);
  } catch (cause) {
    throw new Unusable(words.cannotSwap(`${folder}/`, `${fresh}/`), { cause });
  }
  return had ? kept[0]! : null;
}

/** Each takes the next one's name, as far as the first that is free; with none free the last one goes. */
async function moveOn(names: string[]): Promise<void> {
  const free = names.findIndex((name) => !existsSync(name));
  const last = free < 0 ? names.length - 1 : free;
  if (free < 0) await rm(names[last]!, { recursive: true, force: true });
  for (let place = last; place > 0; place--) await rename(names[place - 1]!, names[place]!);
}
