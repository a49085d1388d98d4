import type { Finding } from '../finding';
import type { Grid } from '../layout/grid';
import { cellName } from '../place';
import { council } from './council';
import { checkDecisions } from './decisionChecks';
import { decisions } from './decisions';
import { fund } from './fund';
import type { DecisionLine } from './lines';
import { checkClans, checkOrganisations } from './listChecks';
import { clans, organisations } from './lists';
import type { Register, RegisterPart } from './register';
import { sectionsOf } from './sections';

/** What a ward's registers say, with everything wrong in them. */
export interface RegistersReading {
  decisions: DecisionLine[];
  findings: Finding[];
  /** The tabs of which at least one register was read. */
  sheets: ReadonlySet<string>;
}

/** A header that more than one would know goes to the first. */
const registers: Register[] = [decisions, fund, council, clans, organisations];

/**
 * Reads the registers in tabs that hold no scorecards: the fund, the decisions on recognition, the councils, the lists
 * of clans and organisations. `year` is the workbook's year of assessment. Nothing throws.
 */
export function readRegisters(grids: Grid[], year: number | null): RegistersReading {
  const parts = grids.flatMap((grid) => partsOf(grid, year).map((part) => ({ sheet: grid.sheet, ...part })));
  const lines = parts.flatMap((part) => part.decisions ?? []);
  const findings = [
    ...parts.flatMap((part) => part.findings),
    ...checkDecisions(lines, year),
    ...checkClans(parts.flatMap((part) => part.clans ?? [])),
    ...checkOrganisations(parts.flatMap((part) => part.organisations ?? [])),
  ];
  return {
    decisions: lines,
    findings: onceEach(findings),
    sheets: new Set(parts.map(({ sheet }) => sheet)),
  };
}

/** The first tab that holds a register of decisions, with or without lines. */
export const decisionTab = (grids: readonly Grid[]): Grid | null =>
  grids.find((grid) => partsOf(grid, null).some(({ decisions: lines }) => lines !== undefined)) ?? null;

function partsOf(grid: Grid, year: number | null): RegisterPart[] {
  const found = sectionsOf(grid, registers);
  return found.flatMap(({ section, register }, at) => {
    const above = found.slice(0, at).map((one) => one.section);
    return register.read(section, { year, above }) ?? [];
  });
}

/** A merged cell counts for all its rows, and is told once. */
function onceEach(findings: Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ code, place }) => {
    const key = `${code}|${place.sheet}|${cellName(place)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
