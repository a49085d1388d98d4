import { casesOf, fails, gives } from '../case';
import { reference, UNVERIFIED } from '../sources';

const utilities = casesOf('Utilities');
const PAGE = reference('utilities/utilities');

const hex = (bytes: number[]) => bytes.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');

const digests = [
  utilities(
    'computeDigest',
    'MD5',
    () => hex(Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'input to hash')),
    gives('f0ec9040ced18a668f46905edecf7599'),
    PAGE,
  ),
  utilities(
    'computeDigest',
    'SHA-256, signed bytes',
    () => Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'a').slice(0, 3),
    gives([-54, -105, -127]),
    PAGE,
  ),
  utilities(
    'computeDigest',
    'SHA-1 of nothing',
    () => hex(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_1, '')),
    gives('da39a3ee5e6b4b0d3255bfef95601890afd80709'),
    PAGE,
  ),
  utilities(
    'computeDigest',
    'Vietnamese in UTF-8',
    () => hex(Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'Hộ', Utilities.Charset.UTF_8)),
    gives('748a23b6bf750d5a57c73ede1c0dab8e'),
    PAGE,
  ),
  utilities(
    'computeDigest',
    'without a character set every letter beyond ASCII is a question mark',
    () =>
      hex(Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'Hộ')) ===
      hex(Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'H?')),
    gives(true),
    UNVERIFIED,
  ),
  utilities(
    'computeDigest',
    'bytes',
    () => Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, [97]).slice(0, 3),
    gives([-54, -105, -127]),
    PAGE,
  ),
  utilities(
    'computeHmacSha256Signature',
    'text and key',
    () => hex(Utilities.computeHmacSha256Signature('The quick brown fox jumps over the lazy dog', 'key')),
    gives('f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8'),
    PAGE,
  ),
  utilities(
    'computeHmacSignature',
    'SHA-1',
    () =>
      hex(
        Utilities.computeHmacSignature(
          Utilities.MacAlgorithm.HMAC_SHA_1,
          'The quick brown fox jumps over the lazy dog',
          'key',
        ),
      ),
    gives('de7c9b85b8b78aa6bc8a7a36f70a90701c9db4d9'),
    PAGE,
  ),
  utilities(
    'computeHmacSignature',
    'MD5',
    () =>
      hex(
        Utilities.computeHmacSignature(
          Utilities.MacAlgorithm.HMAC_MD5,
          'The quick brown fox jumps over the lazy dog',
          'key',
        ),
      ),
    gives('80070713463e7749b90c2dc24911e275'),
    PAGE,
  ),
];

const base64 = [
  utilities(
    'base64Encode',
    'a text',
    () => Utilities.base64Encode('A string here'),
    gives('QSBzdHJpbmcgaGVyZQ=='),
    PAGE,
  ),
  utilities(
    'base64Encode',
    'Vietnamese in UTF-8',
    () => Utilities.base64Encode('Hộ', Utilities.Charset.UTF_8),
    gives('SOG7mQ=='),
    PAGE,
  ),
  utilities(
    'base64Encode',
    'bytes below zero',
    () => Utilities.base64Encode([-1, 0, 127]),
    gives('/wB/'),
    PAGE,
  ),
  utilities(
    'base64EncodeWebSafe',
    'no plus, no slash',
    () => Utilities.base64EncodeWebSafe([-1, -17, -66]),
    gives('_---'),
    PAGE,
  ),
  utilities(
    'base64Decode',
    'bytes run from -128',
    () => Utilities.base64Decode('/wB/'),
    gives([-1, 0, 127]),
    PAGE,
  ),
  utilities(
    'base64DecodeWebSafe',
    'minus and underscore',
    () => Utilities.base64DecodeWebSafe('_---'),
    gives([-1, -17, -66]),
    PAGE,
  ),
  utilities(
    'base64Decode',
    'not base64',
    () => Utilities.base64Decode('***'),
    fails('Could not decode string.'),
    UNVERIFIED,
  ),
  utilities(
    'base64DecodeWebSafe',
    'the padding is missing',
    () => Utilities.base64DecodeWebSafe('SOG7mQ'),
    fails('Could not decode string.'),
    UNVERIFIED,
  ),
];

/** Digests, signatures and base64. */
export const encodings = [...digests, ...base64];
