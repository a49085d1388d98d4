import type { DriveItem } from '../../model/drive-item';
import { type Call, textParam } from '../operation';
import { invalid } from './drive-error';

/** The entry a call names. Throws Google's answer when there is none, or not for the caller. */
export function itemAsked(call: Call): DriveItem {
  const id = textParam(call, 'fileId') ?? '';
  const item = call.workspace.drive.item(id);
  if (!item?.mayRead(call.user)) throw invalid(404, `File not found: ${id}.`, 'notFound', 'fileId');
  return item;
}
