/**
 * A pattern in Google's RE2 dialect as a regular expression of this language. Undefined when RE2 would refuse it:
 * it knows no look-around and no back references.
 */
export function re2(pattern: string): RegExp | undefined {
  const flags = /^\(\?([imsU]+)\)/.exec(pattern);
  const body = flags ? pattern.slice(flags[0].length) : pattern;
  if (/\(\?(?:[=!]|<[=!])/.test(body) || /(?<!\\)(?:\\\\)*\\[1-9]/.test(body)) return undefined;
  const named = body.replaceAll('(?P<', '(?<');
  const own = [...(flags?.[1] ?? '')].filter((flag) => 'ims'.includes(flag)).join('');
  for (const unicode of ['u', '']) {
    try {
      return new RegExp(named, `g${own}${unicode}`);
    } catch {
      // Escapes such as \- are fine for RE2 and only for the non-unicode reading here.
    }
  }
  return undefined;
}
