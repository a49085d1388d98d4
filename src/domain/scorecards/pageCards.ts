import type { CriteriaSet } from '../criteria/criteriaSet';
import { shownAt } from '../layout/grid';
import { columnOf } from '../layout/header';
import type { Table } from '../layout/table';
import type { Meaning } from '../layout/vocabulary';
import { fold } from '../text/fold';
import { tidy } from '../text/normalise';
import { yesOrNo } from '../text/yesOrNo';
import type { Title } from '../title';
import { markAt, placeOf, textAt } from './cells';
import { isExact, readFigures } from './figures';
import type { ChecklistAnswer, ChecklistCard, Mark, PointsCard, Subject } from './scorecard';

const ward = (name: string): Subject => ({ name, group: null, key: fold(name), identity: '' });

/** One scorecard printed down a page: a criterion a row, with its maximum, points and evidence. */
export function readPointsPage(
  table: Table,
  title: Title,
  year: number | null,
  unit: string,
  set: CriteriaSet | null,
): PointsCard {
  const maxima = new Map(
    set?.kind === 'points' ? set.criteria.map((criterion) => [criterion.id, criterion.max]) : [],
  );
  const scoreColumn = columnOf(table.header, 'reviewScore') ?? columnOf(table.header, 'selfScore');
  const marks: Record<string, Mark> = {};
  const evidence: Record<string, string> = {};
  let typedTotal: Mark | null = null;
  for (let row = table.header.bottom + 1; row < table.end; row++) {
    const id = wholeNumber(textAt(table, row, 'serial')) ?? wholeNumber(textAt(table, row, 'criterion'));
    if (scoreColumn === null) break;
    if (id !== null && marks[id] === undefined) {
      marks[id] = markAt(table, row, scoreColumn.index, maxima.get(id) ?? null);
      evidence[id] = textAt(table, row, 'evidence');
    } else if (id === null && /^(?:tong|cong)(?: |$)/.test(fold(rowLabel(table, row)))) {
      typedTotal ??= markAt(table, row, scoreColumn.index, null);
    }
  }
  return {
    kind: 'points',
    title,
    year,
    subject: ward(unit),
    place: placeOf(table, table.header.top, 0),
    registered: null,
    marks,
    partMarks: {},
    typedTotal,
    typedResult: ratingBelow(table),
    evidence: columnOf(table.header, 'evidence') === null ? null : evidence,
  };
}

/** One checklist printed down a page: an indicator a row, answered for level 1 and level 2. */
export function readChecklistPage(
  table: Table,
  title: Title,
  year: number | null,
  unit: string,
): ChecklistCard {
  const answers: Record<string, ChecklistAnswer> = {};
  for (let row = table.header.bottom + 1; row < table.end; row++) {
    const id = indicatorId(table, row);
    if (id !== null && answers[id] === undefined) answers[id] = answerAt(table, row);
  }
  return {
    kind: 'checklist',
    title,
    year,
    subject: ward(unit),
    place: placeOf(table, table.header.top, 0),
    answers,
  };
}

function answerAt(table: Table, row: number): ChecklistAnswer {
  const said = (meaning: Meaning) => yesOrNo(textAt(table, row, meaning));
  const anchor = columnOf(table.header, 'level1') ?? columnOf(table.header, 'level2');
  const shown = textAt(table, row, 'figures');
  const figures = readFigures(shown);
  const place = placeOf(table, row, columnOf(table.header, 'figures')?.index ?? 0);
  return {
    level1: said('level1'),
    level2: said('level2'),
    typed: { level1: textAt(table, row, 'level1'), level2: textAt(table, row, 'level2') },
    figures,
    ...(shown === '' || isExact(figures) ? {} : { inexact: { shown, place } }),
    evidence: columnOf(table.header, 'evidence') === null ? null : textAt(table, row, 'evidence'),
    place: placeOf(table, row, anchor?.index ?? 0),
  };
}

/** "1.1" stands in the first text columns; a Vietnamese sheet shows a typed 1.1 as "1,1". */
function indicatorId(table: Table, row: number): string | null {
  for (const text of (table.grid.shown[row] ?? []).slice(0, 4)) {
    const match = /^(?:CT\s*)?(\d)[.,](\d{1,2})\.?(?:\s|$)/i.exec(tidy(text));
    if (match !== null) return `${match[1]}.${match[2]}`;
  }
  return null;
}

const wholeNumber = (text: string): string | null => {
  const match = /^(?:TC\s*|Tiêu chí\s*)?(\d{1,2})\.?$/i.exec(text);
  return match?.[1] === undefined ? null : String(Number(match[1]));
};

const rowLabel = (table: Table, row: number): string =>
  (table.grid.shown[row] ?? []).map(tidy).find((text) => text !== '') ?? '';

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
