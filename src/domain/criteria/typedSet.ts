import type { Finding } from '../finding';
import { titleNamedIn } from '../layout/titleBlock';
import { fold } from '../text/fold';
import { readNumber } from '../text/number';
import { yesOrNo } from '../text/yesOrNo';
import { type Title, titles } from '../title';
import { againstText, governedBy, lacksBand } from './againstText';
import { allVerified } from './build';
import type { MissingLine } from './completeness';
import type {
  Band,
  CriteriaSet,
  Criterion,
  LegalBasis,
  NotApplicablePolicy,
  PointsSet,
  Threshold,
} from './criteriaSet';
import { type DifficultAreas, difficultFor } from './difficultArea';
import type { ExpectedInSet } from './expectedInSet';
import { unknownProcedure } from './procedure';
import { checklistChanged, factsWrong } from './setFindings';
import { belowWord, chosen, policyNames, titleNames } from './setsTabForm';
import type { CriterionRow, SetBlock, TabCell } from './setsTabRows';
import { versionOf } from './version';

/** A set as a workbook gives it, or null where its block cannot stand for one; with what is wrong in the block. */
export interface TypedSet {
  set: PointsSet | null;
  findings: Finding[];
}

const earliestYear = 2000;
const latestYear = 2100;
const criterionId = /^(?:tc|tiêu chí)?\s*(\d+)(?:\.?([a-zđ])|(\.\d+))?\.?$/;

/** Reads one block: over the known set of that id where there is one, else as a new set of a known title. */
export function readTypedSet(
  block: SetBlock,
  known: readonly CriteriaSet[],
  areas: DifficultAreas,
): TypedSet {
  const reader = new BlockReader(block);
  const sameId = known.filter((set) => fold(set.id) === fold(block.id.shown));
  const base = reader.baseAmong(sameId);
  if (base?.kind === 'checklist') return { set: null, findings: checklistChanged(block, base) };
  const set = reader.set(base);
  if (set === null) return { set, findings: reader.findings };
  const text = sameId.find((one): one is PointsSet => one.origin === 'shipped' && one.kind === 'points');
  const against = text === undefined ? ownOfGoverned(set, block, known) : againstText(set, text, block);
  const typed = text !== undefined && lacksBand(set, text) ? withUnclear(set, 'bands') : set;
  // What a text that was read in full lays down is not the locality's to change.
  const refused = against.some(({ code }) => code !== 'set.otherThanRead');
  return {
    set: refused ? withUnclear(typed, 'text') : typed,
    findings: [...reader.findings, ...factsWrong(typed, block, difficultFor(set.title, areas)), ...against],
  };
}

const withUnclear = (set: PointsSet, line: MissingLine): PointsSet => ({
  ...set,
  unclear: [...new Set([...(set.unclear ?? []), line])],
});

/** A set of the locality's own for a title and years that a binding text governs. */
function ownOfGoverned(set: PointsSet, block: SetBlock, known: readonly CriteriaSet[]): Finding[] {
  if (governedBy(set, known) === null) return [];
  const { shown, place } = block.fields.title ?? block.id;
  return [{ code: 'set.unreadable', place, facts: { shown, expected: 'ungovernedTitle' } }];
}

class BlockReader {
  readonly findings: Finding[] = [];
  private readonly unclear = new Set<MissingLine>();

  constructor(private readonly block: SetBlock) {}

  /** The nearest known set of the id: of several periods the one that the typed years touch, else the latest. */
  baseAmong(sets: readonly CriteriaSet[]): CriteriaSet | null {
    const nearest = sets.filter(({ origin }) => origin === sets[0]?.origin);
    const from = numberIn(this.block.fields.from) ?? earliestYear;
    const to = numberIn(this.block.fields.to) ?? latestYear;
    const touched = nearest.filter(({ years }) => years.from <= to && from <= (years.to ?? latestYear));
    const among = touched.length > 0 ? touched : nearest;
    return among.reduce<CriteriaSet | null>(
      (latest, one) => (latest === null || one.years.from > latest.years.from ? one : latest),
      null,
    );
  }

