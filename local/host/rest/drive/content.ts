import { exportedWorkbook } from '../../export/workbook';
import { scopesFor } from '../../google/scopes';
import { Book } from '../../model/book';
import { type BytesFile, GOOGLE_TYPES, XLSX } from '../../model/drive-item';
import { NotSupportedLocally } from '../../run/failures';
import { scopeMissing } from '../api-error';
import { Media } from '../media';
import { type Call, textParam } from '../operation';
import { invalid, refused } from './drive-error';
import { itemAsked } from './item';

/** Bytes an export may have (developers.google.com/workspace/drive/api/reference/rest/v3/files/export). */
const EXPORT_LIMIT = 10 * 1024 * 1024;

/** `alt=media`: the bytes of a file that is kept as bytes. */
export function downloaded(call: Call): Media {
  // Metadata's scopes do for the rest of drive.files.get, not for what is in a file.
  if (!scopesFor('drive.files.export')!.some((scope) => call.scopes!.includes(scope))) throw scopeMissing();
  const { content, mimeType } = itemAsked(call);
  if (mimeType.startsWith('application/vnd.google-apps.')) {
    const message = 'Only files with binary content can be downloaded. Use Export with Docs Editors files.';
    throw refused(message, 'fileNotDownloadable');
  }
  if (!('bytes' in content))
    throw new NotSupportedLocally('drive.files.get with alt=media of a file not read');
  return new Media((content as BytesFile).bytes, mimeType);
}

/** What Google keeps itself, as a file of another kind. */
export function exported(call: Call): Media {
  const item = itemAsked(call);
  const wanted = textParam(call, 'mimeType') ?? '';
  if (!isDocument(item.mimeType)) {
    throw refused('Export only supports Docs Editors files.', 'fileNotExportable');
  }
  if (wanted === '') throw invalid(400, 'Required parameter: mimeType', 'required', 'mimeType');
  if (!(item.content instanceof Book) || wanted !== XLSX) {
    throw new NotSupportedLocally(`drive.files.export of ${item.mimeType} as ${wanted}`);
  }
  const bytes = exportedWorkbook(item.content);
  if (bytes.byteLength > EXPORT_LIMIT) {
    throw refused('This file is too large to be exported.', 'exportSizeLimitExceeded');
  }
  return new Media(bytes, XLSX);
}

/** Not checked against Google: whether it answers for a form as for a file of bytes. */
function isDocument(mimeType: string): boolean {
  return ([GOOGLE_TYPES.spreadsheet, GOOGLE_TYPES.document] as string[]).includes(mimeType);
}
