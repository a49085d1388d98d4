import { GOOGLE_TYPES } from '../../model/drive-item';
import { Service } from '../../run/service';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN = 'application/vnd.oasis.opendocument';

const TYPES = {
  GOOGLE_APPS_SCRIPT: 'application/vnd.google-apps.script',
  GOOGLE_DRAWINGS: 'application/vnd.google-apps.drawing',
  GOOGLE_DOCS: GOOGLE_TYPES.document,
  GOOGLE_FORMS: GOOGLE_TYPES.form,
  GOOGLE_SHEETS: GOOGLE_TYPES.spreadsheet,
  GOOGLE_SITES: 'application/vnd.google-apps.site',
  GOOGLE_SLIDES: 'application/vnd.google-apps.presentation',
  FOLDER: GOOGLE_TYPES.folder,
  SHORTCUT: 'application/vnd.google-apps.shortcut',
  BMP: 'image/bmp',
  GIF: 'image/gif',
  JPEG: 'image/jpeg',
  PNG: 'image/png',
  SVG: 'image/svg+xml',
  PDF: 'application/pdf',
  CSS: 'text/css',
  CSV: 'text/csv',
  HTML: 'text/html',
  JAVASCRIPT: 'application/javascript',
  PLAIN_TEXT: 'text/plain',
  RTF: 'application/rtf',
  OPENDOCUMENT_GRAPHICS: `${OPEN}.graphics`,
  OPENDOCUMENT_PRESENTATION: `${OPEN}.presentation`,
  OPENDOCUMENT_SPREADSHEET: `${OPEN}.spreadsheet`,
  OPENDOCUMENT_TEXT: `${OPEN}.text`,
  MICROSOFT_EXCEL: `${OFFICE}.spreadsheetml.sheet`,
  MICROSOFT_EXCEL_LEGACY: 'application/vnd.ms-excel',
  MICROSOFT_POWERPOINT: `${OFFICE}.presentationml.presentation`,
  MICROSOFT_POWERPOINT_LEGACY: 'application/vnd.ms-powerpoint',
  MICROSOFT_WORD: `${OFFICE}.wordprocessingml.document`,
  MICROSOFT_WORD_LEGACY: 'application/msword',
  ZIP: 'application/zip',
} satisfies Record<keyof GoogleAppsScript.Base.MimeType, string>;

/** MimeType: names for the types of files. */
export class MimeType extends Service {
  readonly serviceName = 'MimeType';
}

for (const [name, type] of Object.entries(TYPES)) {
  Object.defineProperty(MimeType.prototype, name, { get: () => type });
}
