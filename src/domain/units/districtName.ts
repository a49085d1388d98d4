import { hasAccents } from '../text/accents';
import { fold } from '../text/fold';
import { tidy } from '../text/normalise';

/** A name without the words before it, and what kind of unit these say it is; null where they say none. */
interface DistrictName {
  kind: string | null;
  own: string;
}

const authority = /^(?:ubnd|(?:ủy|uỷ|uy) (?:ban nhân dân|ban nhan dan))(?!\p{L})[\s.:]*/u;

/** Without accents "Quan Hoa" is Quan Hóa, and "Tinh Gia" Tĩnh Gia: only numbered they are no names. */
const kinds: [kind: string, words: RegExp][] = [
  ['huyen', /^(?:huyện|huyen|h)(?!\p{L})/u],
  ['quan', /^(?:(?:quận|q)(?!\p{L})|quan(?=\s*\d))/u],
  ['thi xa', /^(?:thị xã|thi xa|t\.?x)(?!\p{L})/u],
  ['thanh pho', /^(?:thành phố|thanh pho|t\.?p)(?!\p{L})/u],
  ['tinh', /^tỉnh(?!\p{L})/u],
];

const plain = (shown: string): string => tidy(shown).toLowerCase().replace(authority, '');

function nameOf(shown: string): DistrictName {
  const text = plain(shown);
  for (const [kind, words] of kinds) {
    const own = fold(text.replace(words, ''));
    if (words.test(text) && own !== '') return { kind, own };
  }
  return { kind: null, own: fold(text) };
}

/**
 * The same key for every spelling of one district among `shown`: "Huyện Đông", "H. Đông", "UBND huyện Đông", "Đông".
 * Where two kinds of unit bear one name (Thị xã Kỳ Anh, Huyện Kỳ Anh), the kind stays in the key.
 */
export function districtKeys(shown: readonly string[]): (name: string) => string {
  const spelled = new Map(shown.filter(hasAccents).map((name) => [fold(plain(name)), nameOf(name)]));
  const read = (name: string): DistrictName => spelled.get(fold(plain(name))) ?? nameOf(name);
  const kindsOf = new Map<string, Set<string>>();
  for (const { kind, own } of shown.map(read)) {
    if (kind !== null) kindsOf.set(own, (kindsOf.get(own) ?? new Set()).add(kind));
  }
  return (name) => {
    const { kind, own } = read(name);
    return kind !== null && (kindsOf.get(own)?.size ?? 0) > 1 ? `${kind} ${own}` : own;
  };
}
