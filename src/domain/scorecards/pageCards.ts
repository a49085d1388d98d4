import { type CriteriaSet, criteriaWithParts } from '../criteria/criteriaSet';
import { shownAt } from '../layout/grid';
import { columnOf } from '../layout/header';
import { firstColumn, type Table } from '../layout/table';
import type { Meaning } from '../layout/vocabulary';
import { fold } from '../text/fold';
import { tidy } from '../text/normalise';
import { saysNotApplicable } from '../text/notApplicable';
import { yesOrNo } from '../text/yesOrNo';
import type { Title } from '../title';
import { markAt, placeOf, textAt, totalAt } from './cells';
import { isExact, readFigures } from './figures';
import { PageRows } from './pageRows';
import { pageOrganisation } from './pageSubject';
import { hasAllParts, sumOfPartMarks } from './partMarks';
import type { ChecklistAnswer, ChecklistCard, Mark, PointsCard, Subject } from './scorecard';

/** One scorecard printed down a page: a criterion or one of its parts a row, with maximum, points and evidence. */
export function readPointsPage(
  table: Table,
  title: Title,
  year: number | null,
  subject: Subject,
  set: CriteriaSet | null,
): PointsCard {
  const { marks, partMarks, evidence, typedTotal } = pageMarks(table, set);
  return {
    kind: 'points',
    title,
    year,
    subject,
    place: placeOf(table, table.header.top, firstColumn(table.header)),
    registered: null,
    marks: { ...marks, ...sumsOverParts(marks, partMarks, set) },
    partMarks,
    typedTotal,
    typedResult: ratingBelow(table),
    evidence: columnOf(table.header, 'evidence') === null ? null : evidence,
  };
}

/** The ids of the criteria or indicators that a page has rows for, to tell which set it fills in. */
export function pageIds(table: Table): string[] {
  const ids: string[] = [];
  const rows = new PageRows(table);
  for (const row of rows.rows()) {
    const id = table.kind === 'checklistPage' ? indicatorId(table, row) : rows.criterion(row);
    if (id !== null && !ids.includes(id)) ids.push(id);
  }
  return ids;
}

function pageMarks(
  table: Table,
  set: CriteriaSet | null,
): Pick<PointsCard, 'marks' | 'partMarks' | 'typedTotal'> & { evidence: Record<string, string> } {
  const maxima = new Map(
    set?.kind === 'points' ? criteriaWithParts(set).map(({ id, max }) => [id, max]) : [],
  );
  const score = columnOf(table.header, 'reviewScore') ?? columnOf(table.header, 'selfScore');
  const marks: Record<string, Mark> = {};
  const partMarks: Record<string, Mark> = {};
  const evidence: Record<string, string> = {};
  let typedTotal: Mark | null = null;
  let criterion: string | null = null;
  const rows = new PageRows(table);
  for (const row of score === null ? [] : rows.rows()) {
    const id = rows.criterion(row);
    const part = id === null ? rows.part(row, criterion) : null;
    if (id !== null && marks[id] === undefined) {
      criterion = id;
      marks[id] = markAt(table, row, score!.index, maxima.get(id) ?? null);
      evidence[id] = sharedText(table, row, 'evidence');
    } else if (part !== null && partMarks[part] === undefined) {
      partMarks[part] = markAt(table, row, score!.index, maxima.get(part) ?? null);
      // What proves a part proves so much of its criterion.
      const proof = textAt(table, row, 'evidence');
      if (criterion !== null && proof !== '') evidence[criterion] ||= proof;
    } else if (id === null && rows.isTotal(row)) {
      typedTotal ??= totalAt(table, row, score!.index);
    }
  }
  return { marks, partMarks, evidence, typedTotal };
}

/** The marks of criteria that stand blank over parts with marks. */
function sumsOverParts(
  marks: Record<string, Mark>,
  partMarks: Record<string, Mark>,
  set: CriteriaSet | null,
): Record<string, Mark> {
  const sums: Record<string, Mark> = {};
  for (const [id, mark] of Object.entries(marks)) {
    const known = set?.kind === 'points' ? set.criteria.find((criterion) => criterion.id === id) : undefined;
    if (!hasAllParts(known, partMarks)) continue;
    const parts = Object.entries(partMarks).filter(([part]) => part.slice(0, -1) === id);
    if (mark.kind === 'blank' && parts.length > 0) sums[id] = sumOfPartMarks(parts.map(([, one]) => one));
  }
  return sums;
}

