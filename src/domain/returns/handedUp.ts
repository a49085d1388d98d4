import { hmac } from '@noble/hashes/hmac';
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { utf8 } from '../text/bytes';
import type { Title } from '../title';
import type { Verdict } from '../verdicts/verdict';
import type { WardReturn } from './wardReturn';

/**
 * What a ward hands up for one year: counts, states and keyed hashes, no names. The consolidating edition reads it, so
 * its form is a contract.
 */
export interface HandedUp
  extends Pick<
    WardReturn,
    'unit' | 'year' | 'titles' | 'groups' | 'citizenShare' | 'communeYears' | 'findings'
  > {
  form: 1;
  commune: Pick<Verdict, 'outcome' | 'band' | 'level' | 'total' | 'set' | 'version'> | null;
  /** Hashes of the identities, to find them again in another ward; null without a key to hash by. */
  identities: { title: Title; hash: string }[] | null;
}

/** What of a return goes up. */
export type GoesUp = Pick<WardReturn, Exclude<keyof HandedUp, 'form'> & keyof WardReturn>;

const hashLength = 16;

/** The ward's counts as they are handed up; `matchKey` is the secret that the wards of one office share. */
export function handUp(counts: GoesUp, matchKey: string | null): HandedUp {
  const { unit, year, titles, groups, citizenShare, findings, commune } = counts;
  return {
    form: 1,
    unit,
    year,
    titles,
    groups,
    citizenShare,
    commune: commune && {
      outcome: commune.outcome,
      band: commune.band,
      level: commune.level,
      total: commune.total,
      set: commune.set,
      version: commune.version,
    },
    communeYears: counts.communeYears,
    findings,
    identities: matchKey === null ? null : hashed(counts.identities, matchKey),
  };
}

/** In the order of the hashes, which tells nothing of who stands where in the ward's lists. */
function hashed(identities: WardReturn['identities'], matchKey: string): HandedUp['identities'] {
  const keyed = hmac.create(sha256, utf8(matchKey));
  return identities
    .map(({ title, key }) => ({
      title,
      hash: bytesToHex(keyed.clone().update(utf8(key)).digest()).slice(0, hashLength),
    }))
    .sort((one, other) => (one.hash < other.hash ? -1 : 1));
}

const stampLength = 12;

/** Twelve characters that change with any figure handed up. */
export const contentHash = (handedUp: HandedUp): string =>
  bytesToHex(sha256(utf8(JSON.stringify(handedUp)))).slice(0, stampLength);
