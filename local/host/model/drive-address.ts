import { type DriveItem, GOOGLE_TYPES } from './drive-item';

const EDITORS: Readonly<Record<string, string>> = {
  [GOOGLE_TYPES.spreadsheet]: 'spreadsheets',
  [GOOGLE_TYPES.document]: 'document',
  [GOOGLE_TYPES.form]: 'forms',
};

/** The address a browser opens an entry at. */
export function addressOf(item: DriveItem): string {
  const editor = EDITORS[item.mimeType];
  if (editor) return `https://docs.google.com/${editor}/d/${item.id}/edit?usp=drivesdk`;
  if (item.isFolder) return `https://drive.google.com/drive/folders/${item.id}`;
  return `https://drive.google.com/file/d/${item.id}/view?usp=drivesdk`;
}
