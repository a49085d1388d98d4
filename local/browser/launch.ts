import { type Browser, chromium } from 'playwright-core';
import { unpackedChromium } from './chromium';
import { BROWSER_FLAGS } from './flags';

/**
 * Starts a headless Chromium: the one at `CHROMIUM_PATH` if that is set, otherwise the one that comes with
 * node_modules (x64 Linux). Needs no system package and works for root and for any other user.
 * The caller closes it. Throws when no browser can be started.
 */
export async function launchBrowser(): Promise<Browser> {
  const own = process.env.CHROMIUM_PATH;
  const { program, env } = own ? { program: own, env: {} } : unpackedChromium();
  return chromium.launch({
    executablePath: program,
    headless: true,
    args: BROWSER_FLAGS,
    env: { ...environment(), ...env },
  });
}

const environment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
