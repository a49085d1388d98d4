import { fold } from '../text/fold';
import { tidy } from '../text/normalise';
import type { Title } from '../title';
import type { Grid } from './grid';
import { groupHeading, groupNamedIn, groupWithin, groupWords } from './groups';

/** What the rows above a header, and the tab's name, say about the table. */
export interface TitleBlock {
  title: Title | null;
  /** Where the title goes by an older or local name ("Gia đình hiếu học"); rows and columns from 0. */
  variant: { shown: string; row: number; column: number } | null;
  year: number | null;
  /** Every year the block names, also beside the one it is taken to be of ("… 2024, phương hướng năm 2025"). */
  years: number[];
  group: string | null;
  /** The unit named in the block: "Phường An Khê". */
  unit: string | null;
}

/** Wordings of titles, folded, longest first; a variant is an older or local name of the same programme. */
const titleWordings: { title: Title; folded: RegExp; variant: boolean }[] = [
  { title: 'commune', folded: /cong dong hoc tap cap (?:xa|phuong)(?: |$)/, variant: false },
  { title: 'district', folded: /cong dong hoc tap cap huyen(?: |$)|(?:^| )huyen hoc tap/, variant: false },
  { title: 'province', folded: /cong dong hoc tap cap tinh(?: |$)|(?:^| )tinh hoc tap/, variant: false },
  { title: 'districtOrganisation', folded: /don vi hoc tap cap huyen(?: |$)/, variant: false },
  { title: 'provinceOrganisation', folded: /don vi hoc tap cap tinh(?: |$)/, variant: false },
  { title: 'family', folded: /gia dinh hoc tap/, variant: false },
  { title: 'family', folded: /gia dinh (?:hieu|khuyen) hoc/, variant: true },
  { title: 'citizen', folded: /cong dan hoc tap/, variant: false },
  { title: 'clan', folded: /dong ho hoc tap/, variant: false },
  { title: 'clan', folded: /dong ho (?:hieu|khuyen) hoc/, variant: true },
  { title: 'community', folded: /cong dong hoc tap/, variant: false },
  { title: 'community', folded: /cong dong khuyen hoc/, variant: true },
  { title: 'organisation', folded: /don vi hoc tap/, variant: false },
];

/** Abbreviations keep their Đ: CĐHT is a community, CDHT a citizen. */
const abbreviations: [RegExp, Title][] = [
  [/(?:^|[^\p{L}])GĐHT(?:[^\p{L}]|$)/u, 'family'],
  [/(?:^|[^\p{L}])CDHT(?:[^\p{L}]|$)/u, 'citizen'],
  [/(?:^|[^\p{L}])C[ĐÐ]HT\s+(?:cấp\s+)?(?:xã|phường)/iu, 'commune'],
];

/** The title a text speaks of, with the older wording if it uses one; null when it names none. */
export function titleNamedIn(text: string): { title: Title; variant: boolean } | null {
  const folded = fold(text);
  for (const wording of titleWordings) {
    if (wording.folded.test(folded)) return { title: wording.title, variant: wording.variant };
  }
  const short = abbreviations.find(([pattern]) => pattern.test(tidy(text)));
  return short === undefined ? null : { title: short[1], variant: false };
}

/** Every title that a text speaks of: "xây dựng gia đình học tập, dòng họ học tập và huyện học tập". */
export function titlesNamedIn(text: string): Title[] {
  let rest = fold(text);
  return titleWordings.flatMap(({ title, folded }) => {
    if (!folded.test(rest)) return [];
    rest = rest.replace(new RegExp(folded, 'g'), ' … ');
    return [title];
  });
}

/** Abbreviations that name a title only in the heading of a list; they keep their Đ, for CĐHT is no CDHT. */
const shortTitles: [RegExp, Title][] = [
  [/(?:^|[^\p{L}])DHHT(?:[^\p{L}]|$)/u, 'clan'],
  [/(?:^|[^\p{L}])[ĐÐD]VHT(?:[^\p{L}]|$)/u, 'organisation'],
  [/(?:^|[^\p{L}])C[ĐÐ]HT(?:[^\p{L}]|$)/u, 'community'],
];

