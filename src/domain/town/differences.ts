import type { HandedUp } from '../returns/handedUp';
import {
  type CountedTitle,
  countedTitles,
  type KnownFigure,
  knownFigures,
  type TitleCounts,
} from '../returns/wardReturn';
import type { ReadSource, WardEntry } from './townReport';

export type ComparedCount = KnownFigure;

/** A figure that a ward gave and that its own lists do not bear out; null is "not known". */
export interface Difference {
  /** The workbook's unit: of a merged ward the former one. */
  code: string;
  name: string;
  title: CountedTitle;
  what: ComparedCount;
  /** Where the ward gave it: in its tab "Số liệu nộp", or typed in its summary by residential groups. */
  given: 'handedUp' | 'typed';
  theirs: number | null;
  ours: number | null;
}

/** What wards handed up or typed, where it is not what is counted again, in the order of the list. */
export const differencesIn = (wards: readonly WardEntry[], year: number): Difference[] =>
  wards.flatMap(({ sources }) =>
    sources.flatMap((source) =>
      source.outcome === 'read' ? [...fromHandedUp(source, year), ...fromTyped(source)] : [],
    ),
  );

function fromHandedUp({ unit, wardReturn, handedUp }: ReadSource, year: number): Difference[] {
  const figures: HandedUp | null = handedUp?.figures ?? null;
  if (figures === null || figures.year !== year) return [];
  return countedTitles.flatMap((title) => {
    const [theirs, ours] = [figures.titles[title], wardReturn.titles[title]];
    return unlike(theirs, ours, knownFigures).map((what) => ({
      code: unit.code,
      name: unit.name,
      title,
      what,
      given: 'handedUp' as const,
      theirs: theirs[what],
      ours: ours[what],
    }));
  });
}

const unlike = (theirs: TitleCounts, ours: TitleCounts, whats: readonly ComparedCount[]): ComparedCount[] =>
  whats.filter((what) => theirs[what] !== ours[what]);

/** Only what is known on both sides: a ward need not type what its lists say. */
function fromTyped({ unit, wardReturn: { typed, titles } }: ReadSource): Difference[] {
  return (['registered', 'recognised'] as const).flatMap((what): Difference[] => {
    const [theirs, ours] = [typed[what], titles.family[what]];
    if (theirs === null || ours === null || theirs === ours) return [];
    return [{ code: unit.code, name: unit.name, title: 'family', what, given: 'typed', theirs, ours }];
  });
}
