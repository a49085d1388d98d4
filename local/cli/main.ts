import { parseArgs } from 'node:util';
import { check } from './commands/check';
import { consolidate } from './commands/consolidate';
import { criteria } from './commands/criteria';
import { demo } from './commands/demo';
import { recognise } from './commands/recognise';
import { serve } from './commands/serve';
import { print, tell } from './output';
import { Unusable } from './unusable';
import { words } from './words';

// Exit status: 0 done; 1 done with failures or findings of severity error; 2 unusable input.

async function run(args: string[]): Promise<number> {
  const { command, names, options } = parse(args);
  const json = options.json ?? false;
  switch (command) {
    case 'check':
      return check(names, json);
    case 'recognise':
      return recognise(names, json, options.output);
    case 'consolidate':
      return consolidate(names[0], json, options.output, options.year);
    case 'criteria':
      return criteria(names[0], json);
    case 'serve':
      return serve(names[0] ?? 'samples');
    case 'demo':
      return demo(options.once ?? false);
    case undefined:
      print(words.usage);
      return 0;
    default:
      throw new Unusable(words.unknownCommand(command));
  }
}

function parse(args: string[]) {
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        output: { type: 'string', short: 'o' },
        year: { type: 'string' },
        once: { type: 'boolean' },
      },
    });
    return { command: positionals[0], names: positionals.slice(1), options: values };
  } catch (error) {
    throw new Unusable(words.badOption(error instanceof Error ? error.message : String(error)));
  }
}

run(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    if (!(error instanceof Unusable)) throw error;
    tell(error.message);
    process.exitCode = 2;
  },
);
