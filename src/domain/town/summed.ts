import type { HandedUp } from '../returns/handedUp';
import { idOfLink } from '../units/fileLink';
import type { ReadSource, WardEntry, WardSource } from './townReport';
import { printOf } from './wardRecord';

/** A workbook whose figures are part of a sum: its print, and the unit it stands for. */
export interface Summed {
  file: string;
  name: string;
}

/** Tells a workbook by its id without naming it. */
export const filePrint = (id: string): string => printOf(id);

/** The workbooks that a return says it sums; none in a ward's, and in one handed up before masters said so. */
export function summedIn(figures: HandedUp | null): Summed[] {
  const { standsOn } = (figures ?? {}) as { standsOn?: { workbooks?: unknown } | null };
  const workbooks = standsOn?.workbooks;
  return Array.isArray(workbooks) ? workbooks.filter(isSummed) : [];
}

/** The cell that machines read may hold anything. */
const isSummed = (value: unknown): value is Summed => {
  const { file, name } = (value ?? {}) as Partial<Summed>;
  return typeof file === 'string' && typeof name === 'string';
};

/** Every workbook in a town's sums, through all levels, each once. */
export function workbooksOf(wards: readonly WardEntry[]): Summed[] {
  const all = wards
    .filter(({ state }) => state === 'consolidated')
    .flatMap(({ sources }) => sources.flatMap((source) => [...ownOf(source), ...below(source)]));
  return [...new Map(all.map((one) => [one.file, one])).values()];
}

function ownOf({ unit: { file, name } }: WardSource): Summed[] {
  const id = idOfLink(file);
  return id === null ? [] : [{ file: filePrint(id), name }];
}

/** What is under a workbook whose figures are taken as handed up. */
const below = (source: WardSource): Summed[] =>
  isMaster(source) ? summedIn(source.handedUp?.figures ?? null) : [];

const isMaster = (source: WardSource): source is ReadSource =>
  source.outcome === 'read' && source.isAsHandedUp === true;

/** A workbook that is part of another one's sum counts there, if that counts, and not once more by its own row. */
export function countedOnce(
  sources: readonly WardSource[],
  wards: readonly WardEntry[],
): readonly WardSource[] {
  const holders = new Map<string, WardSource>();
  for (const { state, sources: held } of wards)
    if (state === 'consolidated')
      for (const source of held) for (const { file } of below(source)) holders.set(file, source);
  if (holders.size === 0) return sources;
  return sources.map((source) => {
    const [own] = source.outcome === 'read' ? ownOf(source) : [];
    const holder = own && holders.get(own.file);
    return holder === undefined
      ? source
      : { unit: source.unit, outcome: 'failed', kind: 'countedBelow', detail: holder.unit.name };
  });
}

/** Two units of the list whose sums have workbooks in common. */
export interface Overlap {
  unit: WardEntry['unit'];
  /** The name of the unit that stands above it in the list. */
  with: string;
  /** What is in both, by the names that the first of them gives. */
  names: string[];
}

/** What two consolidating units below both sum. */
export function overlapsOf(wards: readonly WardEntry[]): Overlap[] {
  const masters = wards
    .filter(({ state }) => state === 'consolidated')
    .flatMap(({ sources }) => sources.filter(isMaster));
  return masters.flatMap((source, at) => {
    const files = new Set(below(source).map(({ file }) => file));
    return masters.slice(0, at).flatMap((earlier): Overlap[] => {
      const names = below(earlier).flatMap(({ file, name }) => (files.has(file) ? [name] : []));
      return names.length === 0 ? [] : [{ unit: source.unit, with: earlier.unit.name, names }];
    });
  });
}
