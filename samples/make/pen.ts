import type { Random } from './random';
import type { Typed } from './sheet';

/** How one ward's clerk types. */
export interface PenStyle {
  /** numbers: real numbers; mixed: some become text; text: all are text, with a decimal comma. */
  numbers: 'numbers' | 'mixed' | 'text';
  /** Spaces before, after and inside names; some of them non-breaking. */
  ghostSpaces?: boolean;
  /** Accents as separate marks, as some keyboards leave them. */
  decomposed?: boolean;
  /** Names in capitals. */
  capitals?: boolean;
  /** Phones lose their first zero because they are typed as numbers. */
  phonesAsNumbers?: boolean;
}

/** Types values the way one clerk does. */
export class Pen {
  constructor(
    readonly style: PenStyle,
    private readonly random: Random,
  ) {}

  /** Points, by half points. */
  points(value: number): Typed {
    const { numbers } = this.style;
    if (numbers === 'numbers') return value;
    if (numbers === 'mixed' && Number.isInteger(value) && this.random.chance(0.7)) return value;
    const text = String(value).replace('.', ',');
    return this.style.ghostSpaces && this.random.chance(0.1) ? `${text} ` : text;
  }

  /** A name or any other words. */
  words(text: string): string {
    const spaced = this.style.ghostSpaces ? this.#haunt(text) : text;
    const cased = this.style.capitals ? spaced.toLocaleUpperCase('vi') : spaced;
    return this.style.decomposed ? cased.normalize('NFD') : cased;
  }

  phone(digits: string): Typed {
    return this.style.phonesAsNumbers ? Number(digits) : digits;
  }

  #haunt(text: string): string {
    const where = this.random.int(1, 10);
    if (where === 1) return `${text} `;
    if (where === 2) return ` ${text}`;
    if (where === 3) return text.replace(' ', '  ');
    if (where === 4) return text.replace(' ', '\u00a0');
    return text;
  }
}
