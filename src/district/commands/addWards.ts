import { readWardBook } from '../../domain/scorecards/wardBook';
import { fold } from '../../domain/text/fold';
import { tidy } from '../../domain/text/normalise';
import type { FailureKind } from '../../domain/town/townReport';
import { type NewUnit, namesByFile, newRows } from '../../domain/units/newRows';
import { type Pasted, pastedLinks } from '../../domain/units/pastedLinks';
import { listHead } from '../../domain/units/unitList';
import { accountOfUser } from '../../sheets/account';
import { activeBook, type Book } from '../../sheets/book';
import { underLockOrSay } from '../../sheets/lock';
import { addToAudit } from '../../sheets/master/audit';
import type { WardOpening } from '../../sheets/openWard';
import { ownFileId } from '../../sheets/ownFile';
import { readStamp } from '../../sheets/returnTab';
import { type ListedFile, listFiles, listFolder } from '../../sheets/wardFiles/listFiles';
import { atOnce, openFiles } from '../../sheets/wardFiles/openFiles';
import { auditWords } from '../../words/districtSeen';
import { sayClosed, addWords as words } from '../../words/districtUnits';
import type { ListReport, MissingLine } from '../calls';
import { startUnitTab, unitTab } from '../unitTab';

/** A pasted workbook that the list may lack; `listed` is null where Drive does not list it. */
interface Candidate {
  id: string;
  link: string;
  /** As somebody typed it beside the link; '' where nobody did. */
  typed: string;
  listed: ListedFile | null;
}

/** A candidate with what its workbook says. */
interface Learnt extends Candidate {
  /** What the workbook calls itself; '' where it does not say, or was not opened. */
  own: string;
  failed: FailureKind | null;
  tried: boolean;
}

/** Google ends a run after six minutes; whatever is not opened by then is listed under its file's name. */
const longestMs = 240_000;

/**
 * Fills the list of wards from links to workbooks and folders. What is listed already is left out, so that the same
 * text may be pasted twice; what cannot be opened is listed all the same, and told.
 */
export function addWards(text: string, thisYear: number): ListReport {
  const until = Date.now() + longestMs;
  const pasted = pastedLinks(text);
  if (pasted.links.length === 0)
    return { headline: words.added(0), facts: [words.nothing, ...unusable(pasted)], units: [] };
  const { candidates, twice, empty, closed } = gather(pasted);
  const before = namesIn(activeBook());
  const wanted = candidates.filter(({ id }) => !before?.has(id));
  const learnt = learn(wanted, until);
  const known = candidates.filter(({ id }) => before?.has(id)).map(({ id, link }) => before?.get(id) || link);
  const { added } = underLockOrSay(() => ({ added: append(learnt, thisYear) }));
  if (added === null) return { headline: words.added(0), facts: [words.noHead], units: [] };
  if (added.length > 0) addToAudit([auditWords.listed(added.map((one) => nameOf(one) || one.link))]);
  const email = accountOfUser();
  const untried = added.filter(({ tried }) => !tried).length;
  return {
    headline: words.added(added.length),
    facts: [
      ...(added.length > 0 ? [words.codes] : []),
      ...(known.length > 0 ? [words.known(known)] : []),
      ...(twice > 0 ? [words.twice(twice)] : []),
      ...(untried > 0 ? [words.unopened(untried)] : []),
      ...(empty > 0 ? [words.emptyFolders(empty)] : []),
      ...unusable(pasted),
    ],
    units: [
      ...closed.map((link) => ({ name: `${words.folder} ${link}`, ...words.closedFolder(email) })),
      ...added.flatMap((one) => doubtOf(one, email)),
    ],
  };
}

const unusable = ({ strange, unlinked }: Pasted): string[] => [
  ...(unlinked.length > 0 ? [words.unlinked(unlinked)] : []),
  ...(strange.length > 0 ? [words.strange(strange)] : []),
];

interface Gathered {
  candidates: Candidate[];
  /** How many links came again. */
  twice: number;
  /** How many folders hold no workbook. */
  empty: number;
  /** Links of folders that this account cannot see. */
  closed: string[];
}

