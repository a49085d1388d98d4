import type { Band, Outcome } from '../criteria/criteriaSet';
import { type Judgement, notRecognised, recognised } from './judgement';
import { reason } from './verdict';

type ByBands = Extract<Outcome, { kind: 'bands' }>;

/**
 * The band a total lies in. Between closed bands a decimal total may fall into a gap (84,5): the text is silent there,
 * and the lower band is given.
 */
export function rateByBands(total: number, { bands, clause }: ByBands): Judgement {
  const band = highestUpTo(total, bands);
  if (band === null) {
    const lowest = bands.reduce((low, one) => (one.from < low.from ? one : low));
    return notRecognised(
      [reason('belowAllBands', clause, { total, lowest: lowest.from, band: lowest.name })],
      total,
    );
  }
  const upper = nextAbove(band, bands);
  const next = upper === null ? null : { band: upper.name, from: upper.from };
  const { name, from, to, open = false } = band;
  const found =
    upper === null || total <= band.to
      ? reason('bandReached', clause, { total, band: name, from, to, open, next })
      : reason('betweenBands', clause, { total, lower: name, upper: upper.name, next });
  return recognised([found], { total, band: name });
}

const highestUpTo = (total: number, bands: Band[]): Band | null =>
  bands.reduce<Band | null>(
    (best, band) => (band.from <= total && (best === null || band.from > best.from) ? band : best),
    null,
  );

const nextAbove = (lower: Band, bands: Band[]): Band | null =>
  bands.reduce<Band | null>(
    (best, band) => (band.from > lower.from && (best === null || band.from < best.from) ? band : best),
    null,
  );
