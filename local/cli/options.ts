import { parseArgs } from 'node:util';
import { Unusable } from './unusable';
import { words } from './words';

/** What was typed after `so`. */
export interface Typed {
  command: string | undefined;
  names: string[];
  options: { help?: boolean; json?: boolean; once?: boolean; output?: string; year?: string };
}

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  once: { type: 'boolean' },
  output: { type: 'string', short: 'o' },
  year: { type: 'string' },
} as const;

/** Reads the command line. Throws Unusable for an option that does not exist or lacks its value. */
export function readOptions(args: string[]): Typed {
  // Not strict: Node would word its complaints in English.
  const { tokens } = parseArgs({
    args,
    allowPositionals: true,
    strict: false,
    options: OPTIONS,
    tokens: true,
  });
  const names: string[] = [];
  const options: Record<string, string | boolean> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') names.push(token.value);
    if (token.kind === 'option') options[token.name] = checkedValue(token);
  }
  const [command, ...rest] = names;
  return { command, names: rest, options };
}

function checkedValue({
  name,
  rawName,
  value,
}: {
  name: string;
  rawName: string;
  value?: string;
}): string | boolean {
  const known = Object.entries(OPTIONS).find(([option]) => option === name)?.[1];
  if (known === undefined) throw new Unusable(words.unknownOption(rawName));
  if (known.type === 'boolean' && value !== undefined) throw new Unusable(words.optionTakesNoValue(rawName));
  if (known.type === 'boolean') return true;
  if (value === undefined || value.startsWith('-')) throw new Unusable(words.optionNeedsValue(rawName));
  return value;
}
