import type { Finding } from '../finding';
import { titleNamedIn } from '../layout/titleBlock';
import { fold } from '../text/fold';
import { readNumber } from '../text/number';
import { type Title, titles } from '../title';
import { type MissingLine, missingFrom, problemsOf } from './completeness';
import type { Band, CriteriaSet, Criterion, LegalBasis, PointsSet, Threshold } from './criteriaSet';
import { type DifficultAreas, difficultFor } from './difficultArea';
import { titleNames } from './setsTabForm';
import type { CriterionRow, SetBlock, TabCell } from './setsTabRows';

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
  const base = known.find((set) => fold(set.id) === fold(block.id.shown)) ?? null;
  const set = reader.set(base);
  return {
    set,
    findings: [
      ...reader.findings,
      ...(set === null ? [] : factsWrong(set, block, difficultFor(set.title, areas))),
    ],
  };
}

class BlockReader {
  readonly findings: Finding[] = [];
  private readonly unclear = new Set<MissingLine>();

  constructor(private readonly block: SetBlock) {}

  set(base: CriteriaSet | null): PointsSet | null {
    const { fields } = this.block;
    const title = base?.title ?? titleIn(fields.title);
    // The tab has no form for a checklist's answers, and its figures stand in the circular itself.
    if (this.block.id.shown === '' || base?.kind === 'checklist') return this.unreadable(this.block.id);
    if (title === null) return this.unreadable(fields.title ?? this.block.id);
    const typedBasis = fields.basis?.shown ?? '';
    const clause = typedBasis === '' ? this.block.id.shown : typedBasis;
    const set: PointsSet = {
      kind: 'points',
      id: base?.id ?? this.block.id.shown,
      title,
      basis: basisOf(typedBasis, base?.basis ?? null),
      years: {
        from: this.yearOver(base?.years.from ?? earliestYear, fields.from) ?? earliestYear,
        to: this.yearOver(base?.years.to ?? null, fields.to),
      },
      verified: base?.verified ?? 'template',
      source: base?.source ?? '',
      origin: 'workbook',
      criteria: this.criteria(base?.criteria ?? []),
      totalMax: this.total(base?.totalMax ?? null),
      outcome: this.outcome(base?.outcome ?? null, clause),
      floor: this.floor(base?.floor ?? null, clause),
      zeroBars: base?.zeroBars ?? null,
      evidenceRequired: base?.evidenceRequired ?? null,
    };
    return this.unclear.size === 0 ? set : { ...set, unclear: [...this.unclear] };
  }

  private unreadable(cell: TabCell): null {
    this.findings.push({ code: 'set.unreadable', place: cell.place, facts: { shown: cell.shown } });
    return null;
  }

  private points(cell: TabCell | null | undefined): number | null {
    if (!cell) return null;
    const reading = readNumber(typeof cell.value === 'number' ? cell.value : cell.shown);
    if (reading.kind === 'blank') return null;
    if (reading.kind === 'unreadable' || reading.value < 0 || reading.percent) return this.unreadable(cell);
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
    const year = this.points(cell);
    if (year !== null && Number.isInteger(year) && year >= earliestYear && year <= latestYear) return year;
    this.unclear.add('years');
    return year === null ? null : this.unreadable(cell);
  }

  /** The known criteria with what is typed over them, then the typed ones that are new. */
  private criteria(known: Criterion[]): Criterion[] {
    const criteria = known.map((criterion) => ({ ...criterion, parts: [...criterion.parts] }));
    const seen = new Set<string>();
    for (const row of this.block.criteria) {
      const { id, siblings } = this.seatOf(row, criteria);
      if (siblings === undefined || seen.has(id)) this.unreadable(row.id);
      else this.takeCriterion(siblings, id, row);
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
      const [low, high] = [this.points(from), this.points(to)];
      if (low !== null && high !== null) return [{ name: name.shown, from: low, to: high }];
      this.unclear.add('bands');
      return [];
    });
  }

  private floor(base: PointsSet['floor'], clause: string): PointsSet['floor'] {
    const cell = this.block.fields.floor;
    const points = this.points(cell);
    if (points === null && cell !== undefined && cell.shown !== '') this.unclear.add('floor');
    return points === null || points === base?.points ? base : { points, clause };
  }
}

const same = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

function titleIn(cell: TabCell | undefined): Title | null {
  const shown = cell?.shown ?? '';
  const official = titles.find((title) => fold(titleNames[title]) === fold(shown));
  return official ?? titleNamedIn(shown)?.title ?? null;
}

function basisOf(typed: string, known: LegalBasis | null): LegalBasis {
  if (known === null) return { number: typed, date: null, issuer: '' };
  return typed === '' ? known : { ...known, number: typed };
}

/** What the figures of a whole set lack or contradict, said where its block begins. */
function factsWrong(set: PointsSet, block: SetBlock, difficult: boolean | null): Finding[] {
  const missing = missingFrom(set, difficult);
  const place = block.id.place;
  const incomplete: Finding[] =
    missing.length === 0
      ? []
      : [{ code: 'set.incomplete', place, facts: { set: set.id, missing: missing.join(', ') } }];
  const contradictions = problemsOf(set).map((problem): Finding => {
    if (problem.code === 'sumDiffers') {
      const { sum, expected } = problem;
      return {
        code: 'set.sumDiffers',
        place: (block.totalMax ?? block.id).place,
        facts: { set: set.id, sum, expected },
      };
    }
    const cell = cellOf(problem, block);
    return { code: 'set.unreadable', place: cell.place, facts: { shown: cell.shown } };
  });
  return [...incomplete, ...contradictions];
}

/** The cell a person has to look at for a contradiction. */
function cellOf(problem: ReturnType<typeof problemsOf>[number], block: SetBlock): TabCell {
  const { fields, bands } = block;
  switch (problem.code) {
    case 'thresholdAboveSum':
      return fields.ordinary ?? fields.difficultArea ?? block.id;
    case 'thresholdIsShare':
      return lineTyped(fields.ordinary, problem.threshold) ?? fields.difficultArea ?? block.id;
    case 'floorAboveMax':
      return fields.floor ?? block.id;
    case 'partsDiffer':
      return block.criteria.find((row) => row.id.shown === problem.criterion)?.max ?? block.id;
    case 'bandReversed':
    case 'bandAboveSum':
    case 'bandIsShare':
      return bands.find(({ name }) => name.shown === problem.band)?.from ?? block.id;
    case 'bandsOverlap':
      return bands.find(({ name }) => name.shown === problem.lower)?.to ?? block.id;
    default:
      return block.id;
  }
}

function lineTyped(cell: TabCell | undefined, line: number): TabCell | null {
  if (cell === undefined) return null;
  const reading = readNumber(typeof cell.value === 'number' ? cell.value : cell.shown);
  return reading.kind === 'number' && reading.value === line ? cell : null;
}
