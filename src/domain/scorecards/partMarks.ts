import type { Criterion } from '../criteria/criteriaSet';
import type { Mark } from './scorecard';

/** True where every part that the set names has a mark; without it, what is there is no sum of the criterion. */
export const hasAllParts = (criterion: Criterion | undefined, partMarks: Record<string, Mark>): boolean =>
  criterion === undefined || criterion.parts.every(({ id }) => partMarks[id] !== undefined);

/**
 * The mark of a criterion of which only the parts are marked: their sum, or the first part that is no points. What part
 * of a criterion is worth where another part cannot apply, no set says; and without a part that the set names, nothing
 * is summed.
 */
export function sumOfPartMarks([first, ...rest]: Mark[], complete = true): Mark {
  if (first === undefined) throw new RangeError('A sum needs a part');
  const marks = [first, ...rest];
  const apply = marks.filter(({ kind }) => kind !== 'notApplicable');
  if (apply.length > 0 && apply.length < marks.length) {
    return { kind: 'unreadable', shown: 'không áp dụng một phần', place: first.place };
  }
  let sum = 0;
  for (const mark of marks) {
    if (mark.kind !== 'points') return mark;
    sum += mark.points;
  }
  return complete
    ? { kind: 'points', points: sum, place: first.place }
    : { kind: 'blank', place: first.place };
}