  set(base: PointsSet | null): PointsSet | null {
    const { fields } = this.block;
    const title = base?.title ?? titleIn(fields.title);
    if (this.block.id.shown === '') return this.unreadable(this.block.id, 'name');
    if (title === null) return this.unreadable(fields.title ?? this.block.id, 'title');
    const typedBasis = fields.basis?.shown ?? '';
    const clause = typedBasis === '' ? this.block.id.shown : typedBasis;
    const set: PointsSet = {
      kind: 'points',
      id: base?.id ?? this.block.id.shown,
      title,
      basis: basisOf(typedBasis, base?.basis ?? null),
      inForce: base?.inForce ?? { from: null, to: null },
      years: {
        from: this.yearOver(base?.years.from ?? earliestYear, fields.from) ?? earliestYear,
        to: this.yearOver(base?.years.to ?? null, fields.to),
      },
      verified: base?.verified ?? 'template',
      verifiedFields: base?.verifiedFields ?? allVerified('template'),
      source: base?.source ?? '',
      procedure: base?.procedure ?? unknownProcedure,
      origin: 'workbook',
      version: null,
      criteria: this.criteria(base?.criteria ?? []),
      totalMax: this.total(base?.totalMax ?? null),
      outcome: this.outcome(base?.outcome ?? null, clause),
      floor: this.floor(base?.floor ?? null, clause),
      zeroBars: this.rule(base?.zeroBars ?? null, fields.zeroBars, clause),
      evidenceRequired: this.rule(base?.evidenceRequired ?? null, fields.evidence, clause),
      step: this.step(base?.step ?? null, fields.step),
      notApplicable: this.policy(base?.notApplicable ?? null),
    };
    const version = base !== null && versionOf(base) === versionOf(set) ? base.version : versionOf(set);
    // What is refused in a farther tab stays refused where nothing is typed over it.
    const unclear = [...new Set([...(base?.unclear ?? []), ...this.unclear])];
    return unclear.length === 0 ? { ...set, version } : { ...set, version, unclear };
  }

  /** A rule that the tab switches on or off; the known one where nothing is typed. */
  private rule(
    known: { clause: string } | null,
    cell: TabCell | undefined,
    clause: string,
  ): { clause: string } | null {
    if (cell === undefined || cell.shown === '') return known;
    const said = yesOrNo(cell.shown);
    if (said === null) {
      this.unclear.add('rules');
      return this.unreadable(cell, 'yesNo');
    }
    return said ? (known ?? { clause }) : null;
  }

  private step(known: number | null, cell: TabCell | undefined): number | null {
    const step = this.pointsOver(known, cell);
    if (step === null && cell !== undefined && cell.shown !== '') this.unclear.add('rules');
    return step;
  }

  private policy(known: NotApplicablePolicy | null): NotApplicablePolicy | null {
    const cell = this.block.fields.notApplicable;
    if (cell === undefined || cell.shown === '') return known;
    return chosen(policyNames, cell.shown) ?? this.unreadable(cell, 'policy');
  }

  private unreadable({ shown, place }: TabCell, expected: ExpectedInSet): null {
    this.findings.push({ code: 'set.unreadable', place, facts: { shown, expected } });
    return null;
  }

  private points(cell: TabCell | null | undefined): number | null {
    if (!cell) return null;
    const reading = readNumber(typeof cell.value === 'number' ? cell.value : cell.shown);
    if (reading.kind === 'blank') return null;
    if (reading.kind === 'unreadable' || reading.value < 0 || reading.percent)
      return this.unreadable(cell, 'points');
    return reading.value;
  }

  /** What is typed; the known figure only where nothing is, so that an unreadable one stays unknown. */
  private pointsOver(known: number | null, cell: TabCell | undefined): number | null {
    return cell === undefined || cell.shown === '' ? known : this.points(cell);
  }

  private total(known: number | null): number | null {
    const cell = this.block.totalMax ?? undefined;
    const total = this.pointsOver(known, cell);
    if (total === null && cell !== undefined && cell.shown !== '') this.unclear.add('total');
    return total;
  }

  /** The typed year, the known one only where nothing is typed; an unreadable one bounds nothing and judges nobody. */
  private yearOver(known: number | null, cell: TabCell | undefined): number | null {
    if (cell === undefined || cell.shown === '') return known;
    const year = numberIn(cell);
    if (year !== null && Number.isInteger(year) && year >= earliestYear && year <= latestYear) return year;
    this.unclear.add('years');
    return this.unreadable(cell, 'year');
  }

