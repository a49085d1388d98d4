import type { Finding } from '../finding';
import { fold } from '../text/fold';
import { showNumber } from '../text/show';
import {
  type Band,
  type CriteriaSet,
  criteriaWithParts,
  type PointsSet,
  type Verification,
} from './criteriaSet';
import type { SetFigure } from './setFigure';
import type { SetBlock, TabCell } from './setsTabRows';
import { bandEndInWords, yesOrNoWord } from './writeSets';

/** One figure of a set that is not the text's, where it was typed. */
interface Differing {
  figure: SetFigure;
  typed: string;
  text: string;
  verified: Verification;
  cell: TabCell;
}

/** True where a document and what it makes of points were read in full: no locality fills in or changes that. */
const isBinding = ({ origin, verifiedFields: { basis, outcome } }: CriteriaSet): boolean =>
  origin === 'shipped' && basis === 'full' && outcome === 'full';

/** Typed figures that are not those of the text; of a template there is no figure to differ from. */
export function againstText(set: PointsSet, text: PointsSet, block: SetBlock): Finding[] {
  if (text.origin !== 'shipped') return [];
  const binding = isBinding(text)
    ? [...totalDiffers(set, text, block), ...rulesDiffer(set, text, block)]
    : [];
  const differing = [...figuresDiffer(set, text, block), ...outcomeDiffers(set, text, block), ...binding];
  const told = differing.map(({ figure, typed, text: asRead, verified, cell }): Finding => {
    const code = verified === 'full' ? 'set.againstText' : 'set.otherThanRead';
    return { code, place: cell.place, facts: { set: set.id, figure, typed, text: asRead } };
  });
  return isBinding(text) ? [...told, ...furtherBands(set, text, block)] : told;
}

/** A title of the years that a binding text governs, in a block with an id of its own. */
export function governedBy(set: PointsSet, known: readonly CriteriaSet[]): CriteriaSet | null {
  const touches = ({ years }: CriteriaSet): boolean =>
    years.from <= (set.years.to ?? Number.POSITIVE_INFINITY) &&
    set.years.from <= (years.to ?? Number.POSITIVE_INFINITY);
  return known.find((one) => isBinding(one) && one.title === set.title && touches(one)) ?? null;
}

/** True where typed bands leave out one of a binding text. */
export function lacksBand(set: PointsSet, text: PointsSet): boolean {
  if (!isBinding(text) || set.outcome.kind !== 'bands' || text.outcome.kind !== 'bands') return false;
  return set.outcome.bands.length < text.outcome.bands.length;
}

type Figure = Omit<Differing, 'typed' | 'text' | 'cell'> & { cell: TabCell | undefined };

/** Nothing where the figures are alike or one is not known; nor where nobody typed it here. */
function differs(about: Figure, typed: number | null, text: number | null): Differing[] {
  const { cell } = about;
  if (cell === undefined || text === null || typed === null || typed === text) return [];
  return [{ ...about, cell, typed: showNumber(typed), text: showNumber(text) }];
}

function figuresDiffer(set: PointsSet, text: PointsSet, { fields, criteria }: SetBlock): Differing[] {
  const { figures, outcome } = text.verifiedFields;
  const typed = criteriaWithParts(set);
  const maxima = criteriaWithParts(text).flatMap(({ id, max }) => {
    const cell = criteria.find((row) => fold(row.id.shown) === fold(id))?.max;
    const about: Figure = { figure: { kind: 'max', criterion: id }, verified: figures, cell };
    return differs(about, typed.find((one) => one.id === id)?.max ?? null, max);
  });
  const floor: Figure = { figure: { kind: 'floor' }, verified: outcome, cell: fields.floor };
  return [...maxima, ...differs(floor, set.floor?.points ?? null, text.floor?.points ?? null)];
}

