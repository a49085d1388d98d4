declare module 'gas-local' {
  /** Runs every file of a folder that passes the filter inside `globals`, which becomes the script's global object. */
  export function require(
    folder: string,
    globals: object,
    options: { filter: (file: string) => boolean },
  ): object;
}
