import { type Answer, type Asking, Desk, loadScript, Workspace } from '../../../local/host';
import type { MakeDesk } from '../../../local/workbench/shelf/desks';
import type { Fixture } from './fixture';

/** Desks of the host on which every run asks the user something, and returns the answer. */
export const askingDesks =
  ({ scripts }: Fixture, ask: (asking: Asking) => Promise<Answer>): MakeDesk =>
  ({ book }, _person, asking) => {
    const desk = new Desk({ workspace: new Workspace(), book, script: loadScript(scripts.ward) });
    const runApart = async () => ({ ...desk.open(), value: await ask(asking) });
    return Object.assign(Object.create(desk), {
      runApart,
      edit: desk.edit.bind(desk),
      open: desk.open.bind(desk),
    });
  };
