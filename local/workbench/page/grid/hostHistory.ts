import { type IUndoRedoItem, LocalUndoRedoService } from '@univerjs/core';
import type { HistoryLength } from '../../protocol';

/** Univer's editors within a cell keep a history of their own; their names begin like this. */
const EDITOR = '__';

/** Shows the host's history in Univer's buttons: what was done to cells is taken back by the host, not by Univer. */
export class HostHistory extends LocalUndoRedoService {
  /** Without a beginning: the base class asks for the status before this class is set up. */
  declare private hostLength: HistoryLength | undefined;

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (item.unitID.startsWith(EDITOR)) super.pushUndoRedo(item);
  }

  /** Takes over how many steps the host can take back and do again. */
  tell(length: HistoryLength): void {
    this.hostLength = length;
    this._updateStatus();
  }

  protected override _updateStatus(): void {
    this._undoRedoStatus$.next(this.hostLength ?? { undos: 0, redos: 0 });
  }
}
