import { createHash } from 'node:crypto';
import path from 'node:path';

/** Google's ids have only these characters; a file name like that is its own id, so that people can write links. */
const plainId = /^[\w-]{10,}$/;

/** The spreadsheet id under which a file is found: its name without the ending, or a stable stand-in for odd names. */
export function fileId(file: string): string {
  const name = path
    .basename(file)
    .replace(/\.[^.]+$/, '')
    .normalize('NFC');
  return plainId.test(name) ? name : `tep-${createHash('sha256').update(name).digest('hex').slice(0, 20)}`;
}

/** A link as it stands in the list of wards. */
export const linkOf = (id: string): string => `https://docs.google.com/spreadsheets/d/${id}/edit`;
