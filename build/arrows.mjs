import fs from 'node:fs';
import path from 'node:path';

/** Which rooms a room may import; a room not named here may import nothing of another room. */
const allowed = {
  'src/domain': [],
  'src/words': ['src/domain'],
  'src/sheets': ['src/domain', 'src/words'],
  'src/ward': ['src/sheets', 'src/words', 'src/domain'],
  'src/district': ['src/sheets', 'src/words', 'src/domain'],
  'src/ui': ['src/words'],
  local: [],
  samples: [],
};

/** Contracts, of which the other side of a call may import types. */
const contracts = {
  'src/ui': ['src/ward/calls.ts', 'src/ward/formCalls.ts', 'src/district/calls.ts'],
  local: ['src/ward/calls.ts', 'src/district/calls.ts', 'src/domain/criteria/criteriaSet.ts'],
};

const roomOf = (file) => Object.keys(allowed).find((room) => file === room || file.startsWith(`${room}/`));

function sourceFiles(folder) {
  return fs
    .readdirSync(folder, { recursive: true })
    .map((name) => path.posix.join(folder, String(name).split(path.sep).join('/')))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
}

const importPattern =
  /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"](\.[^'"]+)['"]|import\s*['"](\.[^'"]+)['"]/g;

/** The project files that a file names in its imports, and whether it takes types only. */
function importsOf(file) {
  const text = fs.readFileSync(file, 'utf8');
  return [...text.matchAll(importPattern)].map((match) => {
    const target = path.posix.join(path.posix.dirname(file), match[1] ?? match[2]);
    const endings = ['', '.ts', '.tsx', '/index.ts'];
    const found = endings
      .map((ending) => target + ending)
      .find((name) => fs.existsSync(name) && fs.statSync(name).isFile());
    return { file: found ?? target, typesOnly: /^\s*(?:import|export) type\b/.test(match[0]) };
  });
}

/** Every import that crosses rooms against the design, as "file → imported file". */
export function brokenArrows() {
  const files = ['src', 'local', 'samples'].flatMap(sourceFiles);
  const broken = [];
  for (const file of files) {
    const room = roomOf(file);
    for (const { file: imported, typesOnly } of importsOf(file)) {
      const target = roomOf(imported);
      if (target === undefined || target === room) continue;
      const contract = typesOnly && (contracts[room] ?? []).includes(imported);
      if (!allowed[room].includes(target) && !contract) broken.push(`${file} → ${imported}`);
    }
  }
  return { files: files.length, broken };
}
