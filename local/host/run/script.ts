import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What clasp would push: a folder with Code.js, *.html and appsscript.json. */
export interface Script {
  folder: string;
  /** The manifest's oauthScopes; a call that needs another one fails. */
  scopes: string[];
}

/**
 * Reads the manifest of a built edition.
 * Throws when there is none, or when it lists no oauthScopes (Google would then guess them; this project never lets it).
 */
export function loadScript(folder: string): Script {
  const manifest: { oauthScopes?: string[] } = JSON.parse(
    readFileSync(join(folder, 'appsscript.json'), 'utf8'),
  );
  if (!manifest.oauthScopes) throw new Error(`${join(folder, 'appsscript.json')} must list its oauthScopes`);
  return { folder, scopes: manifest.oauthScopes };
}
