import type { Workbook } from 'exceljs';
import type { CommuneAnswers } from '../communeAnswers';
import { communeIndicators } from '../criteria';
import { dotted, merge, type Typed, type } from '../sheet';
import { columnOf, type TablePlace, typeHeader } from '../table';
import { typeSignatures } from '../tail';
import { typeTitle } from '../titles';
import { communeTruth } from '../truth';
import type { CommuneField, CommuneLayout } from './communeLayouts';

/** Where the TT 25 page stands, and the row of each indicator. */
export interface CommunePlace {
  place: TablePlace<CommuneField>;
  rowOf: ReadonlyMap<string, number>;
}

type Indicator = (typeof communeIndicators)[number];

/** Types a ward's own page "Cộng đồng học tập cấp xã". */
export function typeCommune(
  book: Workbook,
  layout: CommuneLayout,
  of: { ward: string; year: number; answers: CommuneAnswers },
): CommunePlace {
  const sheet = book.addWorksheet(layout.tab);
  const subject = layout.subject.normalize(layout.form);
  const heading = { subject, ward: of.ward, year: of.year, unitOfMeasure: 'người' };
  const headerRow = typeTitle(sheet, layout.title, heading, layout.columns.length);
  const place = typeHeader(sheet, headerRow, layout.columns);
  const rowOf = new Map<string, number>();
  for (const [index, indicator] of communeIndicators.entries()) {
    const row = place.firstRow + index;
    rowOf.set(indicator.code, row);
    for (const { field } of layout.columns) {
      const typed = typedFor(field, indicator, layout, of.answers);
      type(
        sheet,
        row,
        columnOf(place, field),
        typeof typed === 'string' ? typed.normalize(layout.form) : typed,
      );
    }
  }
  if (layout.criterionCells === 'merged') mergeCriteria(place);
  const end = place.firstRow + communeIndicators.length;
  if (layout.conclusion) type(sheet, end, 1, `Tự đánh giá: ${conclusion(of.answers)}`);
  if (layout.signatures) typeSignatures(sheet, layout.columns.length, end + 1);
  return { place, rowOf };
}

function conclusion(answers: CommuneAnswers): string {
  const { level } = communeTruth(answers);
  return level === null ? 'chưa đạt' : `đạt mức độ ${level}`;
}

function typedFor(
  field: CommuneField,
  indicator: Indicator,
  layout: CommuneLayout,
  answers: CommuneAnswers,
): Typed {
  const { code } = indicator;
  const [met, notMet] = layout.answers;
  switch (field) {
    case 'criterion':
      return indicator.criterion;
    case 'code':
      return code;
    case 'words':
      return indicator.words;
    case 'level1':
    case 'level2':
      if (layout.figuresOnly && code.startsWith('5.')) return null;
      return answers.met(code, field === 'level1' ? 1 : 2) ? met : notMet;
    case 'figures':
      return typedFigures(code, layout, answers);
    case 'evidence':
      return indicator.proof;
  }
}

function typedFigures(code: string, layout: CommuneLayout, answers: CommuneAnswers): Typed {
  const { population, learning, trained, degree } = answers.figures;
  const count = (people: number) => (layout.dottedThousands ? dotted(people) : String(people));
  const share = (people: number) => layout.share(count(people), count(population));
  if (code === '5.1') return share(learning);
  return code === '5.2' ? `${share(trained)}; ${share(degree)}` : null;
}

/** Merges each criterion's name down over its indicators. */
function mergeCriteria(place: TablePlace<CommuneField>): void {
  const column = columnOf(place, 'criterion');
  for (const criterion of new Set(communeIndicators.map((indicator) => indicator.criterion))) {
    const rows = communeIndicators.flatMap((indicator, index) =>
      indicator.criterion === criterion ? [place.firstRow + index] : [],
    );
    for (const row of rows.slice(1)) place.sheet.getCell(row, column).value = null;
    merge(place.sheet, rows[0]!, column, rows[rows.length - 1]!, column);
  }
}