/** The title that the heading of a list gives in short; null when it gives none. */
export const shortTitleIn = (text: string): Title | null =>
  shortTitles.find(([wording]) => wording.test(tidy(text)))?.[1] ?? null;

/** "Quyết định số 448/QĐ-KHVN ngày 01 tháng 12 năm 2015", "Thông tư 25 năm 2023": folded, they say when a text was issued. */
const documentDates =
  /ngay (?:\d{1,2} )?thang (?:\d{1,2} )?nam 20\d\d|(?:thong tu|quyet dinh|nghi dinh|nghi quyet|ke hoach|de an|chi thi|huong dan|cong van)(?: so)? \d+(?: [a-z]+| 20\d\d){0,4} nam 20\d\d/g;

/** "đến năm 2030", "giai đoạn 2021 - 2025", "năm 2021-2025": folded, they name the span of a programme. */
const spans = /(?:^| )(?:tu|den|giai doan|truoc|sau)(?: het)? nam 20\d\d|20\d\d (?:den (?:nam )?)?20\d\d/g;

const assessmentYear = (folded: string, wording: RegExp): number | null => {
  const match = wording.exec(folded.replace(documentDates, '').replace(spans, ''));
  return match?.[1] === undefined ? null : Number(match[1]);
};

/** The assessment year a text names: "Năm 2024", "năm đánh giá: 2024"; not that of a document or a programme. */
export const yearNamedIn = (text: string): number | null =>
  assessmentYear(fold(text), /(?:^| )nam(?: danh gia)? (20\d\d)(?: |$)/);

/** A line that says nothing but the year is surer than one that mentions it. */
const plainYear = (text: string): number | null => assessmentYear(fold(text), /^nam(?: danh gia)? (20\d\d)$/);

/** "CĐHT 2023" names a year; "Thông tư 25/2023" does not. */
function trailingYear(text: string): number | null {
  const folded = fold(text);
  if (folded.search(documentDates) >= 0 || folded.search(spans) >= 0) return null;
  const match = /(?:^|\s)(20\d\d)$/.exec(tidy(text));
  return match?.[1] === undefined ? null : Number(match[1]);
}

/** All the years behind a word, "học tập 2024" and "năm 2025"; not those of documents, programmes or dates. */
const yearsIn = (text: string): number[] =>
  [
    ...fold(text)
      .replace(documentDates, '')
      .replace(spans, '')
      .matchAll(/(?<=[a-z] )20\d\d(?= |$)/g),
  ].map(([year]) => Number(year));

/** The kind of a unit in any case; its own name begins with a capital, so that "phường được công nhận" is none. */
const unitWording =
  /(?:^|[^\p{L}])((?:[Pp]hường|PHƯỜNG|[Pp]huong|PHUONG|[Xx]ã(?!\s+[Hh][ộồ]i)|XÃ(?!\s+H[ỘỒ]I)|[Xx]a(?!\s+[Hh]oi)|XA(?!\s+HOI)|[Tt]hị [Tt]rấn|THỊ TRẤN|[Tt]hi [Tt]ran|THI TRAN|[Pp]\.|[Tt][Tt]\.(?!\s*\d))\s*[\p{Lu}\d][^,;–-]*)/u;

/** The ward a text names: "HỘI KHUYẾN HỌC PHƯỜNG AN KHÊ", "Đơn vị: P. An Khê". */
export function unitNamedIn(text: string): string | null {
  const clean = tidy(text);
  if (/cap xa/.test(fold(clean))) return null;
  const match = unitWording.exec(clean);
  const unit = match?.[1]?.trim() ?? '';
  return unit === '' || /…|\.\.\./.test(unit) ? null : unit;
}

/** Reads the tab's name and the rows from `top` up to the header at `headerTop` (rows from 0). */
export function readTitleBlock(grid: Grid, top: number, headerTop: number): TitleBlock {
  const inBlock = linesOf(grid, top, headerTop);
  const texts = inBlock.map((line) => line.text);
  const titled = inBlock.find((line) => titleNamedIn(line.text) !== null);
  const named = titleNamedIn(titled?.text ?? grid.sheet);
  return {
    title: named?.title ?? null,
    variant:
      titled !== undefined && named?.variant
        ? { shown: tidy(titled.text), row: titled.row, column: titled.column }
        : null,
    year:
      first(texts, plainYear) ??
      first([...texts, grid.sheet], yearNamedIn) ??
      first([grid.sheet, ...texts], trailingYear),
    years: [...new Set(texts.flatMap(yearsIn))],
    group: first([grid.sheet, ...texts], groupOfBlock),
    unit: first(texts, unitNamedIn),
  };
}

