import type { Execution, SaveReport } from '../protocol';
import { ConnectionLost } from './server';
import type { Failure } from './state';
import { words } from './words';

/** A function of the script that broke off. */
export function scriptFailure(task: string, execution: Execution, retry?: () => void): Failure {
  const fact = words.scriptFailed(task);
  return { kind: 'script', fact, step: words.scriptFailedStep, details: execution.error, retry };
}

/** Work that did not go into its file. */
export function saveFailure(report: Exclude<SaveReport, { kind: 'saved' }>): Failure {
  if (report.kind === 'failed')
    return { kind: 'save', fact: words.saveFailed(report.file), step: '', details: report.error };
  const { file, copy, lacks } = report;
  if (lacks === undefined) return { kind: 'save', fact: words.savedAside(file, copy), step: '' };
  return { kind: 'save', fact: words.savedWithout(file, copy), step: lacks && words.copyLacks(lacks) };
}

/** What was kept beside the workbooks and could not be read. */
export function damageFailure(files: readonly string[]): Failure {
  return { kind: 'kept', fact: words.keptDamaged, step: words.keptAside(files.join(', ')) };
}

/** A request that the server refused or that did not reach it. */
export function requestFailure(failure: unknown): Failure {
  const details = failure instanceof Error ? failure.message : String(failure);
  if (!(failure instanceof ConnectionLost))
    return { kind: 'connection', fact: words.requestFailed, step: words.requestFailedStep, details };
  return { kind: 'connection', fact: words.connectionLost, step: words.connectionLostStep };
}
