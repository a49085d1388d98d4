import type { Mark } from './scorecard';

/**
 * The mark of a criterion of which only the parts are marked: their sum, or the first part that is no points. What part
 * of a criterion is worth where another part cannot apply, no set says.
 */
export function sumOfPartMarks([first, ...rest]: Mark[]): Mark {
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
  return { kind: 'points', points: sum, place: first.place };
}
