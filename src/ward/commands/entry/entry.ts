import { type DifficultAreas, difficultFor } from '../../../domain/criteria/difficultArea';
import {
  blankFields,
  cardsByRow,
  criteriaWithoutColumn,
  type EntryField,
  entryFields,
  whoIn,
} from '../../../domain/entry/entryForm';
import { continuedFormulas, groupsBy, groupsOf, type NewRow, newRow } from '../../../domain/entry/newRow';
import type { Grid } from '../../../domain/layout/grid';
import type { PointsCard } from '../../../domain/scorecards/scorecard';
import { type Roster, readRosters } from '../../../domain/scorecards/wardBook';
import type { Title } from '../../../domain/title';
import { allBlank } from '../../../domain/verdicts/grounds';
import { judge } from '../../../domain/verdicts/judge';
import { documentMemory } from '../../../sheets/memory';
import { sayLine, sayMissing, sayVerdictSoFar } from '../../../words/entrySayings';
import { criterionName, titleNames } from '../../../words/titles';
import type { CardForm, EntryList, EntryOpening, ListPlace } from '../../calls';
import { wardLists } from '../../learnedTabs';

/** Titles whose subjects stand in lists, one in a row. */
const listed: ReadonlySet<Title> = new Set<Title>(['family', 'clan', 'community', 'organisation', 'citizen']);

/** The lists of a workbook, and whether its figures are those of a difficult area. */
export interface ListReading {
  rosters: Roster[];
  areas: DifficultAreas;
}

/** The lists of some tabs that cards can be entered in. */
export function readLists(grids: Grid[]): ListReading {
  const { rosters, settings } = readRosters(grids);
  return { rosters: rosters.filter(({ title }) => listed.has(title)), areas: settings };
}

/** Opens the sidebar "Nhập phiếu": every list with its subjects. */
export function openEntry(): EntryOpening {
  const book = wardLists(documentMemory());
  return { book: book.id, lists: readLists(book.all()).rosters.map(entryList) };
}

/** The card in a row, or a blank one for a new subject of the list. */
export function readCard(list: ListPlace, row: number | null): CardForm | null {
  const { rosters, areas } = readLists(wardLists(documentMemory()).read(list.sheet));
  const roster = rosterAt(rosters, list, row);
  if (roster === null) return null;
  return row === null ? newForm(roster, areas) : cardForm(roster, row - 1, areas);
}

/** The list at its place; where rows were added above it, the list that holds the row, or the tab's only one. */
export function rosterAt(rosters: Roster[], { sheet, top }: ListPlace, row: number | null): Roster | null {
  const own = rosters.filter(({ table }) => table.grid.sheet === sheet);
  const holds = ({ table }: Roster) => row !== null && table.records.some((record) => record.row === row - 1);
  const there = own.find(({ table }) => table.header.top === top);
  return own.find(holds) ?? there ?? (own.length === 1 ? (own[0] ?? null) : null);
}

const placeOfList = ({ table }: Roster): ListPlace => ({ sheet: table.grid.sheet, top: table.header.top });

/** A list as the sidebar shows it. */
export const entryList = (roster: Roster): EntryList => ({
  ...placeOfList(roster),
  title: roster.title,
  titleName: titleNames[roster.title],
  year: roster.year,
  subjects: [...cardsByRow(roster)].map(([row, { subject }]) => ({
    row: row + 1,
    name: subject.name,
    group: subject.group,
  })),
});

/** The card in a row, which counts from 0; null where no subject stands. */
export function cardForm(roster: Roster, row: number, areas: DifficultAreas): CardForm | null {
  const card = cardsByRow(roster).get(row);
  if (card === undefined) return null;
  return {
    ...formOf(roster, entryFields(roster, row), areas),
    row: row + 1,
    who: whoIn(roster, row),
    name: card.subject.name,
    group: card.subject.group,
    verdict: verdictOf(card, roster, areas),
  };
}

/** The fields that a new subject's row will have. */
export const newFields = (roster: Roster, { row, inserted, model }: NewRow): EntryField[] =>
  inserted
    ? blankFields(roster, row, model === null ? [] : continuedFormulas(roster.table, model))
    : entryFields(roster, row);

const newForm = (roster: Roster, areas: DifficultAreas): CardForm => ({
  ...formOf(roster, newFields(roster, newRow(roster.table, null)), areas),
  row: null,
  who: '',
  name: '',
  group: null,
  verdict: null,
});

type SameForAll = Omit<CardForm, 'row' | 'who' | 'name' | 'group' | 'verdict'>;

function formOf(roster: Roster, fields: EntryField[], areas: DifficultAreas): SameForAll {
  const { table, title, set } = roster;
  const lacking = criteriaWithoutColumn(roster);
  return {
    list: placeOfList(roster),
    asksGroup: groupsBy(table),
    groups: groupsOf(table),
    fields: fields.map((field) => ({
      ...field,
      label: field.criterion === null ? field.name : criterionName(title, field.criterion),
    })),
    mayNotApply: set?.notApplicable === 'fullMarks' || set?.notApplicable === 'rescale',
    line: set === null ? '' : sayLine(set, difficultFor(title, areas)),
    lacks: lacking.length === 0 ? null : sayMissing(title, lacking),
  };
}

const verdictOf = (card: PointsCard, { set }: Roster, areas: DifficultAreas): string | null =>
  allBlank(card) ? null : sayVerdictSoFar(judge(card, set, areas));
