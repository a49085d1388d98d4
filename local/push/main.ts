import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { endQuietlyWithoutReader, print, tell, userPath } from '../cli/streams';
import { Unusable } from '../cli/unusable';
import { type Bundle, readBundle } from './bundle';
import { openClasp } from './google';
import { openLedger } from './ledger';
import { progressOver } from './progress';
import { byEdition, pushAll } from './pushAll';
import { allIsWell, headOf, planLines, reportLines } from './report';
import { readTable } from './table';
import { words } from './words';

// `npm run push`. Exit status: 0 every ward holds its bundle; 1 some do not; 2 unusable input.

const known = ['--dry-run', '--first', '--verify', '--help', '-h'];

async function run(args: string[]): Promise<number> {
  const options = args.filter((arg) => arg.startsWith('-'));
  const names = args.filter((arg) => !arg.startsWith('-'));
  const unknown = options.find((option) => !known.includes(option));
  if (unknown !== undefined) throw new Unusable(words.unknownOption(unknown));
  if (options.includes('--help') || options.includes('-h') || args.length === 0) return help();
  if (names.length !== 1) throw new Unusable(words.oneTable);
  return push(names[0]!, (option) => options.includes(option));
}

function help(): number {
  print(words.usage);
  return 0;
}

async function push(given: string, has: (option: string) => boolean): Promise<number> {
  const file = userPath(given);
  const wards = readTable(textOf(file, given), given);
  const bundles = new Map(byEdition(wards).map(([edition]) => [edition, builtEdition(edition)]));
  const bundleOf = (edition: string): Bundle => bundles.get(edition)!;
  const ledger = openLedger(path.join(path.dirname(file), 'state.json'));
  const verify = has('--verify');
  if (has('--dry-run')) {
    print([words.dryRun, ...planLines(wards, bundleOf, ledger, new Date(), verify)].join('\n'));
    return 0;
  }
  const login = await openClasp();
  if (login === null) throw new Unusable(words.notLoggedIn);
  for (const bundle of bundles.values()) tell(headOf(bundle));
  const options = { verify, first: has('--first') };
  const progress = progressOver(wards.length);
  const outcomes = await pushAll(wards, bundleOf, login, {
    ledger,
    options,
    now: () => new Date(),
    progress,
  });
  print(reportLines(outcomes).join('\n'));
  tell(words.keptIn(path.relative(process.cwd(), ledger.file)));
  return allIsWell(outcomes) ? 0 : 1;
}

function textOf(file: string, given: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Unusable(words.noTable(given), { cause });
  }
}

function builtEdition(edition: string): Bundle {
  const folder = path.join('dist', edition);
  if (!existsSync(folder)) throw new Unusable(words.notBuilt(edition));
  return readBundle(folder);
}

endQuietlyWithoutReader();
run(process.argv.slice(2)).then(
  // A call that was given up may still hold its connection open.
  (status) => process.exit(status),
  (error: unknown) => {
    const isKnown = error instanceof Unusable;
    tell(isKnown ? error.message : words.unexpected(error instanceof Error ? error.message : 'không rõ'));
    process.exit(2);
  },
);
