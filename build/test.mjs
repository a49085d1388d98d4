import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ensureInstalled, enterRoot } from './ensure-installed.mjs';

/** `npm test`: everything that must hold before a change is kept. Ends with "N passed, N failed". */
enterRoot();
ensureInstalled();
const { brokenArrows } = await import('./arrows.mjs');
const { buildAll } = await import('./build.mjs');

const report = path.join('node_modules', '.cache', 'jest-report.json');
const tool = (name, ...args) => {
  const run = spawnSync(path.join('node_modules', '.bin', name), args, {
    stdio: 'inherit',
    env: { ...process.env, TZ: 'Asia/Ho_Chi_Minh' },
  });
  if (run.status !== 0) throw new Error(`${name} ended with ${run.status ?? run.signal}`);
};

/** Each check counts as one test; the first failing ones do not keep the later ones from running. */
const checks = [
  ['types of src', () => tool('tsc', '-p', 'src/tsconfig.json')],
  ['domain and words know no Google service', () => tool('tsc', '-p', 'src/tsconfig.pure.json')],
  ['types of src/ui', () => tool('tsc', '-p', 'src/ui/tsconfig.json')],
  ['types of local, samples, test', () => tool('tsc', '-p', 'tsconfig.json')],
  ['types of the workbench page', () => tool('tsc', '-p', 'local/workbench/page/tsconfig.json')],
  ['format and lint', () => tool('biome', 'check', '--error-on-warnings', '.')],
  [
    'import arrows of the rooms',
    () => {
      const { broken } = brokenArrows();
      if (broken.length > 0) throw new Error(broken.join('\n'));
    },
  ],
  ['build of both editions', () => buildAll((line) => console.log(`  ${line}`))],
];

let passed = 0;
let failed = 0;
for (const [name, check] of checks) {
  try {
    await check();
    passed += 1;
    console.log(`✓ ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`✗ ${name}\n${error.message}`);
  }
}

fs.mkdirSync(path.dirname(report), { recursive: true });
fs.rmSync(report, { force: true });
try {
  tool('jest', '--json', `--outputFile=${report}`, ...process.argv.slice(2));
} catch {
  // Counted below; without a report jest itself broke down.
}
if (fs.existsSync(report)) {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(fs.readFileSync(report, 'utf8'));
  passed += numPassedTests;
  failed += Math.max(numFailedTests, numFailedTestSuites);
} else {
  failed += 1;
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
