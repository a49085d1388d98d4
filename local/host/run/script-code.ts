import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';

/** Files as they were last seen: compiling the same text again for each execution would take longer than to run it. */
const compiled = new Map<string, { bytes: Buffer; script: Script }>();

/**
 * The code of a script, its .js files in the order of their names, to be run in one world after the other.
 * Throws SyntaxError when a file is no JavaScript.
 */
export function codeOf(folder: string): Script[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.js'))
    .sort()
    .map((file) => compiledOnce(join(folder, file)));
}

/** A file that was built anew meanwhile is compiled anew. */
function compiledOnce(file: string): Script {
  const bytes = readFileSync(file);
  const known = compiled.get(file);
  if (known?.bytes.equals(bytes)) return known.script;
  const script = new Script(bytes.toString(), { filename: file });
  compiled.set(file, { bytes, script });
  return script;
}
