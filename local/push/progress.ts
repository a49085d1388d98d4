import { tell } from '../cli/streams';
import type { Ward } from './table';
import { words } from './words';

const width = 24;

/** Shows on stderr how far the run is: a bar on a screen, a line per ward in a log. */
export function progressOver(
  all: number,
  screen: NodeJS.WriteStream = process.stderr,
): (ward: Ward | null) => void {
  let done = 0;
  return (ward) => {
    const line = ward === null ? '' : words.progress(done, all, ward.name);
    if (screen.isTTY) screen.write(`\r\x1b[K${ward === null ? '' : `${barOf(done / all)} ${line}`}`);
    else if (ward !== null) tell(line);
    done += 1;
  };
}

/** "[██████░░░░]" */
export function barOf(share: number): string {
  const full = Math.round(share * width);
  return `[${'█'.repeat(full)}${'░'.repeat(width - full)}]`;
}
