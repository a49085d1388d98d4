import path from 'node:path';
import type { FailureLine, TownLine } from '../../../src/district/calls';
import { editionOf } from '../../files/edition';
import { idOfLink, linkOf } from '../../files/fileId';
import { type FolderFile, workspaceOf } from '../../files/folder';
import { originalOf } from '../../files/replaceFile';
import type { Book, Workspace } from '../../host';
import { filesOf } from '../folder';
import { saveOutput } from '../output';
import { runScript } from '../script';
import { print, printJson, tell } from '../streams';
import { townTable } from '../townTable';
import { unlistedFiles } from '../unlisted';
import { Unusable } from '../unusable';
import { sayUnreadable, words } from '../words';

/** `consolidate DIR [-o MASTER.xlsx] [--year Y]`: the wards' files of a folder into one master. */
export async function consolidate(
  folder: string | undefined,
  json: boolean,
  output: string | undefined,
  yearText: string | undefined,
): Promise<number> {
  if (folder === undefined) throw new Unusable(words.noFolder);
  const year = readYear(yearText);
  const files = await filesOf(folder);
  if (files.length === 0) throw new Unusable(words.emptyFolder(folder));
  const { town, master } = consolidateFiles(files, year);
  if (output !== undefined) await saveOutput(master, output);
  for (const { kind, reason, fix } of town.failed) if (kind === 'unlisted') tell(`${reason} ${fix}`);
  if (json) printJson(town);
  else print(townTable(town));
  const clean = town.failed.length === 0 && town.wards.every((ward) => ward.errors === 0);
  return clean ? 0 : 1;
}

function readYear(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^20\d\d$/.test(text)) throw new Unusable(words.badYear(text));
  return Number(text);
}

/** Runs the consolidating edition over files that were read. Throws Unusable without a year or with two masters. */
export function consolidateFiles(files: FolderFile[], year: number | null): { town: TownLine; master: Book } {
  const workspace = workspaceOf(files);
  const master = masterOf(files) ?? newMaster(workspace, files, year);
  const town = runScript<TownLine | null>(workspace, master, 'consolidateTown', year === null ? [] : [year]);
  if (town === null) throw new Unusable(words.noYear);
  const failed = town.failed.map((line) => withLocalReason(line, files));
  return { town: { ...town, failed: [...failed, ...unlistedFiles(files, master)] }, master };
}

function masterOf(files: FolderFile[]): Book | null {
  const masters = files.flatMap(({ book }) =>
    book !== null && editionOf(book) === 'district' ? [book] : [],
  );
  if (masters.length > 1)
    throw new Unusable(words.severalMasters(masters.map(({ name }) => name).join(', ')));
  return masters[0] ?? null;
}

/** Without a master in the folder, one is started with every file as a ward; none may count twice. */
function newMaster(workspace: Workspace, files: FolderFile[], year: number | null): Book {
  for (const { file } of files) {
    const original = files.find((other) => path.parse(other.file).name === originalOf(file));
    if (original !== undefined)
      throw new Unusable(words.copyBesideOriginal(path.basename(file), path.basename(original.file)));
  }
  const book = workspace.drive.create(words.newMaster);
  const wards = files.map(({ file, id }) => ({
    name: path.parse(file).name,
    link: linkOf(id),
  }));
  runScript(workspace, book, 'listWards', [wards, year], 'district');
  return book;
}

/** Here the file is at hand, so the sentence can name it and say what is wrong with it. */
function withLocalReason(line: FailureLine, files: FolderFile[]): FailureLine {
  const source = files.find(({ id }) => id === idOfLink(line.file));
  if (source === undefined) return line;
  const file = path.basename(source.file);
  return source.reason === null
    ? { ...line, file }
    : { ...line, file, ...sayUnreadable(file, source.reason) };
}
