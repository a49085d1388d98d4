/** How deep lists and options are looked through for services: a message, its images, one image. Circles end here. */
export const DEEPEST = 6;

/** Whether a value is a list or an object of plain parts, of any world. */
export function isPlain(value: object): boolean {
  const kind = Object.prototype.toString.call(value);
  return kind === '[object Array]' || kind === '[object Object]';
}

/** The same list or plain object with each part changed; the very same where nothing changed. */
export function mapped<T extends object>(value: T, change: (part: unknown) => unknown): T {
  let copy: Record<string, unknown> | null = null;
  const put = (key: string | number, part: unknown) => {
    const changed = change(part);
    if (changed === part) return;
    copy ??= (Array.isArray(value) ? value.slice() : { ...value }) as Record<string, unknown>;
    copy[key] = changed;
  };
  // Grids of 200,000 cells come through here: no keys for lists, no look at numbers and texts.
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      if (isThing(value[index])) put(index, value[index]);
    }
  } else {
    for (const [key, part] of Object.entries(value)) if (isThing(part)) put(key, part);
  }
  return (copy ?? value) as T;
}

const isThing = (part: unknown): boolean =>
  (typeof part === 'object' && part !== null) || typeof part === 'function';
