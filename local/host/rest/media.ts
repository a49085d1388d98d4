/** An answer that is no JSON: a file's bytes. */
export class Media {
  constructor(
    readonly bytes: Uint8Array,
    readonly contentType: string,
  ) {}
}
