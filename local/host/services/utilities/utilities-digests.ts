import { createHash, createHmac } from 'node:crypto';
import { NotSupportedLocally } from '../../run/failures';
import { type Constant, ConstantGroup, type Official, Service } from '../../run/service';
import { mismatch } from '../arguments';
import { bytesOf, signedBytes } from './bytes';

const DIGEST_ALGORITHM = new ConstantGroup('Utilities.DigestAlgorithm', [
  'MD2',
  'MD5',
  'SHA_1',
  'SHA_256',
  'SHA_384',
  'SHA_512',
]);
const MAC_ALGORITHM = new ConstantGroup('Utilities.MacAlgorithm', [
  'HMAC_MD5',
  'HMAC_SHA_1',
  'HMAC_SHA_256',
  'HMAC_SHA_384',
  'HMAC_SHA_512',
]);
const CHARSET = new ConstantGroup('Utilities.Charset', ['US_ASCII', 'UTF_8']);

type Names = 'computeDigest' | 'computeHmacSignature' | 'computeHmacSha256Signature';

/** Digests and signatures of texts and bytes. */
export abstract class UtilitiesDigests
  extends Service
  implements Official<GoogleAppsScript.Utilities.Utilities, Names>
{
  readonly serviceName = 'Utilities';

  get DigestAlgorithm() {
    return DIGEST_ALGORITHM;
  }

  get MacAlgorithm() {
    return MAC_ALGORITHM;
  }

  get Charset() {
    return CHARSET;
  }

  computeDigest(algorithm: unknown, value: unknown, charset?: unknown): number[] {
    const bytes = bytesIn(value, charset);
    if (!isMember(DIGEST_ALGORITHM, algorithm) || !bytes) {
      throw mismatch(this.serviceName, 'computeDigest', [algorithm, value]);
    }
    if (algorithm === DIGEST_ALGORITHM.members.MD2)
      throw new NotSupportedLocally('Utilities.computeDigest by MD2');
    return signedBytes(createHash(nodeName(algorithm)).update(bytes).digest());
  }

  computeHmacSignature(algorithm: unknown, value: unknown, key: unknown, charset?: unknown): number[] {
    const bytes = bytesIn(value, charset);
    const secret = bytesIn(key, charset);
    if (!isMember(MAC_ALGORITHM, algorithm) || !bytes || !secret || typeof value !== typeof key) {
      throw mismatch(this.serviceName, 'computeHmacSignature', [algorithm, value, key]);
    }
    return signedBytes(createHmac(nodeName(algorithm), secret).update(bytes).digest());
  }

  computeHmacSha256Signature(value: unknown, key: unknown, charset?: unknown): number[] {
    const bytes = bytesIn(value, charset);
    const secret = bytesIn(key, charset);
    if (!bytes || !secret || typeof value !== typeof key) {
      throw mismatch(this.serviceName, 'computeHmacSha256Signature', [value, key]);
    }
    return signedBytes(createHmac('sha256', secret).update(bytes).digest());
  }
}

/**
 * The bytes of an argument. A text without a character set counts as US-ASCII, which turns every other character into a
 * question mark.
 */
export function bytesIn(value: unknown, charset: unknown = CHARSET.members.US_ASCII): Buffer | undefined {
  if (typeof value !== 'string' || charset === CHARSET.members.UTF_8) return bytesOf(value);
  return Buffer.from([...value].map(asciiByte));
}

function asciiByte(character: string): number {
  const code = character.codePointAt(0)!;
  return code < 128 ? code : '?'.charCodeAt(0);
}

function isMember(group: ConstantGroup, value: unknown): value is Constant {
  return Object.values(group.members).includes(value as Constant);
}

function nodeName({ name }: Constant): string {
  return name.replace('HMAC_', '').replace('_', '').toLowerCase();
}
