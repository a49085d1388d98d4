const idInLink = /\/d\/([\w-]{10,})/;
const idAsked = /^https?:\/\/(?:drive|docs)\.google\.com\/.*[?&]id=([\w-]{10,})/;
const bareId = /^[\w-]{10,}$/;
const idOfFolder = /\/folders\/([\w-]{10,})/;

/** Google's own pages of other things than workbooks. */
const otherKind = /^(?:https?:\/\/)?docs\.google\.com\/(?:document|presentation|forms|drawings)\//;

/** The file's id in a link or on its own; null when the text holds none, or leads to something else than a workbook. */
export function idOfLink(link: string): string | null {
  if (otherKind.test(link)) return null;
  return linkedId(link) ?? (bareId.test(link) ? link : null);
}

const linkedId = (link: string): string | undefined => (idInLink.exec(link) ?? idAsked.exec(link))?.[1];

/** Whether a text holds links to more than one workbook. */
export const hasSeveralLinks = (text: string): boolean =>
  new Set(text.split(/[\s;,]+/).flatMap((part) => linkedId(part) ?? [])).size > 1;

/** The folder's id in a link; null where it leads to something else. */
export const folderOfLink = (link: string): string | null => idOfFolder.exec(link)?.[1] ?? null;
