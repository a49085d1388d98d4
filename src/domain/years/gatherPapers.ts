import { compareDates } from '../text/date';
import type { Title } from '../title';
import type { Recognition } from './recognition';
import type { YearVerdict } from './subjectYear';

/** The cards and the decision of one assessment year. */
export interface YearPapers {
  cards: YearVerdict[];
  decision: Recognition | null;
}

/** A spelling with the year it comes from. */
interface Spelling {
  year: number;
  text: string;
}

/** All papers of one subject and title. */
export interface SubjectPapers {
  title: Title;
  key: string;
  name: Spelling | null;
  group: Spelling | null;
  byYear: Map<number, YearPapers>;
}

/** Sorts verdicts and recognitions by title, subject and year; those without a year are left out. */
export function gatherPapers(
  verdicts: readonly YearVerdict[],
  recognitions: readonly Recognition[],
): SubjectPapers[] {
  const all = new Map<string, SubjectPapers>();
  for (const card of verdicts) {
    const { title, subject, year } = card.verdict;
    if (year === null) continue;
    const papers = papersOf(all, title, subject.key);
    papers.name = newer(papers.name, { year, text: subject.name });
    if (subject.group !== null) papers.group = newer(papers.group, { year, text: subject.group });
    ofYear(papers, year).cards.push(card);
  }
  for (const recognition of recognitions) {
    const { title, subject, year } = recognition;
    if (year === null) continue;
    const papers = papersOf(all, title, subject.key);
    papers.name = newer(papers.name, { year, text: subject.name });
    const one = ofYear(papers, year);
    one.decision = latest(one.decision, recognition);
  }
  return [...all.values()];
}

function papersOf(all: Map<string, SubjectPapers>, title: Title, key: string): SubjectPapers {
  const id = `${title}|${key}`;
  const found = all.get(id) ?? { title, key, name: null, group: null, byYear: new Map() };
  all.set(id, found);
  return found;
}

function ofYear({ byYear }: SubjectPapers, year: number): YearPapers {
  const found = byYear.get(year) ?? { cards: [], decision: null };
  byYear.set(year, found);
  return found;
}

/** The spelling of the newest year; of two in one year always the same one, whichever comes first. */
const newer = (known: Spelling | null, one: Spelling): Spelling =>
  known === null || one.year > known.year || (one.year === known.year && one.text < known.text) ? one : known;

/** Of two decisions of one year the later one; on one day, or without days, the higher level, then the later band. */
export const latest = (known: Recognition | null, one: Recognition): Recognition =>
  known !== null && compareDecisions(known, one) >= 0 ? known : one;

const compareDecisions = (a: Recognition, b: Recognition): number =>
  compareDays(a, b) || (a.level ?? 0) - (b.level ?? 0) || ((a.band ?? '') < (b.band ?? '') ? -1 : 1);

/** A decision without a day goes before all others. */
const compareDays = ({ date: a }: Recognition, { date: b }: Recognition): number =>
  a === null || b === null ? Number(a !== null) - Number(b !== null) : compareDates(a, b);