/** Every workbook that was pasted, each once, and those that lie in the pasted folders; never the master itself. */
function gather({ links }: Pasted): Gathered {
  const gathered: Gathered = { candidates: [], twice: 0, empty: 0, closed: [] };
  const files = links.flatMap(({ kind, id }) => (kind === 'file' ? id : []));
  const listed = listFiles(files);
  const own = ownFileId();
  const found = new Set([own]);
  const take = (candidate: Candidate): void => {
    if (found.has(candidate.id)) gathered.twice += 1;
    else gathered.candidates.push(candidate);
    found.add(candidate.id);
  };
  for (const { kind, id, link, name } of links) {
    if (kind === 'file') {
      take({ id, link, typed: name, listed: listed.get(id) ?? null });
      continue;
    }
    const inside = listFolder(id)?.filter((file) => file.id !== own);
    if (inside === undefined) gathered.closed.push(link);
    else if (inside.length === 0) gathered.empty += 1;
    for (const file of inside?.filter((one) => !found.has(one.id)) ?? [])
      take({ id: file.id, link: addressOf(file), typed: '', listed: file });
  }
  return gathered;
}

const addressOf = ({ id, kind }: ListedFile): string =>
  kind === 'sheet'
    ? `https://docs.google.com/spreadsheets/d/${id}/edit`
    : `https://drive.google.com/file/d/${id}/view`;

/** The names of the rows by the files they lead to; null where there is no list yet. */
function namesIn(book: Book): Map<string, string> | null {
  const grid = unitTab(book);
  const head = grid && listHead(grid);
  return grid && head && namesByFile(grid, head);
}

function learn(candidates: readonly Candidate[], until: number): Learnt[] {
  const learnt: Learnt[] = [];
  for (let from = 0; from < candidates.length; from += atOnce) {
    const some = candidates.slice(from, from + atOnce);
    const isLate = Date.now() > until;
    const openings = isLate ? [] : openFiles(some.map(({ id, listed }) => ({ id, listed })));
    learnt.push(
      ...some.map((candidate, index): Learnt => {
        const opening = openings[index]?.() ?? null;
        const failed = opening?.outcome === 'failed' ? opening.kind : null;
        return { ...candidate, own: nameIn(opening), failed, tried: opening !== null };
      }),
    );
  }
  return learnt;
}

/** What the workbook says it is: as it handed up, or as its lists name the unit. */
function nameIn(opening: WardOpening | null): string {
  if (opening?.outcome !== 'read') return '';
  return tidy(readStamp(opening.handedUp)?.unit || (readWardBook(opening.grids).unit ?? ''));
}

const nameOf = ({ typed, own, listed }: Learnt): string =>
  typed || own || (listed?.name ?? '').replace(/\.xlsx$/i, '');

/**
 * Puts those below the list that it still lacks, for in the meantime somebody else may have added some; null where the
 * list has no header row.
 */
function append(learnt: readonly Learnt[], thisYear: number): Learnt[] | null {
  const book = activeBook();
  if (unitTab(book) === null) startUnitTab(book, thisYear);
  const grid = unitTab(book);
  const head = grid && listHead(grid);
  if (grid === null || head === null) return null;
  const listed = namesByFile(grid, head);
  const lacking = learnt.filter(({ id }) => !listed.has(id));
  const units = lacking.map((one): NewUnit => ({ name: nameOf(one), file: one.link }));
  if (units.length > 0) book.extendTab(grid.sheet, newRows(grid, head, units));
  return lacking;
}

/** What somebody has to do about a row that was added. */
function doubtOf(one: Learnt, email: string): MissingLine[] {
  const { typed, own, failed } = one;
  const name = nameOf(one) || one.link;
  if (failed !== null) {
    return [{ name, state: words.addedClosed, ...sayClosed(failed, nameOf(one), email) }];
  }
  if (typed !== '' && own !== '' && fold(typed) !== fold(own)) return [{ name, ...words.otherName(own) }];
  return nameOf(one) === '' ? [{ name, ...words.noName }] : [];
}
