import type { PointsSet } from '../criteria/criteriaSet';
import type { Finding } from '../finding';
import type { PointsCard } from '../scorecards/scorecard';
import { fold } from '../text/fold';
import { partsContradicting, scoredCard } from '../verdicts/scored';
import type { Verdict } from '../verdicts/verdict';

/** What the sheet claims of the result against what its own points give. */
export function checkResult(card: PointsCard, set: PointsSet, verdict: Verdict): Finding[] {
  const gap = checkGap(card, verdict);
  return card.typedResult === null ? gap : [...checkClaim(card, set, verdict), ...gap];
}

function checkClaim(card: PointsCard, set: PointsSet, verdict: Verdict): Finding[] {
  const typed = card.typedResult;
  if (typed === null || verdict.outcome === 'insufficient') return [];
  // Which points the result should follow is not settled while a criterion and its parts disagree.
  if (partsContradicting(card, scoredCard(card, set)) !== null) return [];
  const zero = verdict.reasons.find((reason) => reason.code === 'zeroCriterion');
  const ratings = bandNames(set);
  const claimed = ratings.get(fold(typed.shown)) ?? null;
  if (claimed !== null && zero?.code === 'zeroCriterion') {
    const facts = { title: card.title, criterion: zero.facts.criterion, rated: typed.shown };
    return [{ code: 'score.zeroRated', place: typed.place, facts }];
  }
  const agrees =
    claimed !== null
      ? claimed === verdict.band
      : typed.recognised === null || typed.recognised === (verdict.outcome === 'recognised');
  if (agrees) return [];
  const computed = verdict.band ?? verdict.outcome;
  return [
    {
      code: 'result.contradicts',
      place: typed.place,
      facts: {
        title: card.title,
        subject: card.subject.name,
        typed: typed.shown,
        computed,
        total: verdict.total,
        line: lineOf(verdict),
      },
    },
  ];
}

/** The threshold that decided; null where a floor, a zero or a band did. */
function lineOf({ reasons: [decisive] }: Verdict): number | null {
  const byThreshold = decisive?.code === 'belowThreshold' || decisive?.code === 'thresholdReached';
  return byThreshold ? decisive.facts.threshold : null;
}

/** Ratings a sheet may type, folded ("tb" is Trung bình), with the band they mean. */
function bandNames(set: PointsSet): Map<string, string> {
  if (set.outcome.kind !== 'bands') return new Map();
  const names = set.outcome.bands.flatMap(({ name }) => {
    const initials = fold(name)
      .split(' ')
      .map((word) => word[0])
      .join('');
    return [fold(name), `loai ${fold(name)}`, ...(initials.length > 1 ? [initials] : [])].map(
      (wording) => [wording, name] as const,
    );
  });
  return new Map(names);
}

function checkGap(card: PointsCard, verdict: Verdict): Finding[] {
  const gap = verdict.reasons.find((reason) => reason.code === 'betweenBands');
  if (gap?.code !== 'betweenBands') return [];
  const { total, lower, upper } = gap.facts;
  const place = card.typedTotal?.place ?? card.place;
  return [{ code: 'total.betweenBands', place, facts: { total, lower, upper } }];
}
