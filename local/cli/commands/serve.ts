import { readdir } from 'node:fs/promises';
import { serve as serveWorkbench } from '../../workbench/server';
import { whyNoFolder } from '../folder';
import { bundles } from '../script';
import { tell, userPath } from '../streams';
import { Unusable } from '../unusable';
import { words } from '../words';

/** `serve [DIR]`: opens the workbench on a folder and keeps it open until Ctrl+C. */
export async function serve(folder: string): Promise<number> {
  await readdir(userPath(folder)).catch((cause: unknown) => {
    throw new Unusable(whyNoFolder(folder, cause), { cause });
  });
  const workbench = await serveWorkbench({ folder: userPath(folder), scripts: bundles });
  tell(words.progress.serving(workbench.address));
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
  await workbench.close();
  return 0;
}