/** What a tab says once at its top holds for the tables further down, but for the group. */
export const inherited = (block: TitleBlock, above: TitleBlock | undefined): TitleBlock =>
  above === undefined
    ? block
    : {
        ...block,
        title: block.title ?? above.title,
        year: block.year ?? above.year,
        years: block.year === null ? above.years : block.years,
        unit: block.unit ?? above.unit,
      };

/** What the lines above a repeated header say of their page, those nearest to it first; rows from 0. */
export function readPageHead(
  grid: Grid,
  top: number,
  headerTop: number,
): Pick<TitleBlock, 'title' | 'year' | 'group'> {
  const texts = linesOf(grid, top, headerTop)
    .map(({ text }) => text)
    .reverse();
  return {
    title: first(texts, titleNamedIn)?.title ?? null,
    year: first(texts, plainYear) ?? first(texts, yearNamedIn),
    group: first(texts, groupOfBlock),
  };
}

/** The title of the list that begins in row `from`, by its own lines, the tab's name, or what stands further up. */
export function titleAbove(grid: Grid, from: number, headerTop: number): Title | null {
  const textsOf = (top: number, bottom: number) => linesOf(grid, top, bottom).map(({ text }) => text);
  const own = [...textsOf(from, headerTop), grid.sheet];
  const named = first(own, titleNamedIn);
  // All that stands further up is read only where the list itself names none.
  if (named !== null) return named.title;
  const above = textsOf(0, from).reverse();
  return first(above, titleNamedIn)?.title ?? first([...own, ...above], shortTitleIn);
}

/** True for a text that names a title, a year or a ward, as lines above a header do. */
export const isTitleLine = (text: string): boolean =>
  titleNamedIn(text) !== null || yearNamedIn(text) !== null || unitNamedIn(text) !== null;

function linesOf(grid: Grid, top: number, bottom: number): { text: string; row: number; column: number }[] {
  return grid.shown.slice(top, bottom).flatMap((texts, index) =>
    texts.flatMap((text, column) => {
      if (tidy(text) === '') return [];
      const line = { text, row: top + index, column };
      const value = isLabel(text) ? texts.slice(column + 1).find((next) => tidy(next) !== '') : undefined;
      return value === undefined ? [line] : [line, { ...line, text: `${tidy(text)} ${tidy(value)}` }];
    }),
  );
}

/** "Năm:" or "Tổ dân phố", with what is meant in the next filled cell. */
const isLabel = (text: string): boolean => {
  const folded = fold(text);
  return /^(?:nam(?: danh gia| hoc)?|xa|phuong|don vi)$/.test(folded) || groupHeading.test(folded);
};

/** "Đơn vị: Tổ dân phố 5", "Tổ dân phố: 5" or the plain name. */
export function groupOfBlock(text: string): string | null {
  const line = tidy(text).replace(/^(?:Đơn vị|Địa bàn)\s*:\s*/i, '');
  return groupNamedIn(line.replace(/\s*:\s*/, ' ')) ?? groupBehind(line) ?? groupLabelled(line);
}

/** "… NĂM 2024 - TỔ 9", "Phường An Khê, Tổ 9": what stands before is no list of groups. */
function groupBehind(line: string): string | null {
  return /[:]/.test(line) ? null : groupWithin(line);
}

const groupLabel = new RegExp(`(?<!\\p{L})((?:${groupWords})(?: số)?)\\s*:\\s*([^:]+)$`, 'iu');

/** "Hộ: Lý Sao   Tổ: 3". */
function groupLabelled(line: string): string | null {
  const [, kind = '', name = ''] = groupLabel.exec(line) ?? [];
  return kind === '' ? null : groupNamedIn(`${kind} ${tidy(name)}`);
}

function first<T>(texts: string[], read: (text: string) => T | null): T | null {
  for (const text of texts) {
    const found = read(text);
    if (found !== null) return found;
  }
  return null;
}
