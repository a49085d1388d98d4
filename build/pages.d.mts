/** A page and its entry, a path from the current folder. */
export interface PageEntry {
  name: string;
  entry: string;
}

export function buildPages(options: {
  pages: PageEntry[];
  outFolder: string;
  minify: boolean;
}): Promise<void>;
