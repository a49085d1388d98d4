import type { Finding } from '../finding';
import type { PointsCard, Scorecard } from '../scorecards/scorecard';
import { fold } from '../text/fold';

/**
 * One subject declared twice in a title and year: the same name in the same group with nothing to tell them apart,
 * or the same name with the same telephone or birth date anywhere in the ward. The later one is named.
 */
export function checkDuplicates(cards: Scorecard[]): Finding[] {
  const findings: Finding[] = [];
  const seen = new Map<string, PointsCard>();
  for (const card of cards) {
    if (card.kind !== 'points' || card.subject.name === '') continue;
    const keys = duplicateKeys(card);
    const first = keys.map((key) => seen.get(key)).find((other) => other !== undefined);
    for (const key of keys) if (!seen.has(key)) seen.set(key, card);
    if (first === undefined || first.place === card.place) continue;
    const facts = { subject: card.subject.name, other: first.place };
    findings.push({ code: 'subject.duplicate', place: card.place, facts });
  }
  return findings;
}

function duplicateKeys(card: PointsCard): string[] {
  const { subject } = card;
  const head = `${card.title}|${card.year ?? ''}`;
  const name = fold(subject.name);
  if (subject.identity === '') return [`${head}|in|${subject.key}`];
  return [`${head}|same|${name}|${subject.identity}`];
}

/** The key under which one person or household is found again in another ward; null without telephone or birth date. */
export const identityKey = (card: Scorecard): string | null =>
  card.kind === 'points' && card.subject.identity !== ''
    ? `${card.title}|${card.year ?? ''}|${fold(card.subject.name)}|${card.subject.identity}`
    : null;
