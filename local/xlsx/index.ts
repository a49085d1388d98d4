/** Books from .xlsx files and back. */
export { fileNames } from './file-names';
export { type BookFacts, readBook } from './read-book';
export { type UncarriedKind, uncarriedBy } from './uncarried';
export { UnreadableFile, type UnreadableReason } from './unreadable-file';
export { writeBook } from './write-book';
