import type { WardReading } from '../scorecards/wardBook';

/** Why a workbook that could be read gives no figure of the year: what it holds waits for a person, or is of another year. */
export function whyNothing(
  { cards, doubtful }: Pick<WardReading, 'cards' | 'doubtful'>,
  year: number,
): 'doubtfulLists' | 'otherYear' | 'noScorecards' {
  if (doubtful.some((list) => list.year === year)) return 'doubtfulLists';
  const ofOtherYear = cards.length > 0 && cards.every((card) => card.year !== null && card.year !== year);
  return ofOtherYear ? 'otherYear' : 'noScorecards';
}
