import type { Bundle } from './bundle';
import { failureOf, type PushFailure } from './failure';
import type { Login, Projects } from './google';
import type { Ledger } from './ledger';
import { type Arrival, pushWard } from './pushWard';
import type { Ward } from './table';
import { words } from './words';

/** Script projects that one account may make in 24 hours (developers.google.com/apps-script/guides/services/quotas). */
export const projectsADay = 50;

export interface PushOptions {
  /** Reads every ward back, also those that the ledger says hold the bundle. */
  verify: boolean;
  /** Only the first ward of each edition, to be looked at before the others get it. */
  first: boolean;
}

/** Why a ward's turn did not come. */
export type Skipped = 'held' | 'firstFailed' | 'onlyFirst' | 'dailyLimit';

/** What became of a ward. `maybeEmpty`: an earlier run asked for a script and never heard of it. */
export type Outcome = { ward: Ward; maybeEmpty?: boolean } & (
  | { became: 'done'; arrival: Arrival; made: boolean }
  | { became: 'skipped'; because: Skipped }
  | { became: 'failed'; failure: PushFailure }
);

/** What would be done with a ward now. */
export type Intent = 'push' | 'create' | Extract<Skipped, 'held' | 'dailyLimit'>;

/** Says what a ward needs; `creations` are those of the last 24 hours. */
export function intentFor(
  ward: Ward,
  bundle: Bundle,
  ledger: Ledger,
  creations: number,
  verify: boolean,
): Intent {
  if (!verify && ledger.holds(ward, bundle)) return 'held';
  if (ledger.scriptOf(ward) !== null) return 'push';
  return creations < projectsADay ? 'create' : 'dailyLimit';
}

/** The wards by edition, each edition with those of its wards in the table's order. */
export function byEdition(wards: Ward[]): [string, Ward[]][] {
  const editions = [...new Set(wards.map(({ edition }) => edition))];
  return editions.map((edition) => [edition, wards.filter((ward) => ward.edition === edition)]);
}

interface Run {
  ledger: Ledger;
  options: PushOptions;
  now: () => Date;
  /** Told before each ward's turn, and once after the last. */
  progress: (ward: Ward | null) => void;
}

/** Gives every ward its bundle: of each edition the first ward alone, then, if that one holds it, the others one by one. */
export async function pushAll(
  wards: Ward[],
  bundleOf: (edition: string) => Bundle,
  login: Pick<Login, 'withBundle'>,
  run: Run,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [edition, group] of byEdition(wards)) {
    const bundle = bundleOf(edition);
    outcomes.push(...(await login.withBundle(bundle, (projects) => pushGroup(group, bundle, projects, run))));
  }
  run.progress(null);
  return outcomes;
}

async function pushGroup(group: Ward[], bundle: Bundle, projects: Projects, run: Run): Promise<Outcome[]> {
  const [canary, ...others] = group as [Ward, ...Ward[]];
  const first = await takeTurn(canary, bundle, projects, run);
  const outcomes = [first];
  const firstHolds = first.became === 'done' || (first.became === 'skipped' && first.because === 'held');
  for (const ward of others) {
    if (!firstHolds) outcomes.push({ ward, became: 'skipped', because: 'firstFailed' });
    else if (run.options.first) outcomes.push({ ward, became: 'skipped', because: 'onlyFirst' });
    else outcomes.push(await takeTurn(ward, bundle, projects, run));
  }
  return outcomes;
}

async function takeTurn(ward: Ward, bundle: Bundle, projects: Projects, run: Run): Promise<Outcome> {
  const { ledger, now, options, progress } = run;
  progress(ward);
  const intent = intentFor(ward, bundle, ledger, ledger.creationsUntil(now()), options.verify);
  if (intent === 'held' || intent === 'dailyLimit') return { ward, became: 'skipped', because: intent };
  const made = intent === 'create';
  const maybeEmpty = made && ledger.entryOf(ward).creatingSince !== undefined;
  try {
    const arrival = await pushWard(ward, bundle, projects, ledger, now);
    return { ward, maybeEmpty, became: 'done', arrival, made };
  } catch (thrown) {
    const failure = failureOf(thrown);
    const reason = words.failures[failure.kind](failure.detail).reason;
    const at = now().toISOString();
    await ledger.note(ward, { outcome: 'failed', at, step: failure.step ?? undefined, reason });
    return { ward, maybeEmpty, became: 'failed', failure };
  }
}
