import { failureWords } from '../words/districtFailures';
import type { StepLine } from './calls';
import type { Done } from './commands/readSome';

/** A workbook of this step as the sidebar names it. */
export const stepLine = ({ unit, outcome }: Done): StepLine => ({
  code: unit.code,
  name: unit.name,
  failed: outcome.outcome === 'failed' ? failureWords[outcome.kind].reason : null,
});
