import { type Asking, Desk, loadScript, type Script, type Threads, type Workspace } from '../../host';
import { emailOf, type Person } from '../people';
import type { Edition } from '../protocol';
import type { OpenBook } from './openBook';
import type { ScriptDesk } from './window';

/** Folders of the two built editions of the add-in. */
export interface ScriptFolders {
  ward: string;
  district: string;
}

/** Sets up a desk for a person at a window, whom scripts may ask. */
export type MakeDesk = (file: OpenBook, person: Person, asking: Asking) => ScriptDesk;

/** Desks of the host with the edition bound to the workbook; runs have threads. Throws when a manifest cannot be read. */
export function hostDesks(workspace: Workspace, folders: ScriptFolders, threads: Threads): MakeDesk {
  const scripts: Record<Edition, Script> = {
    ward: loadScript(folders.ward),
    district: loadScript(folders.district),
  };
  return ({ book, edition }, person, asking) =>
    new Desk({ workspace, book, script: scripts[edition], user: emailOf[person], threads, asking });
}
