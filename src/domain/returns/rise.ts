import type { CriteriaSet } from '../criteria/criteriaSet';
import { compareDates } from '../text/date';
import { reason, type Verdict } from '../verdicts/verdict';
import { deadlineOf } from '../years/deadlines';
import { mayRiseOn, type Recognition, standsOn } from '../years/recognition';

/**
 * A verdict of level 2 stays at level 1 while the months after a decision on level 1 have not passed by the last day on
 * which the file may be handed in ("sau ít nhất 12 tháng kể từ ngày ra quyết định", khoản 3 Điều 5, 11 Thông tư
 * 24/2023). Only recognitions that still hold on that day count.
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
  if (lastDay === null) return verdict;
  for (const recognition of recognitions) {
    const isOwn =
      recognition.title === title && (title === 'commune' || recognition.subject.key === subject.key);
    const from = mayRiseOn(recognition, procedure);
    if (!isOwn || from === null || standsOn(recognition, lastDay, procedure) !== 'valid') continue;
    if (compareDates(from, lastDay) <= 0) continue;
    const facts = { recognised: recognition.date!, from };
    const held = reason('tooSoonToRise', procedure.upgrade?.clause ?? '', facts);
    return { ...verdict, level: 1, reasons: [held, ...verdict.reasons] };
  }
  return verdict;
}
