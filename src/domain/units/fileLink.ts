const idInLink = /\/d\/([\w-]{10,})/;
const idAsked = /^https?:\/\/(?:drive|docs)\.google\.com\/.*[?&]id=([\w-]{10,})/;
const bareId = /^[\w-]{10,}$/;
const idOfFolder = /\/folders\/([\w-]{10,})/;

/** The file's id in a link or on its own; null when the text holds none. */
export const idOfLink = (link: string): string | null =>
  (idInLink.exec(link) ?? idAsked.exec(link))?.[1] ?? (bareId.test(link) ? link : null);

/** The folder's id in a link; null where it leads to something else. */
export const folderOfLink = (link: string): string | null => idOfFolder.exec(link)?.[1] ?? null;
