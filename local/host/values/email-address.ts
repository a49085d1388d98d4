const ADDRESS = /^[^\s@<>,;"()]+@[^\s@<>,;"()]+$/;

/** The e-mail address in `Nguyễn An <an@example.com>` or `an@example.com`; undefined when there is none. */
export function emailAddress(text: string): string | undefined {
  const bare = /<([^<>]*)>\s*$/.exec(text)?.[1] ?? text;
  return ADDRESS.test(bare.trim()) ? bare.trim() : undefined;
}

/** Splits a list of recipients at its commas; names in quotes may hold commas. */
export function recipientsIn(list: string): string[] {
  const parts = list.match(/(?:"[^"]*"|[^,"])+/g) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
