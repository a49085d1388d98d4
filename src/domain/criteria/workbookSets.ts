import type { Finding } from '../finding';
import type { Grid } from '../layout/grid';
import { fold } from '../text/fold';
import { readNumber } from '../text/number';
import { yesOrNo } from '../text/yesOrNo';
import type { CriteriaSet } from './criteriaSet';
import type { ExpectedInSet } from './expectedInSet';
import type { FiveYearRule } from './fiveYearRule';
import {
  baseNames,
  type CitizenBase,
  chosen,
  type Label,
  labels,
  nothingSaid,
  ruleNames,
  type WardSettings,
} from './setsTabForm';
import { readSetsTabRows, type SetBlock, type TabCell } from './setsTabRows';
import { readTypedSet, type TypedSet } from './typedSet';

export type { WardSettings } from './setsTabForm';

/** The tab "Bộ tiêu chí" as read: settings, the sets in use (the workbook's own first), what is wrong in it. */
export interface SetsTabReading {
  settings: WardSettings;
  sets: CriteriaSet[];
  findings: Finding[];
}

/**
 * Reads the tab "Bộ tiêu chí". A block with the id of a `known` set fills and overrides its figures; a block with
 * another id is a new set of the title it names. Without the tab the known sets stay as they are.
 */
export function readSetsTab(grid: Grid | null, known: CriteriaSet[]): SetsTabReading {
  if (grid === null) return { settings: nothingSaid, sets: known.map(ofMaster), findings: [] };
  const tab = readSetsTabRows(grid);
  const settings = readSettings(tab.settings);
  const typed = onceEach(
    tab.blocks.map((block) => ({ block, ...readTypedSet(block, known, settings.said) })),
  );
  return {
    settings: settings.said,
    sets: [...typed.flatMap(({ set }) => set ?? []), ...known.map(ofMaster)],
    findings: [...settings.findings, ...typed.flatMap(({ findings }) => findings)],
  };
}

/** True where the tab has a block for the set, whatever stands in it. */
export const hasBlockOf = (grid: Grid, { id }: Pick<CriteriaSet, 'id'>): boolean =>
  readSetsTabRows(grid).blocks.some((block) => fold(block.id.shown) === fold(id));

/** A known set that a workbook filled is the master's: it stands behind the ward's own. */
const ofMaster = (set: CriteriaSet): CriteriaSet =>
  set.origin === 'workbook' ? { ...set, origin: 'master' } : set;

interface TypedBlock extends TypedSet {
  block: SetBlock;
}

/** Two blocks of one set for the same years: neither can be trusted to be the one, so neither judges. */
function onceEach(typed: TypedBlock[]): TypedBlock[] {
  return typed.map((one, at) => {
    const rival = typed.find((other) => other !== one && sameSet(other, one));
    if (rival === undefined || one.set === null) return one;
    const set = { ...one.set, unclear: [...(one.set.unclear ?? []), 'once'] };
    if (typed.indexOf(rival) > at) return { ...one, set };
    const facts = { set: set.id, other: rival.block.id.place };
    const twice: Finding = { code: 'set.twice', place: one.block.id.place, facts };
    return { ...one, set, findings: [...one.findings, twice] };
  });
}

const sameSet = ({ set: a }: TypedSet, { set: b }: TypedSet): boolean =>
  a !== null &&
  b !== null &&
  a.id === b.id &&
  a.years.from <= (b.years.to ?? Number.POSITIVE_INFINITY) &&
  b.years.from <= (a.years.to ?? Number.POSITIVE_INFINITY);

function readSettings(cells: Partial<Record<Label, TabCell>>): { said: WardSettings; findings: Finding[] } {
  const findings: Finding[] = [];
  const unreadable = ({ shown, place }: TabCell, expected: ExpectedInSet): null => {
    findings.push({ code: 'set.unreadable', place, facts: { shown, expected } });
    return null;
  };
  const flag = (label: 'difficultForCitizens' | 'difficultForCommune'): boolean | null => {
    const cell = cells[label];
    if (!cell || cell.shown === '') return null;
    const said = yesOrNo(cell.shown);
    if (said === null) {
      const facts = { label: labels[label], shown: cell.shown };
      findings.push({ code: 'set.regionUnknown', place: cell.place, facts });
    }
    return said;
  };
  const base = (cell: TabCell | undefined): CitizenBase | null => {
    if (!cell || cell.shown === '') return null;
    const reading = readNumber(typeof cell.value === 'number' ? cell.value : cell.shown);
    if (reading.kind === 'number' && Number.isInteger(reading.value) && reading.value > 0)
      return { people: reading.value };
    return chosen(baseNames, cell.shown) ?? unreadable(cell, 'base');
  };
  const rule = (cell: TabCell | undefined): FiveYearRule | null =>
    !cell || cell.shown === '' ? null : (chosen(ruleNames, cell.shown) ?? unreadable(cell, 'rule'));
  const year = (cell: TabCell | undefined): number | null => {
    if (!cell || cell.shown === '') return null;
    const reading = readNumber(typeof cell.value === 'number' ? cell.value : cell.shown);
    return reading.kind === 'number' && /^20\d\d$/.test(String(reading.value))
      ? reading.value
      : unreadable(cell, 'year');
  };
  const said = {
    unit: cells.unit?.shown || null,
    year: year(cells.year),
    difficultForCitizens: flag('difficultForCitizens'),
    difficultForCommune: flag('difficultForCommune'),
    citizenBase: base(cells.citizenBase),
    fiveYearRule: rule(cells.fiveYearRule),
    matchKey: cells.matchKey?.shown || null,
  };
  return { said, findings };
}
