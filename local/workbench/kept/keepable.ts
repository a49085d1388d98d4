/** Something that is to outlive the program though it stands in no cell. */
export interface Keepable {
  /** Another value (by ===) whenever the content is another. */
  mark(): unknown;
  /** The content as JSON. */
  toJson(): unknown;
  /** Takes back what {@link toJson} once gave. Throws when it cannot be understood. */
  fromJson(kept: unknown): void;
}
