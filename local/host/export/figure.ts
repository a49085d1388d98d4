const PLAIN_FROM = 1e-3;
const PLAIN_BELOW = 1e7;

/** A number as Java writes it, and so do Google's exports: `1.0`, `94.5`, `1.2345678E7`. */
export function figure(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size < PLAIN_FROM || size >= PLAIN_BELOW)) {
    const [digits = '', power = ''] = value.toExponential().split('e');
    return `${digits.includes('.') ? digits : `${digits}.0`}E${Number(power)}`;
  }
  return Number.isInteger(value) ? `${value}.0` : String(value);
}
