import * as v from 'valibot';
import type { Keepable } from './keepable';

/** A word that was chosen or given, or null as long as none was. */
export class KeptWord<Word extends string> implements Keepable {
  word: Word | null = null;

  constructor(readonly schema: v.GenericSchema<unknown, Word>) {}

  mark(): Word | null {
    return this.word;
  }

  toJson(): Word | null {
    return this.word;
  }

  fromJson(kept: unknown): void {
    this.word = v.parse(v.nullable(this.schema), kept);
  }
}
