import { Unusable } from '../cli/unusable';
import { words } from './words';

/** What a spreadsheet of a table may get. The add-on has one project of its own, so it is in no table. */
export const editions = ['ward', 'ward-forms', 'district'];

/** A line of the table: whose spreadsheet gets which edition, and into which script. */
export interface Ward {
  name: string;
  spreadsheet: string | null;
  /** Null where the spreadsheet has no script yet. */
  script: string | null;
  edition: string;
}

/** Reads the table of wards. Throws Unusable with every mistake in it, each with its ward and its remedy. */
export function readTable(text: string, file: string): Ward[] {
  const lines = linesOf(text, file);
  const problems: string[] = [];
  const wards = lines.map((line, index) => {
    const name = textOf(line.name);
    const tell = (problem: string) => problems.push(words.table.problem(file, name || index + 1, problem));
    const ward: Ward = {
      name,
      spreadsheet: idIn(line.spreadsheet),
      script: idIn(line.script),
      edition: textOf(line.edition) || 'ward',
    };
    if (name === '') tell(words.table.noName);
    if (!editions.includes(ward.edition)) tell(words.table.unknownEdition(ward.edition, editions));
    for (const key of ['spreadsheet', 'script'] as const)
      if (ward[key] === null && textOf(line[key]) !== '') tell(words.table.badId(key, textOf(line[key])));
    if (textOf(line.spreadsheet) === '' && textOf(line.script) === '') tell(words.table.noPlace);
    return ward;
  });
  problems.push(...repeated(wards, file));
  if (problems.length > 0) throw new Unusable(problems.join('\n'));
  return wards;
}

type Line = Record<string, unknown>;

function linesOf(text: string, file: string): Line[] {
  let table: unknown;
  try {
    table = JSON.parse(text);
  } catch (cause) {
    throw new Unusable(words.table.notJson(file, (cause as Error).message), { cause });
  }
  const { wards, edition } = isLine(table) ? table : {};
  if (!Array.isArray(wards) || wards.length === 0 || !wards.every(isLine))
    throw new Unusable(words.table.noWards(file));
  return wards.map((line) => ({ edition, ...line }));
}

const isLine = (value: unknown): value is Line =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The id in a link as the browser shows it, or typed alone; null where there is none. */
function idIn(value: unknown): string | null {
  const text = textOf(value);
  const id = /\/(?:d|projects)\/([^/?#]+)/.exec(text)?.[1] ?? text;
  return /^[\w-]{20,}$/.test(id) && !/^PASTE-/.test(id) ? id : null;
}

/** Two lines for one name, spreadsheet or script: the second would undo the first. */
function repeated(wards: Ward[], file: string): string[] {
  return (['name', 'spreadsheet', 'script'] as const).flatMap((key) =>
    wards.flatMap((ward, index) => {
      const earlier = wards.slice(0, index).find((other) => ward[key] && other[key] === ward[key]);
      return earlier ? [words.table.problem(file, ward.name, words.table.repeated(key, earlier.name))] : [];
    }),
  );
}
