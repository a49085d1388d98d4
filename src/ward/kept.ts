import { underLockOrSay } from '../sheets/lock';
import type { Memory } from '../sheets/memory';
import type { FindingLine } from '../words/lines';

/** A place to look at again that somebody left as it is, and why. */
export interface Kept {
  code: string;
  sheet: string;
  cell: string;
  message: string;
  reason: string;
}

const name = 'kept';

type Told = Pick<FindingLine, 'code' | 'sheet' | 'cell' | 'message'>;

const isSame = (one: Told, other: Told): boolean =>
  one.code === other.code &&
  one.sheet === other.sheet &&
  one.cell === other.cell &&
  one.message === other.message;

const allKept = (memory: Memory): Kept[] => memory.recall<Kept[]>(name) ?? [];

/** Tells the reason why a finding was left as it is; null where it was not. What must be mended never is. */
export function reasonsKept(memory: Memory): (line: FindingLine) => string | null {
  const all = allKept(memory);
  return (line) =>
    line.severity === 'warning' ? (all.find((one) => isSame(one, line))?.reason ?? null) : null;
}

const longestReason = 200;

/** Leaves a finding as it is from now on. As soon as it says something else, it is told again. */
export function keep(memory: Memory, { code, sheet, cell, message }: FindingLine, reason: string): void {
  const line = { code, sheet, cell, message, reason: [...reason].slice(0, longestReason).join('') };
  changeKept(memory, (all) => [...all.filter((one) => !isSame(one, line)), line]);
}

/** Tells a finding again that was left as it is. */
export const bringBack = (memory: Memory, line: FindingLine): void =>
  changeKept(memory, (all) => all.filter((one) => !isSame(one, line)));

/** Two people who leave a finding each at once must not lose one. */
function changeKept(memory: Memory, change: (all: Kept[]) => Kept[]): void {
  underLockOrSay(() => {
    const all = change(allKept(memory));
    memory.keep(name, all);
    return all;
  });
}
