const idInLink = /\/d\/([\w-]{10,})/;
const bareId = /^[\w-]{10,}$/;

/** The file's id in a link or on its own; null when the text holds none. */
export const idOfLink = (link: string): string | null =>
  idInLink.exec(link)?.[1] ?? (bareId.test(link) ? link : null);
