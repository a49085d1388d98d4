import type { CriteriaSet } from '../../domain/criteria/criteriaSet';
import { examineWard } from '../../domain/returns/examineWard';
import { countedTitles, wardReturn } from '../../domain/returns/wardReturn';
import { whyNothing } from '../../domain/returns/whyNothing';
import { type Chain, followChain } from '../../domain/town/chain';
import { foldTown, type TownReport, type WardSource } from '../../domain/town/townReport';
import { type Unit, unitOfYear } from '../../domain/units/unit';
import type { Book } from '../../sheets/book';
import { today } from '../../sheets/clock';
import { idOfLink, openWard } from '../../sheets/openWard';
import { districtWords } from '../../words/district';
import type { TownLine } from '../calls';
import { townLine } from '../lines';
import { type Master, readMaster } from '../master';
import { chainPage } from '../pages/chainPage';
import { duplicatesPage } from '../pages/duplicatesPage';
import { fiveYearsPage } from '../pages/fiveYearsPage';
import { progressPage } from '../pages/progressPage';
import { targetsPage } from '../pages/targetsPage';
import { townPage } from '../pages/townPage';

/** Menu "Tổng hợp": reads every ward of the list and rewrites the master's tabs; null when there is no list or year. */
export function consolidate(book: Book, yearAsked: number | null): TownLine | null {
  const master = readMaster(book);
  const year = yearAsked ?? master.year;
  if (master.list === null || year === null) {
    book.say(master.list === null ? districtWords.toasts.noUnits : districtWords.toasts.noYear);
    return null;
  }
  const { units, problems } = master.list;
  const report = foldTown(units, readWards(units, master.sets, year), year, problems);
  const chain = followChain(report.wards, {
    town: master.list.town,
    cards: master.pages,
    sets: master.sets,
    year,
  });
  writeMaster(book, master, report, chain);
  return townLine(report, master, chain);
}

/** One unreadable ward never stops the rest: it becomes an entry with its reason. */
function readWards(units: Unit[], sets: CriteriaSet[], year: number): WardSource[] {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const readFrom = new Map<string, Unit>();
  return units.flatMap((unit) => {
    const owner = unitOfYear(unit, byCode, year);
    if (owner === null) return [];
    const file = idOfLink(unit.file) ?? unit.file;
    const earlier = readFrom.get(file);
    if (earlier === undefined || file === '') {
      readFrom.set(file, unit);
      return [guarded(unit, () => readWard(unit, sets, year))];
    }
    // A renamed ward may go on in its old file, listed under both codes.
    const goesOn = owner === unitOfYear(earlier, byCode, year) && [unit, earlier].includes(owner);
    if (goesOn) return [{ unit, outcome: 'noFile' }];
    return [{ unit, outcome: 'failed', kind: 'sameFile', detail: earlier.name }];
  });
}

/** Whatever goes wrong in one ward is that ward's entry. */
function guarded(unit: Unit, read: () => WardSource): WardSource {
  try {
    return read();
  } catch (error) {
    return { unit, outcome: 'failed', kind: 'other', detail: String(error) };
  }
}

function readWard(unit: Unit, sets: CriteriaSet[], year: number): WardSource {
  if (unit.file === '') return { unit, outcome: 'noFile' };
  const opening = openWard(unit.file);
  if (opening.outcome === 'failed') return { unit, ...opening };
  const { reading, judged, findings } = examineWard(opening.grids, sets, unit);
  const counts = wardReturn(reading, judged, findings, year);
  const nothing = countedTitles.every((title) => counts.titles[title].registered === null);
  if (nothing && counts.commune === null)
    return { unit, outcome: 'failed', kind: whyNothing(reading, year), detail: '' };
  return { unit, outcome: 'read', wardReturn: counts, handedUp: null, receivedOn: null, isRaw: true };
}

function writeMaster(book: Book, master: Master, report: TownReport, chain: Chain): void {
  const { tabs, toasts } = districtWords;
  const on = today();
  book.replaceOwnTab(tabs.town, townPage(report, master.list?.town ?? ''), on);
  book.replaceOwnTab(tabs.againstTargets, targetsPage(report, master.targets), on);
  const ofFiveYears = fiveYearsPage(report, master);
  if (ofFiveYears.rows.length > 0 || book.ownTab(tabs.fiveYears) !== null)
    book.replaceOwnTab(tabs.fiveYears, ofFiveYears, on);
  if (chain.districts.length > 0 || book.ownTab(tabs.chain) !== null)
    book.replaceOwnTab(tabs.chain, chainPage(chain, report.year), on);
  book.replaceOwnTab(tabs.progress, progressPage(report, master.ownFindings), on);
  book.replaceOwnTab(tabs.duplicates, duplicatesPage(report), on);
  const done = report.wards.filter((ward) => ward.state === 'consolidated').length;
  book.say(toasts.consolidated(done, report.wards.length));
  book.showOwnTab(tabs.town);
}
