import type { Drive } from './drive';
import type { Storable } from './drive-item';

/** The files of one kind in a Drive, by id. */
export class DriveShelf<Content extends Storable> {
  constructor(
    readonly drive: Drive,
    readonly mimeType: string,
  ) {}

  /** The file with that id; undefined when there is none of this kind. */
  get(id: string): Content | undefined {
    const item = this.drive.item(id);
    return item?.mimeType === this.mimeType ? (item.content as Content) : undefined;
  }

  /** Whether anything of the Drive has that id. */
  has(id: string): boolean {
    return this.drive.item(id) !== undefined;
  }

  /** Puts a file in, in place of one with the same id. */
  add(content: Content): void {
    this.drive.put(content, this.mimeType);
  }

  /** All of them, the last changed first. */
  values(): Content[] {
    return this.drive
      .items()
      .filter(({ mimeType }) => mimeType === this.mimeType)
      .map(({ content }) => content as Content);
  }
}
