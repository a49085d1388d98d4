import path from 'node:path';

/** The folder that the user stands in; programs are started from the project's own. */
const callerFolder = process.env.SO_CWD ?? process.cwd();

/** A path as the user meant it. */
export const userPath = (given: string): string => path.resolve(callerFolder, given);

export const printJson = (document: unknown): void => {
  process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
};

export const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** What happens meanwhile and what went wrong go to stderr, so that stdout stays the result. */
export const tell = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** A reader such as `head` that has seen enough is no failure: the rest goes nowhere. */
export function endQuietlyWithoutReader(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (failure: NodeJS.ErrnoException) => {
      if (failure.code !== 'EPIPE') throw failure;
    });
}
