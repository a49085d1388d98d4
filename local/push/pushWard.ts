import { type Bundle, differences, editionIn, foreignIn } from './bundle';
import { failureOf, PushFailure, type Step } from './failure';
import type { Projects } from './google';
import type { Ledger } from './ledger';
import type { Ward } from './table';
import { words } from './words';

/** How a ward came to hold the bundle. */
export type Arrival = 'pushed' | 'alreadyThere';

/**
 * Makes the ward's project where it has none, pushes the bundle unless it is there already, and reads it back. Whatever is
 * known is on disk before the next call. Throws PushFailure with the step.
 */
export async function pushWard(
  ward: Ward,
  bundle: Bundle,
  projects: Projects,
  ledger: Ledger,
  now: () => Date,
): Promise<Arrival> {
  const script = ledger.scriptOf(ward) ?? (await at('create', makeProject(ward, projects, ledger, now)));
  const before = await at('read', projects.read(script));
  const arrival = differences(bundle.files, before).length === 0 ? 'alreadyThere' : 'pushed';
  if (arrival === 'pushed') {
    await at('read', mayReplace(before, bundle));
    // Until it is read back nobody knows what the project holds.
    await ledger.note(ward, { script, sha256: undefined, version: undefined, edition: undefined });
    await at('push', projects.write(script));
    const unlike = differences(bundle.files, await at('compare', projects.read(script)));
    if (unlike.length > 0) throw failedAt('compare', new PushFailure('differs', unlike.join(', ')));
  }
  const { edition, version, sha256 } = bundle;
  const done = { script, edition, version, sha256, at: now().toISOString(), outcome: 'done' as const };
  await ledger.note(ward, { ...done, creatingSince: undefined, step: undefined, reason: undefined });
  return arrival;
}

async function makeProject(ward: Ward, projects: Projects, ledger: Ledger, now: () => Date): Promise<string> {
  const before = ledger.entryOf(ward);
  await ledger.noteCreation(ward, now());
  try {
    const script = await projects.create(words.projectTitle(ward.name), ward.spreadsheet!);
    await ledger.note(ward, { script });
    return script;
  } catch (thrown) {
    const failure = failureOf(thrown);
    if (!failure.isUncertain) await ledger.forgetCreation(ward, before);
    throw failure;
  }
}

/** Whatever somebody else wrote stays; so does the edition of another office, which a wrong id in the table would hit. */
async function mayReplace(before: Bundle['files'], { edition }: Bundle): Promise<void> {
  const foreign = foreignIn(before);
  if (foreign.length > 0) throw new PushFailure('otherCode', foreign.join(', '));
  const held = editionIn(before);
  if (held !== null && officeOf(held) !== officeOf(edition)) throw new PushFailure('otherEdition', held);
}

/** "ward" for the ward editions, with forms or without. */
const officeOf = (edition: string): string => edition.split('-')[0]!;

async function at<T>(step: Step, call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (thrown) {
    throw failedAt(step, failureOf(thrown));
  }
}

function failedAt(step: Step, failure: PushFailure): PushFailure {
  failure.step = step;
  return failure;
}
