import { type Answer, Desk, loadScript, Workspace } from '../../../local/host';
import type { MakeDesk } from '../../../local/workbench/shelf/desks';
import type { Asking } from '../../../local/workbench/shelf/questions';
import type { Fixture } from './fixture';

/** Desks of the host on which every run asks the user something, and returns the answer. */
export const askingDesks =
  ({ scripts }: Fixture, ask: (asking: Asking) => Promise<Answer>): MakeDesk =>
  ({ book }, _person, asking) => {
    const desk = new Desk({ workspace: new Workspace(), book, script: loadScript(scripts.ward) });
    const run = async () => ({ ok: true, value: await ask(asking), log: [], calls: {}, modelledMs: 0 });
    return Object.assign(Object.create(desk), {
      run,
      edit: desk.edit.bind(desk),
      open: desk.open.bind(desk),
    });
  };
