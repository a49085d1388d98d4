import type { RunContext } from '../../run/context';
import { NotSupportedLocally } from '../../run/failures';
import { mismatch } from '../arguments';
import { BlobService } from '../utilities/blob';
import { FileService } from './file';

/** Carries out createFile of DriveApp and of a folder, in each of its forms. */
export function newFile(
  context: RunContext,
  service: string,
  args: readonly unknown[],
  parentId: string,
): FileService {
  const { name, mimeType, bytes } = contentOf(service, args);
  if (mimeType.startsWith('application/vnd.google-apps.')) {
    throw new NotSupportedLocally(`${service}.createFile as ${mimeType}`);
  }
  const { drive } = context.workspace;
  const item = drive.createFile(name, mimeType, bytes, { parentId, owner: context.user });
  return new FileService(context, item);
}

function contentOf(
  service: string,
  args: readonly unknown[],
): { name: string; mimeType: string; bytes: Uint8Array } {
  const [first, content, mimeType = 'text/plain'] = args;
  if (first instanceof BlobService && args.length === 1) {
    return {
      name: first.content.name ?? 'Untitled',
      mimeType: first.content.contentType ?? 'application/octet-stream',
      bytes: first.content.bytes,
    };
  }
  const fits = [first, content, mimeType].every((arg) => typeof arg === 'string');
  if (!fits || args.length > 3) throw mismatch(service, 'createFile', args);
  return { name: String(first), mimeType: String(mimeType), bytes: Buffer.from(String(content), 'utf8') };
}