/** One checklist printed down a page: an indicator a row, answered for level 1 and level 2. */
export function readChecklistPage(
  table: Table,
  title: Title,
  year: number | null,
  subject: Subject,
): ChecklistCard {
  const answers: Record<string, ChecklistAnswer> = {};
  for (let row = table.header.bottom + 1; row < table.end; row++) {
    const id = indicatorId(table, row);
    if (id === null) continue;
    const answer = answerAt(table, row);
    const earlier = answers[id];
    answers[id] =
      earlier === undefined ? answer : contradicts(earlier, answer) ? undecided(earlier, answer) : earlier;
  }
  return {
    kind: 'checklist',
    title,
    year,
    subject,
    place: placeOf(table, table.header.top, firstColumn(table.header)),
    organisation: pageOrganisation(table, subject),
    answers,
  };
}

/** Two rows of one indicator that say different things of one level. */
const contradicts = (one: ChecklistAnswer, other: ChecklistAnswer): boolean =>
  (['level1', 'level2'] as const).some(
    (level) => one[level] !== null && other[level] !== null && one[level] !== other[level],
  );

const undecided = (answer: ChecklistAnswer, { place }: ChecklistAnswer): ChecklistAnswer => ({
  ...answer,
  level1: null,
  level2: null,
  figures: null,
  contradicted: place,
});

function answerAt(table: Table, row: number): ChecklistAnswer {
  const typed = { level1: sharedText(table, row, 'level1'), level2: sharedText(table, row, 'level2') };
  const anchor = columnOf(table.header, 'level1') ?? columnOf(table.header, 'level2');
  const shown = textAt(table, row, 'figures');
  const figures = readFigures(shown);
  const place = placeOf(table, row, columnOf(table.header, 'figures')?.index ?? 0);
  return {
    level1: yesOrNo(typed.level1),
    level2: yesOrNo(typed.level2),
    typed,
    figures,
    ...(shown === '' || isExact(figures) ? {} : { inexact: { shown, place } }),
    evidence: columnOf(table.header, 'evidence') === null ? null : sharedText(table, row, 'evidence'),
    ...(saysNotApplicable(typed.level1) ? { notApplicable: true } : {}),
    place: placeOf(table, row, anchor?.index ?? 0),
  };
}

/** "1.1" stands in the first text columns; a Vietnamese sheet shows a typed 1.1 as "1,1". */
function indicatorId(table: Table, row: number): string | null {
  const first = firstColumn(table.header);
  for (const text of (table.grid.shown[row] ?? []).slice(first, first + 4)) {
    const match = /^(?:CT\s*|Chỉ tiêu\s+)?(\d)[.,](\d{1,2})\.?(?:\s|$)/i.exec(tidy(text));
    if (match !== null) return `${match[1]}.${match[2]}`;
  }
  return null;
}

/** The text of a column's cell; one merged over several rows is said of each of them. */
function sharedText(table: Table, row: number, meaning: Meaning): string {
  const column = columnOf(table.header, meaning)?.index;
  const area = table.grid.merges.find(
    ({ top, left, bottom }) => left === column && table.header.bottom < top && top <= row && row <= bottom,
  );
  return textAt(table, area?.top ?? row, meaning);
}

/** "Xếp loại: Tốt" under the page, in one cell or in the cell to its right. */
function ratingBelow(table: Table): PointsCard['typedResult'] {
  for (let row = table.header.bottom + 1; row < table.end; row++) {
    const texts = (table.grid.shown[row] ?? []).map(tidy);
    const label = texts.findIndex((text) => /^(?:xep loai|ket qua xep loai|tu xep loai)/.test(fold(text)));
    if (label < 0) continue;
    const own = (texts[label] ?? '').split(':')[1]?.trim() ?? '';
    const at = own !== '' ? label : texts.findIndex((text, column) => column > label && text !== '');
    const shown = own !== '' ? own : tidy(shownAt(table.grid, row, at));
    if (shown !== '') return { shown, recognised: null, place: placeOf(table, row, Math.max(at, label)) };
  }
  return null;
}
