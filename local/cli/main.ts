import { inspect } from 'node:util';
import { check } from './commands/check';
import { consolidate } from './commands/consolidate';
import { criteria } from './commands/criteria';
import { demo } from './commands/demo';
import { recognise } from './commands/recognise';
import { serve } from './commands/serve';
import { readOptions } from './options';
import { endQuietlyWithoutReader, print, tell } from './streams';
import { Unusable } from './unusable';
import { words } from './words';

// Exit status: 0 done; 1 done with failures or findings of severity error; 2 unusable input.

async function run(args: string[]): Promise<number> {
  const { command, names, options } = readOptions(args);
  const json = options.json ?? false;
  if (options.help) return help();
  if (options.output !== undefined && !/\.xlsx$/i.test(options.output))
    throw new Unusable(words.outputEnding(options.output));
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
      return help();
    default:
      throw new Unusable(words.unknownCommand(command));
  }
}

function help(): number {
  print(words.usage);
  return 0;
}

endQuietlyWithoutReader();
run(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    const isKnown = error instanceof Unusable;
    tell(isKnown ? error.message : words.unexpected(error instanceof Error ? error.message : String(error)));
    if (process.env.SO_DEBUG === '1') tell(inspect(error));
    process.exitCode = 2;
  },
);
