import { useRef, useState } from 'preact/hooks';
import type { CheckReport, FindingLine, WardCalls } from '../../ward/calls';
import { workWords as words } from '../../words/findingWork';
import { lockWords } from '../../words/lock';
import type { Server } from '../server';
import type { Answer } from '../useAnswer';

/** What was done last, in a sentence, and whether it can be taken back. */
export interface Done {
  text: string;
  /** How many cells would be taken back; 0 where nothing can be. */
  undo: number;
}

/** Everything that may be done with findings. One thing at a time; each ends with the list checked again. */
export interface FindingWork {
  server: Server<WardCalls>;
  busy: boolean;
  done: Done | null;
  /** Why nothing was done, and the next step; null where nothing failed. */
  failed: string | null;
  check(): void;
  /** Waits no longer for what is being done; the server goes on. */
  leave(): void;
  repair(lines: FindingLine[]): void;
  undo(): void;
  keep(line: FindingLine, reason: string): void;
  bringBack(line: FindingLine): void;
  removeMarks(): void;
}

/** The work on the findings of a check, whose answer each deed renews. */
export function useFindingWork(server: Server<WardCalls>, check: Answer<CheckReport>): FindingWork {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const awaited = useRef<Promise<unknown> | null>(null);
  const start = <T>(call: Promise<T>, end: (answer: T) => Done): void => {
    const isAwaited = () => awaited.current === call;
    awaited.current = call;
    setBusy(true);
    setFailed(null);
    setDone(null);
    call
      .then(
        (answer) => isAwaited() && setDone(end(answer)),
        ({ message }: Error) =>
          isAwaited() && setFailed(message.includes(lockWords.busy) ? lockWords.busy : words.failed),
      )
      .finally(() => isAwaited() && setBusy(false));
  };
  const idle = !busy && !check.working;
  const renew = (report: CheckReport, text: string, undo = 0): Done => {
    check.take(report);
    return { text, undo };
  };
  return {
    server,
    busy,
    done,
    failed,
    check: () => {
      if (busy) return;
      setDone(null);
      setFailed(null);
      check.ask();
    },
    leave: () => {
      awaited.current = null;
      setBusy(false);
      setFailed(words.leftWorking);
    },
    repair: (lines) => {
      if (!idle) return;
      const [only] = lines.length === 1 ? lines : [];
      start(server.applyRepairs(lines), ({ report, repaired, left, refused }) =>
        renew(
          report,
          only !== undefined && repaired === 1
            ? words.repairedOne(only.cell, only.typed ?? '', only.repair ?? '')
            : words.repaired(repaired, left, refused),
          repaired,
        ),
      );
    },
    undo: () => {
      if (!idle) return;
      start(server.undoRepairs(), ({ report, restored, changed, left, refused }) =>
        renew(report, words.undone(restored, changed, refused), left),
      );
    },
    keep: (line, reason) => {
      if (!idle) return;
      start(server.keepFinding(line, reason), (report) => renew(report, words.kept(line.cell)));
    },
    bringBack: (line) => {
      if (!idle) return;
      start(server.bringBackFinding(line), (report) => renew(report, words.broughtBack(line.cell)));
    },
    removeMarks: () => {
      if (!idle) return;
      start(server.removeMarks(), (refused) => ({ text: words.unmarked(refused), undo: 0 }));
    },
  };
}
