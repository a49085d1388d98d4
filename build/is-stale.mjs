import fs from 'node:fs';

const newest = (folder) =>
  fs
    .readdirSync(folder, { recursive: true })
    .reduce((latest, name) => Math.max(latest, fs.statSync(`${folder}/${name}`).mtimeMs), 0);

/** True when a source is younger than the built program. */
export function isStale(program) {
  if (!fs.existsSync(program)) return true;
  const built = fs.statSync(program).mtimeMs;
  return ['src', 'local', 'build'].some((folder) => newest(folder) > built);
}
