/** A sidebar or dialog: its name and the file that it starts from. */
export interface Page {
  name: string;
  entry: string;
}

/** What is pushed to a spreadsheet. */
export interface Edition {
  name: string;
  entry: string;
  scopes: string[];
  /** Services of Google that the script reaches over their API. */
  services?: { userSymbol: string; version: string; serviceId: string }[];
  pages: Page[];
  budget: number;
}

export const editions: Edition[];
