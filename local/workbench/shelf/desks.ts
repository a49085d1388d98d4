import { Desk, loadScript, type Script, type Workspace } from '../../host';
import { emailOf, type Person } from '../people';
import type { Edition } from '../protocol';
import type { OpenBook } from './openBook';
import type { Asking } from './questions';
import type { ScriptDesk } from './window';

/** Folders of the two built editions of the add-in. */
export interface ScriptFolders {
  ward: string;
  district: string;
}

/** Sets up a desk for a person at a window, whom scripts may ask. */
export type MakeDesk = (file: OpenBook, person: Person, asking: Asking) => ScriptDesk;

/** Desks of the host with the edition bound to the workbook. Throws when a manifest cannot be read. */
export function hostDesks(workspace: Workspace, folders: ScriptFolders): MakeDesk {
  const scripts: Record<Edition, Script> = {
    ward: loadScript(folders.ward),
    district: loadScript(folders.district),
  };
  // Once an execution can wait for the user, the desk takes a third argument here: `asking`.
  return ({ book, edition }, person) =>
    new Desk({ workspace, book, script: scripts[edition], user: emailOf[person] });
}
