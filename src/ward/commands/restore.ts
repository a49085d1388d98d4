import type { Book } from '../../sheets/book';
import type { KeptPair } from '../../sheets/keptTabs';
import { underLock } from '../../sheets/lock';
import { writeLog } from '../../sheets/log';
import type { Memory } from '../../sheets/memory';
import { restoreWords as words } from '../../words/restore';
import { wardWords } from '../../words/ward';
import { knownPerson } from '../person';

const { verdicts, decisionList, near, summary, years } = wardWords.tabs;
const resultTabs = [verdicts, decisionList, near, summary, years];

/** Whether the older version is to be shown, while that is being done. */
const aimName = 'showOlder';

/** Menu "Khôi phục kết quả trước": shows the results that were last replaced; once more, the newer ones again. */
export function restore(book: Book, memory: Memory): void {
  const said = underLock(() => swapVersions(book.keptResults(resultTabs), memory)) ?? words.busy;
  book.say(said);
}

function swapVersions(pairs: KeptPair[], memory: Memory): string {
  const first = pairs[0];
  if (first === undefined) return words.nothing;
  // A stopped run is finished, not turned back.
  const older = memory.recall<boolean>(aimName) ?? pairs.some((pair) => !pair.showsOlder());
  memory.keep(aimName, older);
  for (const pair of pairs) pair.showVersion(older);
  const said = older ? 'older' : 'newer';
  const done = pairs.map((pair) => ({ name: pair.name, ...pair.days() }));
  writeLog(
    done.map(({ name, shown, kept }) => ({
      act: words.log[said],
      place: name,
      before: words.madeOn(kept),
      after: words.madeOn(shown),
    })),
    knownPerson(memory),
  );
  memory.forget(aimName);
  return words[said](done.length, [...new Set(done.map(({ shown }) => shown))]);
}
