const DIRECTIVE = /%(?:%|(?:(\d+)\$)?([-+ 0,(#]*)(\d+)?(?:\.(\d+))?([a-zA-Z]))/g;

/**
 * Fills a sprintf-like template, as Utilities.formatString does: %s %d %f %e %x %X %o %b %c and %%, with flags, width
 * and precision. Undefined when a directive has no argument or is not known.
 */
export function formatString(template: string, args: readonly unknown[]): string | undefined {
  let next = 0;
  let failed = false;
  const filled = template.replace(DIRECTIVE, (directive, position, flags = '', width, precision, kind) => {
    if (directive === '%%') return '%';
    const index = position ? Number(position) - 1 : next++;
    const text = index < args.length ? shown(args[index], kind, flags, precision) : undefined;
    if (text === undefined) failed = true;
    return padded(text ?? '', flags, Number(width ?? 0));
  });
  return failed ? undefined : filled;
}

function shown(value: unknown, kind: string, flags: string, precision?: string): string | undefined {
  const digits = precision === undefined ? undefined : Number(precision);
  switch (kind) {
    case 's':
      return String(value).slice(0, digits);
    case 'd':
    case 'i':
      return signed(Math.trunc(Number(value)), (size) => grouped(String(size), flags), flags);
    case 'f':
      return signed(Number(value), (size) => grouped(size.toFixed(digits ?? 6), flags), flags);
    case 'e':
      return signed(Number(value), (size) => exponent(size, digits ?? 6), flags);
    case 'x':
    case 'X':
    case 'o': {
      const text = Math.trunc(Number(value)).toString(kind === 'o' ? 8 : 16);
      return kind === 'X' ? text.toUpperCase() : text;
    }
    case 'b':
      return String(value !== null && value !== undefined && value !== false);
    case 'c':
      return typeof value === 'number' ? String.fromCodePoint(value) : String(value).slice(0, 1);
    default:
      return undefined;
  }
}

function signed(value: number, show: (size: number) => string, flags: string): string {
  const size = show(Math.abs(value));
  if (value < 0) return `-${size}`;
  if (flags.includes('+')) return `+${size}`;
  return flags.includes(' ') ? ` ${size}` : size;
}

function grouped(digits: string, flags: string): string {
  return flags.includes(',') ? digits.replace(/\B(?<!\.\d*)(?=(?:\d{3})+(?!\d))/g, ',') : digits;
}

function exponent(size: number, digits: number): string {
  return size.toExponential(digits).replace(/e([+-])(\d)$/, 'e$10$2');
}

function padded(text: string, flags: string, width: number): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0')) return text.padStart(width);
  const sign = /^[-+ ]/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}
