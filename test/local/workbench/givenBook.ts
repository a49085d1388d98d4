import type { Book } from '../../../local/host';
import { WARD_FILE } from './fixture';

/** How a test changes the ward's book after it was read, for rules and charts that the fixture's file cannot hold. */
export const given: { change: (book: Book) => void } = { change: () => {} };

jest.mock('../../../local/files/folder', () => {
  const real = jest.requireActual('../../../local/files/folder');
  return {
    ...real,
    openedBook: async (file: string, ...rest: unknown[]) => {
      const book: Book = await real.openedBook(file, ...rest);
      if (file.endsWith(WARD_FILE)) given.change(book);
      return book;
    },
  };
});

/** The server over such books. */
export const { serve } = jest.requireActual<typeof import('../../../local/workbench/server')>(
  '../../../local/workbench/server',
);
