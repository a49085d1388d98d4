import { Workbook } from 'exceljs';
import { CommuneAnswers } from './communeAnswers';
import { groupFullName } from './groups';
import { layoutOf } from './layouts';
import type { FamilyLayout } from './layouts/layout';
import type { Registry } from './names';
import { Pen } from './pen';
import { Random } from './random';
import { type Residents, settle } from './residents';
import { type RosterOf, type RosterRow, typeRoster } from './roster';
import { type CitizenRow, typeCitizens } from './tabs/citizens';
import { citizensLayouts } from './tabs/citizensLayouts';
import { type CommunePlace, typeCommune } from './tabs/commune';
import { communeLayouts } from './tabs/communeLayouts';
import { typeCriteria } from './tabs/criteriaTab';
import { typeFilteredCopy } from './tabs/filteredCopy';
import { drawOldPoints, type OldCommunePlace, typeOldCommune } from './tabs/oldCommune';
import { type GroupFigures, type SummaryPlace, typeSummary } from './tabs/summary';
import { summaryLayouts } from './tabs/summaryLayouts';
import { typeNotes, typePhones, typePhotos } from './tabs/unrelated';
import { fullName, units, YEAR } from './town';
import { citizenRecognised, familyRecognised } from './truth';
import type { FilePlan, Unit } from './units/unit';

/** A moment that no clock gives: the same file every time. */
const MADE_ON = new Date(Date.UTC(2024, 10, 20));

/** One ward's workbook and where everything stands in it. */
export interface WardBook {
  unit: Unit;
  plan: FilePlan;
  workbook: Workbook;
  residents: Residents;
  roster: RosterRow[];
  citizens: CitizenRow[];
  summary: SummaryPlace | null;
  commune: CommunePlace | null;
  answers: CommuneAnswers | null;
  old: OldCommunePlace | null;
}

/** A workbook with fixed dates, so that writing it twice gives the same bytes. */
export function newWorkbook(): Workbook {
  const workbook = new Workbook();
  workbook.created = MADE_ON;
  workbook.modified = MADE_ON;
  workbook.creator = 'Hội Khuyến học';
  workbook.lastModifiedBy = 'Hội Khuyến học';
  return workbook;
}

/** Makes a ward's workbook as its clerk keeps it, without any planted error. */
export function makeWardBook(unit: Unit, plan: FilePlan, registry: Registry): WardBook {
  const workbook = newWorkbook();
  const layout = layoutOf(plan.layout, plan.variant);
  const residents = settle(unit.code, plan.groups, registry, plan.namesakes);
  const ward = typedName(unit, plan, layout);
  const difficult = unit.difficult?.citizen ?? false;
  const listed = layout.tick
    ? residents.households
    : residents.households.filter((household) => household.registered);
  const of: RosterOf = { ward, year: YEAR, groups: plan.groups, households: listed, difficult };

  const summary = plan.summary
    ? typeSummary(workbook, summaryLayouts[layout.summary], {
        ward,
        year: YEAR,
        groups: figures(unit, residents),
      })
    : null;
  const roster = typeRoster(workbook, layout, of, new Pen(layout.pen, new Random(`${unit.code}/pen`)));
  const { citizens: people } = residents;
  const citizens = typeCitizens(workbook, citizensLayouts[layout.citizens], {
    ward,
    year: YEAR,
    citizens: people,
    difficult,
    groupNaming: layout.groupNaming,
  });
  const { answers, commune } = typeCommunePage(workbook, unit, plan, layout, residents);
  const old = plan.old2023 ? typeOld(workbook, unit, ward) : null;
  typeExtras(workbook, unit, plan, layout, of, registry);
  typeCriteria(workbook, {
    unit: fullName({ ...unit, name: plan.typedName ?? unit.name }),
    year: YEAR,
    difficult: { citizen: difficult, commune: unit.difficult?.commune ?? false },
  });
  return { unit, plan, workbook, residents, roster, citizens, summary, commune, answers, old };
}

function typedName(unit: Unit, plan: FilePlan, layout: FamilyLayout): string {
  const name = fullName({ ...unit, name: plan.typedName ?? unit.name });
  return layout.pen.decomposed ? name.normalize('NFD') : name;
}

function typeCommunePage(
  workbook: Workbook,
  unit: Unit,
  plan: FilePlan,
  layout: FamilyLayout,
  residents: Residents,
): { answers: CommuneAnswers | null; commune: CommunePlace | null } {
  if (!plan.commune) return { answers: null, commune: null };
  const answers = new CommuneAnswers(plan.commune, residents.population, unit.difficult?.commune ?? false);
  // A former ward's page is about the ward that took its place.
  const judged = units.find((candidate) => candidate.code === unit.replacedBy) ?? unit;
  const ward = typedName(judged, plan, layout);
  return {
    answers,
    commune: typeCommune(workbook, communeLayouts[layout.commune], { ward, year: YEAR, answers }),
  };
}

function typeOld(workbook: Workbook, unit: Unit, ward: string): OldCommunePlace {
  const points = drawOldPoints(new Random(`${unit.code}/2023`));
  return typeOldCommune(workbook, { ward, year: YEAR - 1, tab: `CĐHT xã ${YEAR - 1}`, points });
}

function typeExtras(
  workbook: Workbook,
  unit: Unit,
  plan: FilePlan,
  layout: FamilyLayout,
  of: RosterOf,
  registry: Registry,
): void {
  for (const extra of plan.extras ?? []) {
    if (extra === 'notes') typeNotes(workbook);
    if (extra === 'photos') typePhotos(workbook);
    if (extra === 'phones') typePhones(workbook, plan.groups, unit.kind, registry);
    if (extra === 'filtered') typeFilteredCopy(workbook, layout, of, 'Chưa đạt');
    if (extra === 'filteredHidden') {
      typeFilteredCopy(workbook, layout, of, 'loc chua dat');
      workbook.getWorksheet('loc chua dat')!.state = 'hidden';
    }
  }
}

function figures(unit: Unit, residents: Residents): GroupFigures[] {
  const difficult = unit.difficult?.citizen ?? false;
  return residents.adults.map((adults, index) => {
    const group = index + 1;
    const households = residents.households.filter((household) => household.group === group);
    const citizens = residents.citizens.filter((citizen) => citizen.group === group);
    return {
      name: groupFullName(unit.kind, group),
      households: households.length,
      registered: households.filter((household) => household.registered).length,
      recognised: households.filter((household) => familyRecognised(household, difficult)).length,
      adults,
      citizensRegistered: citizens.length,
      citizensRecognised: citizens.filter((citizen) => citizenRecognised(citizen, difficult)).length,
    };
  });
}
