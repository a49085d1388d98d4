import { beAnAddOn } from '../sheets/screen';
import { onOpen as openInWard } from './main';
import { showMenu } from './menu';

// The ward edition as an editor add-on: all of the ward's, and a start that works before anybody has allowed anything.
export * from './main';

beAnAddOn();

/**
 * Simple trigger. In a file where the add-on is not in use yet it runs in AuthMode.NONE, and whatever calls a service then
 * loses the menu (developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle).
 */
export function onOpen(event?: { authMode: GoogleAppsScript.Script.AuthMode }): void {
  if (String(event?.authMode) === 'NONE') showMenu();
  else openInWard();
}

/** Runs once, when somebody installs the add-on from an open file; later files start with onOpen. */
export const onInstall = (event: GoogleAppsScript.Events.AddonOnInstall): void => onOpen(event);
