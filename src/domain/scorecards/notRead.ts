import type { Finding } from '../finding';
import type { Grid } from '../layout/grid';
import { titleNamedIn } from '../layout/titleBlock';
import { fold } from '../text/fold';
import type { Title } from '../title';

const linesOfTitle = 15;

/** A tab that speaks of a title but holds no table of ours: told, so that nobody believes it was counted. */
export function notRead({ sheet, shown }: Grid): Finding[] {
  const lines = shown.slice(0, linesOfTitle).flat();
  const title = [...lines, sheet].map(titleNamedIn).find((named) => named !== null)?.title;
  if (title === undefined) return [];
  const place = { sheet, row: 1, column: 1 };
  const speaksOfMarks = lines.some((text) =>
    /(?:^| )(?:(?:tieu chi|chi so|chi tieu|diem)(?: |$)|tc ?\d)/.test(fold(text)),
  );
  if (speaksOfMarks) return [{ code: 'tab.notUnderstood', place, facts: { title } }];
  return listedTitles.has(title) ? [{ code: 'tab.noMarks', place, facts: { title } }] : [];
}

/** Titles that wards keep plain lists of, without marks. */
const listedTitles: ReadonlySet<Title> = new Set<Title>(['clan', 'community', 'organisation']);
