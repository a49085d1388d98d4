import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One file of a script project, as Google names it. */
export interface ScriptFile {
  name: string;
  type: string;
  source: string;
}

/** A built edition. */
export interface Bundle {
  edition: string;
  version: string;
  /** Over names, types and contents of all files. */
  sha256: string;
  files: ScriptFile[];
}

const types: Record<string, string> = { '.js': 'SERVER_JS', '.html': 'HTML', '.json': 'JSON' };

/** What the first line of the script says of itself; see build/bundle-edition.mjs. */
const banner = /^\/\/ Sổ Khuyến học (\S+) \((\S+)\)/;
const page = '<title>Sổ Khuyến học</title>';

/** Reads a built edition from its folder. */
export function readBundle(folder: string): Bundle {
  const files = readdirSync(folder)
    .sort()
    .map((file) => {
      const { name, ext } = path.parse(file);
      return { name, type: types[ext]!, source: readFileSync(path.join(folder, file), 'utf8') };
    });
  const said = banner.exec(files.find(({ name }) => name === 'Code')?.source ?? '');
  if (!said) throw new Error(`${folder} holds no built edition`);
  const sha256 = createHash('sha256').update(JSON.stringify(files)).digest('hex');
  return { version: said[1]!, edition: said[2]!, sha256, files };
}

/** Names of the files that are missing, too many or not the same to the byte. */
export function differences(wanted: ScriptFile[], found: ScriptFile[]): string[] {
  const has = (files: ScriptFile[], file: ScriptFile) =>
    files.some(
      (other) => other.name === file.name && other.type === file.type && other.source === file.source,
    );
  const unlike = [
    ...wanted.filter((file) => !has(found, file)),
    ...found.filter((file) => !has(wanted, file)),
  ];
  return [...new Set(unlike.map(({ name }) => name))];
}

/** Names of the files that somebody else wrote: a push would destroy them. */
export const foreignIn = (found: ScriptFile[]): string[] =>
  found.filter((file) => !isOurs(file) && !isUntouched(file)).map(({ name }) => name);

/** The edition that a project holds; null where it holds none of ours. */
export const editionIn = (found: ScriptFile[]): string | null =>
  found.map(({ source }) => banner.exec(source)?.[2]).find((edition) => edition !== undefined) ?? null;

const isOurs = ({ type, source }: ScriptFile): boolean =>
  type === 'JSON' || banner.test(source) || (type === 'HTML' && source.includes(page));

/** Nothing, or the empty function that Google starts a project with. */
const isUntouched = ({ source }: ScriptFile): boolean =>
  /^\s*(function\s+\w+\s*\(\s*\)\s*\{\s*\})?\s*$/.test(source);
