import type { Title } from '../title';
import type { CriteriaSet, Criterion } from './criteriaSet';
import { askedInWords } from './writeSets';

/** One line of a card to be filled in by hand. */
export interface BlankLine {
  kind: 'criterion' | 'part' | 'heading' | 'indicator';
  id: string;
  name: string;
  /** What each level of an indicator asks, in words; null where it is only to be met. */
  asked?: [level1: string, level2: string] | null;
  /** null: not known. */
  max: number | null;
}

/** A title's card as its set has it, without anybody's marks. */
export interface BlankCard {
  kind: CriteriaSet['kind'];
  title: Title;
  set: string;
  lines: BlankLine[];
  /** null where it is not known, or nothing is summed. */
  totalMax: number | null;
}

/** A template without criteria leaves room to write them in. */
const roomForCriteria: BlankLine[] = ['1', '2', '3', '4', '5'].map((id) => ({
  kind: 'criterion',
  id,
  name: '',
  max: null,
}));

/** The blank card of a set. */
export function blankCard(set: CriteriaSet): BlankCard {
  const head = { kind: set.kind, title: set.title, set: set.id };
  if (set.kind === 'points') {
    const lines = set.criteria.flatMap((criterion) => [
      lineOf('criterion', criterion),
      ...criterion.parts.map((part) => lineOf('part', part)),
    ]);
    return { ...head, lines: lines.length === 0 ? roomForCriteria : lines, totalMax: set.totalMax };
  }
  const lines = set.groups.flatMap((group): BlankLine[] => [
    { kind: 'heading', id: group.id, name: group.name, max: null },
    ...group.indicators.map(({ id, name, level1, level2 }): BlankLine => {
      const hasShares = level1.shares.length + level2.shares.length > 0;
      const asked: BlankLine['asked'] = hasShares ? [askedInWords(level1), askedInWords(level2)] : null;
      return { kind: 'indicator', id, name, asked, max: null };
    }),
  ]);
  return { ...head, lines, totalMax: null };
}

const lineOf = (kind: 'criterion' | 'part', { id, name, max }: Criterion): BlankLine => ({
  kind,
  id,
  name,
  max,
});
