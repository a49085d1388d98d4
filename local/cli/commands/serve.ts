import { existsSync } from 'node:fs';
import { serve as serveWorkbench } from '../../workbench/server';
import { tell, userPath } from '../output';
import { bundles } from '../script';
import { Unusable } from '../unusable';
import { words } from '../words';

/** `serve [DIR]`: opens the workbench on a folder and keeps it open until Ctrl+C. */
export async function serve(folder: string): Promise<number> {
  if (!existsSync(userPath(folder))) throw new Unusable(words.missingFolder(folder));
  const workbench = await serveWorkbench({ folder: userPath(folder), scripts: bundles });
  tell(words.progress.serving(workbench.address));
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
  await workbench.close();
  return 0;
}
