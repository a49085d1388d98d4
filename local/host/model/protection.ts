import type { Area } from './a1';

/** A protection of a whole tab or of one area. Never changed in place. */
export interface Protection {
  /** Unique within the tab. */
  readonly id: number;
  readonly description: string;
  /** True: people are only asked whether they are sure; nothing is refused. */
  readonly warningOnly: boolean;
  /** Absent: the whole tab. */
  readonly area?: Area;
  /** The name of the area, when a named area is protected. */
  readonly rangeName?: string;
  /** Parts of a protected tab that everybody may edit. */
  readonly unprotected: readonly Area[];
  /** E-mails of those who may edit besides the owner; null as long as the permissions of the book itself hold. */
  readonly editors: readonly string[] | null;
  readonly domainEdit: boolean;
}

/** A protection nobody has narrowed yet; of the whole tab when no area is given. */
export function newProtection(present: readonly Protection[], area?: Area): Protection {
  return {
    id: Math.max(0, ...present.map((other) => other.id)) + 1,
    description: '',
    warningOnly: false,
    ...(area ? { area } : {}),
    unprotected: [],
    editors: null,
    domainEdit: false,
  };
}