  /** The known criteria with what is typed over them, then the typed ones that are new. */
  private criteria(known: Criterion[]): Criterion[] {
    const criteria = known.map((criterion) => ({ ...criterion, parts: [...criterion.parts] }));
    const seen = new Set<string>();
    for (const row of this.block.criteria.filter((one) => !isLeftBlank(one))) {
      const { id, siblings } = this.seatOf(row, criteria);
      if (siblings === undefined || seen.has(id)) {
        this.unreadable(row.id, siblings === undefined ? 'code' : 'codeOnce');
        this.unclear.add('criteria');
      } else this.takeCriterion(siblings, id, row);
      seen.add(id);
    }
    return criteria;
  }

  /** The id a code stands for ("TC1" → 1, "1.a" → 1a), and the list it belongs to; none for other texts. */
  private seatOf(
    row: CriterionRow,
    criteria: Criterion[],
  ): { id: string; siblings: Criterion[] | undefined } {
    const match = criterionId.exec(row.id.shown.toLowerCase());
    if (match === null) return { id: row.id.shown, siblings: undefined };
    const [, whole, letter, number] = match;
    const part = letter ?? number;
    if (part === undefined) return { id: whole ?? '', siblings: criteria };
    return { id: `${whole}${part}`, siblings: criteria.find(({ id }) => id === whole)?.parts };
  }

  private takeCriterion(siblings: Criterion[], id: string, row: CriterionRow): void {
    const at = siblings.findIndex((criterion) => criterion.id === id);
    const known = siblings[at] ?? { id, name: id, max: null, parts: [] };
    const max = this.pointsOver(known.max, row.max);
    siblings[at < 0 ? siblings.length : at] = { ...known, name: row.name.shown || known.name, max };
  }

  private outcome(base: PointsSet['outcome'] | null, clause: string): PointsSet['outcome'] {
    const bands = this.bands();
    if (bands.length > 0) {
      return {
        kind: 'bands',
        bands,
        clause: base?.kind === 'bands' && same(base.bands, bands) ? base.clause : clause,
      };
    }
    if (base?.kind === 'bands') return base;
    const threshold: Threshold = {
      ordinary: this.pointsOver(base?.threshold.ordinary ?? null, this.block.fields.ordinary),
      difficultArea: this.pointsOver(base?.threshold.difficultArea ?? null, this.block.fields.difficultArea),
    };
    return {
      kind: 'threshold',
      threshold,
      clause: base && same(base.threshold, threshold) ? base.clause : clause,
    };
  }

  /** The typed bands; one that cannot be read makes all of them unclear, for the others would take its place. */
  private bands(): Band[] {
    return this.block.bands.flatMap(({ name, from, to }) => {
      if ([name, from, to].every(({ shown }) => shown === '')) return [];
      if (name.shown === '') this.unreadable(name, 'bandName');
      const [low, end] = [this.points(from), this.bandEnd(to)];
      if (name.shown !== '' && low !== null && end !== null) return [{ name: name.shown, from: low, ...end }];
      this.unclear.add('bands');
      return [];
    });
  }

  /** "84", or "dưới 85" for a band that ends just below. */
  private bandEnd(cell: TabCell): Pick<Band, 'to' | 'open'> | null {
    const below = new RegExp(`^${belowWord}\\s+(.+)$`, 'i').exec(cell.shown)?.[1];
    if (below === undefined) {
      const to = this.points(cell);
      return to === null ? null : { to };
    }
    const to = this.points({ ...cell, value: below, shown: below });
    return to === null ? null : { to, open: true };
  }

  private floor(base: PointsSet['floor'], clause: string): PointsSet['floor'] {
    const cell = this.block.fields.floor;
    const points = this.points(cell);
    if (points === null && cell !== undefined && cell.shown !== '') this.unclear.add('floor');
    return points === null || points === base?.points ? base : { points, clause };
  }
}

/** A numbered row that nobody filled in; what a known set has stays as it is. */
const isLeftBlank = ({ name, max }: CriterionRow): boolean => name.shown === '' && max.shown === '';

/** The number of a cell, whatever it is to mean; what cannot be read is told where it is used. */
function numberIn(cell: TabCell | undefined): number | null {
  const reading = readNumber(cell?.shown ?? '');
  return reading.kind === 'number' ? reading.value : null;
}

const same = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

function titleIn(cell: TabCell | undefined): Title | null {
  const shown = cell?.shown ?? '';
  const official = titles.find((title) => fold(titleNames[title]) === fold(shown));
  return official ?? titleNamedIn(shown)?.title ?? null;
}

function basisOf(typed: string, known: LegalBasis | null): LegalBasis {
  if (known === null) return { number: typed, date: null, issuer: '', articles: '' };
  return typed === '' ? known : { ...known, number: typed };
}
