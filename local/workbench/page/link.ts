import type { Selection } from '../protocol';

/** Where a cell's link leads. */
export type LinkTarget = { kind: 'cell'; selection: Selection } | { kind: 'web'; url: string };

/** Reads a link of a cell: `#gid=<tab>&range=<A1>` within the file, or a web address; anything else leads nowhere. */
export function linkTarget(link: string | null): LinkTarget | null {
  if (link === null) return null;
  const fragment = link.startsWith('#') ? new URLSearchParams(link.slice(1)) : null;
  const gid = fragment?.get('gid');
  if (gid) return { kind: 'cell', selection: { sheetId: Number(gid), a1: fragment?.get('range') ?? 'A1' } };
  return /^https?:\/\//i.test(link) ? { kind: 'web', url: link } : null;
}
