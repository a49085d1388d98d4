import { tidy } from '../text/normalise';
import { readNumber } from '../text/number';
import { criteriaAsked } from './formOf';

/** A response as the form gives it, answers by the keys of its items. */
export interface RawResponse {
  id: string;
  /** "26/11/2026 12:00:05", so that people read it and the later of two is found. */
  at: string;
  answers: Record<string, string>;
}

/** What a response says, as it goes into cells. */
export interface Submission {
  id: string;
  at: string;
  name: string;
  group: string;
  phone: string;
  /** In the order of the form's criteria. */
  marks: (string | number)[];
  evidence: string;
}

/** More is no name, and no cell that anybody reads; the form itself keeps the answer whole. */
const longestName = 200;
const longestText = 900;

/**
 * Reads one response. A mark becomes a number where it plainly is one, by the same reading as in the tabs; anything
 * else stays the text that was sent, so that the checks tell of it at its place. `labelOf` names a criterion in short.
 */
export function readResponse(
  { id, at, answers }: RawResponse,
  keys: string[],
  labelOf: (criterion: string) => string,
): Submission {
  const said = (key: string) => tidy(answers[key] ?? '');
  const criteria = criteriaAsked(keys);
  const evidence = criteria.flatMap((criterion) => {
    const text = said(`evidence:${criterion}`);
    return text === '' ? [] : [criteria.length === 1 ? text : `${labelOf(criterion)}: ${text}`];
  });
  return {
    id,
    at,
    name: cut(said('name'), longestName),
    group: cut(said('group'), longestName),
    phone: cut(said('phone'), longestName),
    marks: criteria.map((criterion) => toWrite(said(`mark:${criterion}`))),
    evidence: cut(evidence.join('\n'), longestText),
  };
}

/** A plain number as one; whatever else somebody typed as it stands. */
function toWrite(text: string): string | number {
  const reading = readNumber(text);
  const plain =
    reading.kind === 'number' && !reading.percent && !reading.thousands && reading.outOf === undefined;
  return plain ? reading.value : cut(text, longestText);
}

/** Never through the middle of a character that takes two units. */
const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${[...text.slice(0, most)].slice(0, -1).join('')}…`;
