import { inForce } from '../criteria/catalogue';
import type { CriteriaSet } from '../criteria/criteriaSet';
import { unitsAtLevel } from '../derived/unitShare';
import { isPointsCard, type Scorecard } from '../scorecards/scorecard';
import type { Title } from '../title';
import { districtKeys } from '../units/districtName';
import { judge } from '../verdicts/judge';
import { insufficient } from '../verdicts/judgement';
import type { KnownElsewhere, KnownShare } from '../verdicts/knownElsewhere';
import { type Reason, reason, type Verdict } from '../verdicts/verdict';
import { type IndicatorState, indicatorStates } from './indicatorStates';
import type { WardEntry } from './townReport';

/** One district or province: what its units reached, and its own verdict; null where it has no page of the year. */
export interface ChainLink {
  /** As on its page, else as in the list of wards. */
  name: string;
  units: KnownShare;
  verdict: Verdict | null;
  /** How each indicator stands, also where there is no page yet. */
  indicators: IndicatorState[];
}

/** From communes to districts to the province, in the order of the list. */
export interface Chain {
  districts: ChainLink[];
  /** null where the master has no page of a province. */
  province: ChainLink | null;
}

/** The master's pages and the sets that judge them; `town` names the district where the list names none. */
interface Pages {
  town: string;
  cards: readonly Scorecard[];
  sets: readonly CriteriaSet[];
  year: number;
}

/** The pages with the key that tells which of them, and of the list's districts, are one. */
interface KeyedPages extends Pages {
  keyOf: (name: string) => string;
}

/**
 * Follows the chain of Thông tư 25/2023 upwards: communes by their own verdicts, districts by the share of communes,
 * the province by the share of districts. Wards that did not report, and units without a page, stay open. Empty for years
 * before the circular.
 */
export function followChain(wards: readonly WardEntry[], given: Pages): Chain {
  if (inForce(given.sets, 'district', given.year) === null) return { districts: [], province: null };
  const nameOf = ({ unit }: WardEntry): string => unit.parent ?? given.town;
  const named = pagesOf('district', given).map(({ subject }) => subject.name);
  const keyOf = districtKeys([...wards.map(nameOf), ...named]);
  const pages = { ...given, keyOf };
  const communes = new Map<string, { name: string; verdicts: (Verdict | null)[] }>();
  for (const ward of wards) {
    const name = nameOf(ward);
    const known = communes.get(keyOf(name));
    if (known === undefined) communes.set(keyOf(name), { name, verdicts: [communeOf(ward)] });
    else known.verdicts.push(communeOf(ward));
  }
  const districts = [...communes.values()].flatMap(({ name, verdicts }): ChainLink[] => {
    const units = unitsAtLevel(verdicts);
    const isOnly = communes.size === 1;
    return units === null ? [] : [linkOf('district', name, units, { communesAtLevel: units }, pages, isOnly)];
  });
  return { districts, province: provinceOf(districts, pages) };
}

/** A ward merged from others has a page for each former one, and none of its own. */
function communeOf({ state, returns }: WardEntry): Verdict | null {
  const verdicts = returns.flatMap(({ commune }) => commune ?? []);
  return state === 'consolidated' && verdicts.length === 1 ? verdicts[0]! : null;
}

function provinceOf(districts: readonly ChainLink[], pages: KeyedPages): ChainLink | null {
  const units = unitsAtLevel(districts.map(({ verdict }) => verdict));
  if (units === null || pagesFor('province', '', pages, true).length === 0) return null;
  return linkOf('province', '', units, { districtsAtLevel: units }, pages, true);
}

function linkOf(
  title: Title,
  name: string,
  units: KnownShare,
  known: KnownElsewhere,
  pages: KeyedPages,
  isOnly: boolean,
): ChainLink {
  const [card, rival] = pagesFor(title, name, pages, isOnly);
  const set = inForce(pages.sets, title, pages.year);
  const indicators = indicatorStates(set, card ?? null, known);
  if (card === undefined) return { name, units, verdict: null, indicators };
  const noFlags = { difficultForCitizens: null, difficultForCommune: null };
  const judged = judge(card, set?.kind === card.kind ? set : null, noFlags, known);
  const verdict = rival === undefined ? judged : { ...judged, ...insufficient([severalPages(rival, pages)]) };
  return { name: card.subject.name || name, units, verdict, indicators };
}

const severalPages = ({ title, place }: Scorecard, { year }: Pages): Reason =>
  reason('severalPages', '', { title, year, other: place });

const pagesOf = (title: Title, { cards, year }: Pages): Scorecard[] =>
  cards.filter((card) => card.title === title && card.year === year && !isPointsCard(card));

/** The pages of the unit of that name; where there is one unit, the pages of one name need not be of its name. */
function pagesFor(title: Title, name: string, pages: KeyedPages, isOnly: boolean): Scorecard[] {
  const ofTitle = pagesOf(title, pages);
  const keyOf = ({ subject }: Scorecard): string => pages.keyOf(subject.name);
  const named = ofTitle.filter((card) => keyOf(card) === pages.keyOf(name));
  if (named.length > 0) return named;
  return isOnly && new Set(ofTitle.map(keyOf)).size === 1 ? ofTitle : [];
}
