import type { JudgedCard } from '../checks/checkWard';
import type { DifficultAreas } from '../criteria/difficultArea';
import { type Title, titles } from '../title';
import { hasOpenIndicators } from '../verdicts/judgeChecklist';
import { nearness } from '../verdicts/nearTheLine';
import type { Verdict } from '../verdicts/verdict';
import { byName } from './decisionList';

/** Those of one title who are near the line, the nearest first. */
export interface NearTitle {
  title: Title;
  verdicts: Verdict[];
}

/** Who was not recognised in a year, but is near the line. An answer that is still open may hide a second lack. */
export function nearList(judged: readonly JudgedCard[], year: number, areas: DifficultAreas): NearTitle[] {
  const near = judged.flatMap(({ card, set, verdict, known }) => {
    const distance = verdict.year === year ? nearness(verdict, set) : null;
    if (distance === null) return [];
    const isOpen =
      card.kind === 'checklist' && set?.kind === 'checklist' && hasOpenIndicators(card, set, areas, known);
    return isOpen ? [] : [{ verdict, distance }];
  });
  return titles.flatMap((title): NearTitle[] => {
    const own = near.filter(({ verdict }) => verdict.title === title);
    if (own.length === 0) return [];
    const sorted = byName(title, own, ({ verdict }) => verdict.subject.name);
    return [
      { title, verdicts: sorted.sort((a, b) => a.distance - b.distance).map(({ verdict }) => verdict) },
    ];
  });
}
