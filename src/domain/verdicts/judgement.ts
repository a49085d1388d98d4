import type { Reason, Verdict } from './verdict';

/** What the rules decide of a card; `judge` adds whose card it is. */
export type Judgement = Pick<Verdict, 'outcome' | 'total' | 'band' | 'level' | 'reasons'>;

/** Nothing can be said; the reasons name what is missing. */
export const insufficient = (reasons: readonly Reason[], total: number | null = null): Judgement => ({
  outcome: 'insufficient',
  total,
  band: null,
  level: null,
  reasons,
});

export const notRecognised = (reasons: readonly Reason[], total: number | null = null): Judgement => ({
  outcome: 'notRecognised',
  total,
  band: null,
  level: null,
  reasons,
});

/** Recognised, with the band of a rating or the level of a checklist where there is one. */
export const recognised = (
  reasons: readonly Reason[],
  { total = null, band = null, level = null }: Partial<Pick<Judgement, 'total' | 'band' | 'level'>>,
): Judgement => ({ outcome: 'recognised', total, band, level, reasons });
