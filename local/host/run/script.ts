import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What clasp would push: a folder with Code.js, *.html and appsscript.json. */
export interface Script {
  folder: string;
  /** The manifest's oauthScopes; a call that needs another one fails. */
  scopes: string[];
  /** The manifest's advanced services; the others are no names of the script at all. */
  advancedServices: AdvancedService[];
}

/** A Google API that the manifest makes a global name. */
export interface AdvancedService {
  /** The global name, for example `Sheets`. */
  userSymbol: string;
  /** For example `sheets`. */
  serviceId: string;
  version: string;
}

interface Manifest {
  oauthScopes?: string[];
  dependencies?: { enabledAdvancedServices?: AdvancedService[] };
}

/**
 * Reads the manifest of a built edition.
 * Throws when there is none, or when it lists no oauthScopes (Google would then guess them; this project never lets it).
 */
export function loadScript(folder: string): Script {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8'));
  if (!manifest.oauthScopes) throw new Error(`${join(folder, 'appsscript.json')} must list its oauthScopes`);
  const advancedServices = manifest.dependencies?.enabledAdvancedServices ?? [];
  return { folder, scopes: manifest.oauthScopes, advancedServices };
}