function outcomeDiffers(set: PointsSet, text: PointsSet, block: SetBlock): Differing[] {
  const { outcome: verified } = text.verifiedFields;
  if (text.outcome.kind === 'threshold' && set.outcome.kind === 'threshold') {
    const [typed, read] = [set.outcome.threshold, text.outcome.threshold];
    return (['ordinary', 'difficultArea'] as const).flatMap((kind) =>
      differs({ figure: { kind }, verified, cell: block.fields[kind] }, typed[kind], read[kind]),
    );
  }
  return pairedBands(set, text, block).flatMap(({ row, typed, read }): Differing[] => {
    const begins: Figure = { figure: { kind: 'band', band: read.name }, verified, cell: row.from };
    const inWords = (
      kind: 'bandName' | 'bandEnd',
      cell: TabCell,
      said: string,
      asRead: string,
    ): Differing => ({
      figure: { kind, band: read.name },
      verified,
      cell,
      typed: said,
      text: asRead,
    });
    const [end, endRead] = [bandEndInWords(typed), bandEndInWords(read)];
    return [
      ...(fold(typed.name) === fold(read.name) ? [] : [inWords('bandName', row.name, typed.name, read.name)]),
      ...differs(begins, typed.from, read.from),
      ...(end === endRead ? [] : [inWords('bandEnd', row.to, end, endRead)]),
    ];
  });
}

interface TypedBand {
  row: SetBlock['bands'][number];
  typed: Band;
}

/** The typed bands with their rows; none where one of them could not be read. */
function typedBands({ outcome, unclear }: PointsSet, block: SetBlock): TypedBand[] {
  if (outcome.kind !== 'bands' || unclear?.includes('bands')) return [];
  const rows = block.bands.filter((row) => [row.name, row.from, row.to].some(({ shown }) => shown !== ''));
  return rows.flatMap((row, at) => {
    const typed = outcome.bands[at];
    return typed === undefined ? [] : [{ row, typed }];
  });
}

/** Each typed band beside the one of its name in the text, those of other names beside what is left, in order. */
function pairedBands(set: PointsSet, text: PointsSet, block: SetBlock): (TypedBand & { read: Band })[] {
  if (text.outcome.kind !== 'bands') return [];
  const { bands } = text.outcome;
  const typed = typedBands(set, block);
  const named = new Map<TypedBand, Band>();
  for (const read of bands) {
    const one = typed.find((other) => !named.has(other) && fold(other.typed.name) === fold(read.name));
    if (one !== undefined) named.set(one, read);
  }
  const left = bands.filter((read) => ![...named.values()].includes(read));
  for (const one of typed) {
    const read = named.has(one) ? undefined : left.shift();
    if (read !== undefined) named.set(one, read);
  }
  return [...named].map(([one, read]) => ({ ...one, read }));
}

/** Bands beyond those of the text: no figure of it could stand there, the row has to go. */
function furtherBands(set: PointsSet, text: PointsSet, block: SetBlock): Finding[] {
  if (text.outcome.kind !== 'bands') return [];
  const paired = pairedBands(set, text, block).map(({ row }) => row);
  return typedBands(set, block)
    .filter(({ row }) => !paired.includes(row))
    .map(({ row: { name } }) => ({
      code: 'set.unreadable',
      place: name.place,
      facts: { shown: name.shown, expected: 'noFurtherBand' },
    }));
}

function totalDiffers(set: PointsSet, text: PointsSet, { totalMax }: SetBlock): Differing[] {
  const { figures } = text.verifiedFields;
  if (figures !== 'full' || set.totalMax === null) return [];
  const about: Figure = { figure: { kind: 'total' }, verified: figures, cell: totalMax ?? undefined };
  return differs(about, set.totalMax, text.totalMax);
}

/** The last year a text governs and what bars a result. It may end earlier where its years were not read in full. */
function rulesDiffer(set: PointsSet, text: PointsSet, { fields }: SetBlock): Differing[] {
  const lastYear = (): Differing[] => {
    const [typed, read] = [set.years.to, text.years.to];
    const cell = fields.to;
    if (cell === undefined || cell.shown === '' || typed === null || read === null) return [];
    const differ = text.verifiedFields.years === 'full' ? typed !== read : typed > read;
    if (!differ) return [];
    return [
      { figure: { kind: 'lastYear' }, verified: 'full', cell, typed: String(typed), text: String(read) },
    ];
  };
  const switchedOff = (kind: 'zeroBars' | 'evidence', typed: object | null, read: object | null) => {
    const cell = fields[kind];
    if (cell === undefined || cell.shown === '' || read === null || typed !== null) return [];
    return [
      { figure: { kind }, verified: 'full', cell, typed: cell.shown, text: yesOrNoWord(true) },
    ] satisfies Differing[];
  };
  const years = set.unclear?.includes('years') ? [] : lastYear();
  const rules = set.unclear?.includes('rules')
    ? []
    : [
        ...switchedOff('zeroBars', set.zeroBars, text.zeroBars),
        ...switchedOff('evidence', set.evidenceRequired, text.evidenceRequired),
      ];
  return [...years, ...rules];
}
