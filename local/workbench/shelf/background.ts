import type { FormModel } from '../../host';
import type { Accepted } from '../forms/hostForms';
import type { MakeDesk } from './desks';
import type { RunLog } from './runLog';
import type { Shelf } from './shelf';
import type { ScriptDesk } from './window';
import type { Windows } from './windows';

const LOOK_EVERY_MS = 15_000;

/** Runs what waits for no person: triggers of the clock and of forms. */
export class Background {
  readonly #timer: NodeJS.Timeout;

  constructor(
    readonly shelf: Shelf,
    readonly windows: Windows,
    readonly runLog: RunLog,
    readonly makeDesk: MakeDesk,
  ) {
    this.#timer = setInterval(() => this.fireDue().catch(() => {}), LOOK_EVERY_MS);
    // Waiting for a trigger keeps no program alive.
    this.#timer.unref();
  }

  /** Runs the triggers that wait for a form's answers. */
  async submitted(form: FormModel, { response, event }: Accepted): Promise<void> {
    const watched = [form.id, event?.place.bookId];
    await this.#forScripts(
      ({ event: kind, source }) => kind === 'ON_FORM_SUBMIT' && watched.includes(source?.id),
      (desk) => desk.submitted({ kind: 'submitted', form, response, event }),
    );
  }

  /** Runs the triggers of the clock that are due. */
  async fireDue(now = Date.now()): Promise<void> {
    await this.#forScripts(
      ({ nextAt }) => nextAt !== null && nextAt <= now,
      (desk) => desk.fireDue(),
    );
  }

  /** No more triggers run. */
  stop(): void {
    clearInterval(this.#timer);
  }

  /** Acts at a desk of each file whose script has such a trigger, and notes what ran. */
  async #forScripts(
    has: (trigger: Shelf['workspace']['triggers'][number]) => boolean,
    act: (desk: ScriptDesk) => void,
  ): Promise<void> {
    const scripts = new Set(this.shelf.workspace.triggers.filter(has).map(({ scriptOf }) => scriptOf));
    for (const id of scripts) {
      const file = await this.shelf.open(id);
      if (!file) continue;
      const desk = this.makeDesk(file, 'ward', { ask: async () => ({ button: 'CLOSE' }) });
      act(desk);
      for (const execution of desk.triggered.splice(0)) {
        const { functionName: task, user, startedAt: at } = execution;
        this.runLog.add({ task, file: file.entry.file, user, trigger: task, at, execution });
      }
    }
    if (scripts.size === 0) return;
    await this.shelf.saveAll();
    this.windows.tellChanges();
  }
}
