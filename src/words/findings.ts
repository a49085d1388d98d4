import type { Finding, Severity } from '../domain/finding';
import { cellName } from '../domain/place';
import { countSayings } from './findings/counts';
import { indicatorSayings } from './findings/indicators';
import { registerSayings } from './findings/registers';
import { scoreSayings } from './findings/scores';
import { setSayings } from './findings/sets';
import { subjectSayings } from './findings/subjects';
import { tabSayings } from './findings/tabs';
import { brief, type Said, type Sayings } from './said';

const sayings: Sayings = {
  ...scoreSayings,
  ...subjectSayings,
  ...setSayings,
  ...indicatorSayings,
  ...countSayings,
  ...tabSayings,
  ...registerSayings,
};

/** Facts that people typed; they are shown shortened, so that a sentence stays a sentence. */
const typedFacts = new Set(['subject', 'shown', 'typed', 'rated', 'meaning', 'group', 'heading', 'of']);

function shortened<F extends object>(facts: F): F {
  const entries = Object.entries(facts).map(([name, fact]) => [
    name,
    typedFacts.has(name) && typeof fact === 'string' ? brief(fact) : fact,
  ]);
  return Object.fromEntries(entries) as F;
}

/** The sentence and the step for one finding. */
export function sayFinding(finding: Finding): Said {
  const say = sayings[finding.code] as (facts: Finding['facts'], cell: string) => Said;
  return say(shortened(finding.facts), cellName(finding.place));
}

/** How a severity is named and marked; word and shape carry it, colour only helps. */
export const severityNames: Record<Severity, string> = {
  error: '✖ Phải sửa',
  warning: '! Nên xem lại',
  info: 'i Để biết',
};
