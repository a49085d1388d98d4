import type { CriteriaSet } from '../criteria/criteriaSet';
import { compareDates } from '../text/date';
import { reason, type Verdict } from '../verdicts/verdict';
import { deadlineOf } from '../years/deadlines';
import { mayRiseOn, type Recognition, standsOn } from '../years/recognition';

/**
 * A verdict of level 2 stays at level 1 while the months after a decision on level 1 have not passed by the last day on
 * which the file may be handed in ("sau ít nhất 12 tháng kể từ ngày ra quyết định", khoản 3 Điều 5, 11 Thông tư
 * 24/2023). Only recognitions that still hold on that day count, and a decision on level 2 of the year goes before. Where
 * the article was not read in full (Thông tư 25/2023), the level stands and the doubt is noted.
 */
export function heldBack(
  verdict: Verdict,
  set: CriteriaSet | null,
  recognitions: readonly Recognition[],
): Verdict {
  const { title, subject, year, level } = verdict;
  if (set === null || year === null || level !== 2 || set.procedure.upgrade === null) return verdict;
  const { procedure } = set;
  const submit = procedure.deadlines.find(({ step }) => step === 'submit');
  const lastDay = submit === undefined ? null : deadlineOf(submit, year);
  const isOwn = (one: Recognition) =>
    one.title === title && (title === 'commune' || one.subject.key === subject.key);
  const isDecided = recognitions.some((one) => isOwn(one) && one.level === 2 && one.year === year);
  if (lastDay === null || isDecided) return verdict;
  for (const recognition of recognitions) {
    const from = mayRiseOn(recognition, procedure);
    if (!isOwn(recognition) || from === null || standsOn(recognition, lastDay, procedure) !== 'valid')
      continue;
    if (compareDates(from, lastDay) <= 0) continue;
    const facts = { recognised: recognition.date!, from };
    const held = reason('tooSoonToRise', procedure.upgrade?.clause ?? '', facts);
    return set.verifiedFields.procedure === 'full'
      ? { ...verdict, level: 1, reasons: [held, ...verdict.reasons] }
      : { ...verdict, reasons: [...verdict.reasons, held] };
  }
  return verdict;
}
